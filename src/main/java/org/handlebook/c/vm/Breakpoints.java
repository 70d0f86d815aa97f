package org.handlebook.c.vm;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.handlebook.c.front.SnippetReader;
import org.handlebook.c.front.Spot;
import org.handlebook.c.vm.CompiledProgram.CompiledFunction;
import org.jspecify.annotations.Nullable;

/** The statements before which the threads of a program stop. */
public final class Breakpoints {
  private final Machine machine;
  private @Nullable BitSet stops;

  Breakpoints(Machine machine) {
    this.machine = machine;
  }

  /** Stops threads at a line of the file with main; answers whether a statement begins there. */
  public boolean set(int line) {
    stops = statements(at -> at == line);
    return !stops.isEmpty();
  }

  /** Stops threads at every line of that file. */
  public void setAll() {
    stops = statements(at -> true);
  }

  private BitSet statements(IntPredicate lines) {
    CompiledProgram program = machine.program();
    BitSet found = new BitSet();
    for (int statement : program.statements()) {
      Spot spot = program.spot(statement);
      if (lines.test(spot.line()) && spot.file().equals(file(program))) {
        found.set(statement);
      }
    }
    return found;
  }

  private static String file(CompiledProgram program) {
    return SnippetReader.MAINS.stream()
        .map(program::function)
        .flatMap(Optional::stream)
        .map(CompiledFunction::source)
        .map(main -> main.at().file())
        .findFirst()
        .orElse("");
  }

  /** Stops them nowhere any more. */
  public void clear() {
    stops = null;
  }

  /** Returns where instructions are before which they stop; null for none. */
  @Nullable BitSet stops() {
    return stops;
  }
}
