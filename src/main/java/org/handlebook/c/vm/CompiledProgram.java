package org.handlebook.c.vm;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.handlebook.c.front.Extent;
import org.handlebook.c.front.Spot;
import org.handlebook.c.front.Symbol;

/**
 * A program as a list of instructions.
 *
 * @param code instructions, each with what belongs to it
 * @param lines the place of each word of the code, as an index into the spots
 * @param numbers numbers that do not fit into a word
 * @param functions its functions, by their numbers
 * @param library the functions of the library that it calls
 * @param windows the calls of Windows that it makes
 * @param image what is static, before it begins
 * @param statics the variables in the image
 * @param textsAt where the texts begin in it, which nobody may change
 * @param start where the program begins, and where a thread does
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays are what the machine runs on
record CompiledProgram(
    int[] code,
    int[] lines,
    int[] statements,
    List<Spot> spots,
    long[] numbers,
    List<CompiledFunction> functions,
    List<String> library,
    List<Symbol.WindowsFunction> windows,
    List<Handler> handlers,
    byte[] image,
    List<Extent> statics,
    int textsAt,
    int start,
    int threadStart,
    boolean wide,
    SnippetNotes notes) {
  /**
   * Puts together what has been written: jumps are linked by then.
   *
   * @param statics the variables in the image
   */
  static CompiledProgram of(
      CodeBuffer code,
      Tables tables,
      List<CompiledFunction> functions,
      List<Handler> handlers,
      List<Extent> statics,
      Entry entry) {
    return new CompiledProgram(
        code.code(),
        code.lines(),
        code.statements(),
        code.spots(),
        code.numbers(),
        List.copyOf(functions),
        tables.library(),
        tables.windows(),
        List.copyOf(handlers),
        tables.image(),
        statics,
        tables.textsAt(),
        entry.start(),
        entry.threadStart(),
        entry.wide(),
        tables.notes(code));
  }

  /**
   * Where threads begin.
   *
   * @param start where the first does
   * @param threadStart where the others do
   * @param wide whether the program's text is UTF-16
   */
  record Entry(int start, int threadStart, boolean wide) {}

  /** A program that does nothing yet. */
  static final CompiledProgram EMPTY =
      new CompiledProgram(
          new int[1],
          new int[1],
          new int[0],
          List.of(),
          new long[0],
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new byte[0],
          List.of(),
          0,
          0,
          0,
          true,
          SnippetNotes.NONE);

  /**
   * A function.
   *
   * @param kinds how its parameters lie; less than 0: a structure of so many bytes
   * @param offsets where in the frame
   */
  @SuppressWarnings("ArrayRecordComponent")
  record CompiledFunction(
      Symbol.ProgramFunction source, int entry, int frameSize, int[] kinds, int[] offsets) {}

  /**
   * Instructions that are protected.
   *
   * @param from the first of them
   * @param to behind the last
   * @param target where it goes on when an exception comes: a filter, or what is done at last
   * @param last whether it is that
   */
  record Handler(int from, int to, int target, boolean last) {
    boolean covers(int pc) {
      return pc >= from && pc < to;
    }
  }

  /** Returns where the statement begins to which an instruction belongs. */
  int statementAt(int pc) {
    int found = Arrays.binarySearch(statements, pc);
    return statements[found >= 0 ? found : -found - 2];
  }

  Spot spot(int pc) {
    int index = lines[Math.max(0, Math.min(pc, lines.length - 1))];
    return index < 0 ? new Spot("", 1, 1) : spots.get(index);
  }

  Optional<CompiledFunction> function(String name) {
    return functions.stream().filter(f -> f.source().name().equals(name)).findFirst();
  }
}
