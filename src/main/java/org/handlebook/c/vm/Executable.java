package org.handlebook.c.vm;

import java.util.Optional;
import java.util.function.Function;
import org.handlebook.c.front.SourceProgram;

/** A program that can run. */
public final class Executable {
  private final CompiledProgram program;

  private Executable(CompiledProgram program) {
    this.program = program;
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
    return new Executable(ProgramCompiler.compile(SourceProgram.read(file, text, files)));
  }

  CompiledProgram program() {
    return program;
  }
}
