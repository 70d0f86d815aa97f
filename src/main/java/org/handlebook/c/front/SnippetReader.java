package org.handlebook.c.front;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Surface;
import org.handlebook.c.header.Types;

/**
 * Reads the snippets of a process one after the other: each sees the functions, types and macros of
 * those before it, and the variables of the process.
 */
public final class SnippetReader {
  /** Functions with which a program begins. */
  public static final List<String> MAINS = List.of("main", "wmain", "_tmain");

  /**
   * Functions that the system answers to snippets, and the library to programs: what they give out
   * goes to calls of the system, and comes from them.
   */
  private static final Set<String> OF_SYSTEM = Set.of("GetCommandLine");

  private static final String FILE = "snippet.c";

  private final Names names;
  private final Macros macros;
  private final KnownNames known;

  /** Reads snippets for a process. */
  public SnippetReader(ProcessData process) {
    LibraryHeader library = new LibraryHeader();
    this.names = new Names(process);
    this.macros = new Macros(library, SourceProgram.predefined(FILE));
    this.known =
        KnownNames.ofSnippets(
            Surface.HEADERS.calls(), Surface.HEADERS.auxiliary(), library, macros);
  }

  /** Returns a snippet with all functions of the process; it is the one without a name. */
  public SourceProgram read(String text) {
    Diagnostics diagnostics = new Diagnostics();
    List<Lexeme> words =
        new Preprocessor(macros, file -> Optional.empty(), diagnostics).read(FILE, text);
    names.beginSnippet(isProgram(words));
    Reading reading = new Reading(words, names, known, macros, diagnostics);
    CType.Function type = new CType.Function(Types.INT, List.of(), false);
    Symbol.ProgramFunction snippet = names.newFunction("", type, new Spot(FILE, 1, 1));
    names.enter(snippet);
    snippet.body(reading.statements().snippet());
    names.enter(null);
    return new SourceProgram(
        FILE,
        names.functions(),
        reading.program().initialisers(),
        List.of(),
        0,
        macros.wideText(),
        diagnostics.all());
  }

  /** Returns whether the headers give a name a meaning, as a type, function or constant. */
  public boolean isOfHeaders(String name) {
    return known.declaration(name).isPresent()
        || known.generic(name).isPresent()
        || known.type(name).isPresent()
        || known.windows(name).isPresent()
        || known.constant(name).isPresent();
  }

  /** Returns whether the system answers a function to snippets, rather than the library. */
  public static boolean isOfSystem(String function) {
    return OF_SYSTEM.contains(function);
  }

  /**
   * Returns the number that a constant or macro stands for; empty if there is none of that name.
   */
  public Optional<Long> constant(String name) {
    Diagnostics diagnostics = new Diagnostics();
    List<Lexeme> words =
        new Preprocessor(macros, file -> Optional.empty(), diagnostics).read(FILE, name);
    try {
      long value =
          new Reading(words, new Names(), known, macros, diagnostics).expressions().constant();
      return diagnostics.isEmpty() ? Optional.of(value) : Optional.empty();
    } catch (Diagnostics.Abandoned none) {
      return Optional.empty();
    }
  }

  private static boolean isProgram(List<Lexeme> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).isName()
          && MAINS.contains(words.get(i).text())
          && words.get(i + 1).is("(")) {
        return true;
      }
    }
    return false;
  }
}
