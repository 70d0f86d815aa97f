package org.handlebook.c.vm;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.handlebook.c.front.SourceProgram;
import org.handlebook.c.front.Spot;

/** A program that can run. */
public final class Executable {
  private final CompiledProgram program;
  private final String file;
  private final List<String> lines;

  private Executable(CompiledProgram program, String file, String text) {
    this.program = program;
    this.file = file;
    this.lines = text.lines().toList();
  }

  /**
   * Compiles a program.
   *
   * @param file its name, for the reader
   * @param files the text of a header of its own, by the name that {@code #include} gives
   * @throws ProgramErrors if something is wrong with it
   */
  public static Executable compile(
      String file, String text, Function<String, Optional<String>> files) {
    return new Executable(
        ProgramCompiler.compile(SourceProgram.read(file, text, files)), file, text);
  }

  /** Returns the line of the program where something stands; "" if it stands elsewhere. */
  String line(Spot spot) {
    boolean isHere = spot.file().equals(file) && spot.line() <= lines.size();
    return isHere ? lines.get(spot.line() - 1).strip() : "";
  }

  CompiledProgram program() {
    return program;
  }
}
