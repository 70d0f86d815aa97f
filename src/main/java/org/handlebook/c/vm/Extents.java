package org.handlebook.c.vm;

import java.util.Objects;
import java.util.Optional;
import org.handlebook.c.front.Extent;
import org.jspecify.annotations.Nullable;

/** Knows what lies where in the memory of a process: variables, blocks of its heap, texts. */
final class Extents {
  private static final int NULL_PAGES = 0x1_0000;

  private final Machine machine;
  private final @Nullable MemoryWatch watch;

  /**
   * Makes what knows the memory of a machine.
   *
   * @param watch knows the variables of snippets; null for a whole program
   */
  Extents(Machine machine, @Nullable MemoryWatch watch) {
    this.machine = machine;
    this.watch = watch;
  }

  /** Returns the variable or block that an address lies in; empty if nothing is known of it. */
  Optional<Extent> at(long address) {
    return ofSnippets(address)
        .or(() -> ofProgram(address))
        .or(() -> ofThreads(address))
        .or(() -> machine.heap().block(address));
  }

  /** Returns whether a text of the program lies there, which nobody may change. */
  boolean isText(long address) {
    CompiledProgram program = machine.program();
    long place = address - machine.staticAddress();
    return (place >= program.textsAt() && place < program.image().length)
        || (watch != null && watch.isText(address));
  }

  private Optional<Extent> ofSnippets(long address) {
    return watch == null ? Optional.empty() : watch.variable(address);
  }

  private Optional<Extent> ofProgram(long address) {
    long place = address - machine.staticAddress();
    return machine.program().statics().stream()
        .filter(variable -> variable.holds(place))
        .findFirst()
        .map(variable -> variable.moved(machine.staticAddress()));
  }

  private Optional<Extent> ofThreads(long address) {
    return machine.threads().stream()
        .map(thread -> thread.frames.variable(address))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Tells what is wrong with a use of memory. */
  Crash explain(MemoryFault fault) {
    long address = fault.address();
    if (fault.isGuarded()) {
      return new Crash(
          Crash.GUARD_PAGE,
          "It uses memory at 0x%x, on a page with PAGE_GUARD.".formatted(address),
          "PAGE_GUARD가 지정된 페이지의 주소 0x%x를 쓴다.".formatted(address));
    } else if (fault.isWriting() && isText(address)) {
      return new Crash(
          Crash.ACCESS_VIOLATION,
          "It writes to a text between quotes, which cannot be changed. Copy it into an array:"
              + " char text[] = \"…\";",
          "따옴표 안의 문자열에 쓰는데, 그것은 바꿀 수 없다. 배열에 복사해 쓴다: char text[] = \"…\";");
    } else if (address >= 0 && address < NULL_PAGES) {
      return new Crash(Crash.ACCESS_VIOLATION, "It uses a pointer that is NULL.", "NULL인 포인터를 쓴다.");
    }
    String[] more = machine.heap().about(address);
    return new Crash(
        Crash.ACCESS_VIOLATION,
        "It %s memory at 0x%x, where nothing is that it may use."
                .formatted(fault.isWriting() ? "writes to" : "reads", address)
            + more[0],
        "쓸 수 있는 것이 없는 주소 0x%x의 메모리%s.".formatted(address, fault.isWriting() ? "에 쓴다" : "를 읽는다")
            + more[1]);
  }
}
