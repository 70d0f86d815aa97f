package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.handlebook.c.header.Prototype;
import org.handlebook.c.header.Surface;

/**
 * A program that has been read.
 *
 * @param file its name, for the reader
 * @param functions its functions, by their numbers
 * @param initialisers what its variables are given before it begins
 * @param statics its static variables, in order
 * @param staticSize how many bytes they take
 * @param diagnostics what is wrong with it; it can only run if nothing is
 */
public record SourceProgram(
    String file,
    List<Symbol.ProgramFunction> functions,
    List<Stmt> initialisers,
    List<Extent> statics,
    long staticSize,
    boolean wide,
    List<Diagnostic> diagnostics) {
  private static final List<String> WIDE = List.of("UNICODE 1", "_UNICODE 1");

  public SourceProgram {
    functions = List.copyOf(functions);
    initialisers = List.copyOf(initialisers);
    statics = List.copyOf(statics);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Returns the prototype of a call of Windows. */
  public static Optional<Prototype> surface(String name) {
    return Surface.HEADERS
        .calls()
        .function(name)
        .or(() -> Surface.HEADERS.auxiliary().function(name));
  }

  /**
   * Reads a program. Its text is of wide characters, as in a new project of Visual Studio, unless
   * less is wrong with it where text is of bytes, as in older books.
   *
   * @param file its name, for the reader
   * @param files the text of a header of its own, by the name that {@code #include} gives
   */
  public static SourceProgram read(
      String file, String text, Function<String, Optional<String>> files) {
    SourceProgram wide = read(file, text, files, WIDE);
    if (wide.diagnostics().isEmpty()) {
      return wide;
    }
    SourceProgram bytes = read(file, text, files, List.of());
    return bytes.diagnostics().size() < wide.diagnostics().size() ? bytes : wide;
  }

  private static SourceProgram read(
      String file, String text, Function<String, Optional<String>> files, List<String> characters) {
    Diagnostics diagnostics = new Diagnostics();
    LibraryHeader library = new LibraryHeader();
    Macros macros = new Macros(library, predefined(file, characters));
    List<Lexeme> words = new Preprocessor(macros, files, diagnostics).read(file, text);
    Names names = new Names();
    KnownNames known =
        new KnownNames(Surface.HEADERS.calls(), Surface.HEADERS.auxiliary(), library, macros);
    Reading reading = new Reading(words, names, known, macros, diagnostics);
    List<Stmt> initialisers = reading.program().readAll();
    return new SourceProgram(
        file,
        names.functions(),
        initialisers,
        names.statics(),
        names.staticSize(),
        macros.wideText(),
        diagnostics.all());
  }

  static List<String> predefined(String file) {
    return predefined(file, WIDE);
  }

  private static List<String> predefined(String file, List<String> characters) {
    List<String> macros = new ArrayList<>(characters);
    macros.addAll(List.of("_WIN32 1", "_WIN64 1", "_M_X64 100", "__x86_64__ 1"));
    String name = file.toLowerCase(Locale.ROOT);
    if (!name.endsWith(".c")) {
      macros.add("__cplusplus 199711L");
    }
    return macros;
  }

  /** Returns the function of that name, if it is defined. */
  public Optional<Symbol.ProgramFunction> function(String name) {
    return functions.stream()
        .filter(function -> function.name().equals(name) && function.body() != null)
        .findFirst();
  }
}
