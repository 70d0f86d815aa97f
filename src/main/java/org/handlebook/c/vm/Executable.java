package org.handlebook.c.vm;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.handlebook.c.front.SourceProgram;
import org.handlebook.c.front.Spot;

/** A program that can run. */
public final class Executable {
  private final CompiledProgram program;
  private final String file;
  private final Map<String, String> texts;
  private final List<String> lines;

  private Executable(CompiledProgram program, String file, Map<String, String> texts) {
    this.program = program;
    this.file = file;
    this.texts = texts;
    this.lines = texts.getOrDefault(file, "").lines().toList();
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
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(file, text);
    Function<String, Optional<String>> kept =
        header -> {
          Optional<String> found = files.apply(header);
          found.ifPresent(own -> texts.put(header, own));
          return found;
        };
    return new Executable(
        ProgramCompiler.compile(SourceProgram.read(file, text, kept)), file, texts);
  }

  /** Returns the texts of which it is made, by the names of their files; its own is the first. */
  public Map<String, String> texts() {
    return Collections.unmodifiableMap(texts);
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
