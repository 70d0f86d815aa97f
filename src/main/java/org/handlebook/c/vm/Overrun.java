package org.handlebook.c.vm;

import java.util.List;
import java.util.Optional;
import org.handlebook.c.front.Extent;
import org.handlebook.c.header.Parameter;

/** What a call of Windows has stored where a variable or a block has no room for it. */
final class Overrun {
  private Overrun() {}

  /** Returns what is wrong with what a call has stored, if it came back and stored too much. */
  static Optional<Crash> of(Machine machine, WindowsCall call, long result) {
    if (!call.written() || result == 0) {
      return Optional.empty();
    }
    List<Parameter> parameters = call.function().parameters();
    for (int i = 0; i < parameters.size() && i < call.words().length; i++) {
      if (!parameters.get(i).count().isEmpty() && call.words()[i] != 0) {
        Optional<Crash> crash = of(machine, call, parameters.get(i), call.words()[i]);
        if (crash.isPresent()) {
          return crash;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Crash> of(
      Machine machine, WindowsCall call, Parameter buffer, long address) {
    long stored = stored(machine.memory(), call, buffer);
    return machine
        .extents()
        .at(address)
        .filter(extent -> stored > extent.room(address))
        .map(extent -> crash(call.function().name(), extent, extent.room(address), stored));
  }

  private static Crash crash(String call, Extent extent, long room, long stored) {
    boolean isBlock = extent.name().isEmpty();
    return new Crash(
        Crash.ARRAY_BOUNDS,
        "%s stores %d bytes in %s, where %d have room."
            .formatted(call, stored, isBlock ? "an allocated block" : extent.name(), room),
        "%s 호출이 자리가 %d바이트인 %s에 %d바이트를 저장한다."
            .formatted(call, room, isBlock ? "할당된 블록" : extent.name(), stored));
  }

  private static long stored(PagedMemory memory, WindowsCall call, Parameter buffer) {
    long count = word(call, buffer.count());
    long most = word(call, buffer.size());
    return count == 0 ? 0 : Math.min(memory.load(Kind.U32, count), most & 0xFFFF_FFFFL);
  }

  private static long word(WindowsCall call, String parameter) {
    return call.function().index(parameter).map(index -> call.words()[index]).orElse(0L);
  }
}
