package org.handlebook.c.front;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The macros of a program: its own, and those of the headers that are known. */
final class Macros {
  /** What Windows' headers define as macros, and programs without those headers have as names. */
  private static final Set<String> OF_WINDOWS = Set.of("min", "max");

  private static final Set<String> WITH_MIN = Set.of("windows.h", "stdlib.h");

  private final LibraryHeader library;
  private final Map<String, Macro> own = new HashMap<>();
  private final Set<String> removed = new HashSet<>();
  private final Set<String> included = new HashSet<>();

  Macros(LibraryHeader library, List<String> predefined) {
    this.library = library;
    Diagnostics none = new Diagnostics();
    for (String text : predefined) {
      put(Preprocessor.definition(words(text, none)));
    }
  }

  private static List<Lexeme> words(String text, Diagnostics diagnostics) {
    List<Lexeme> words = Tokenizer.read("", text, diagnostics);
    return words.subList(0, words.size() - 1);
  }

  void put(Macro macro) {
    own.put(macro.name(), macro);
    removed.remove(macro.name());
  }

  void remove(String name) {
    own.remove(name);
    removed.add(name);
  }

  void included(String header) {
    included.add(header.toLowerCase(Locale.ROOT));
  }

  /** Returns whether a header is included for the first time. */
  boolean firstTime(String header) {
    return included.add(header);
  }

  boolean isDefined(String name) {
    return find(name).isPresent();
  }

  Optional<Macro> find(String name) {
    Macro macro = own.get(name);
    if (macro != null) {
      return Optional.of(macro);
    }
    if (removed.contains(name)
        || (OF_WINDOWS.contains(name) && WITH_MIN.stream().noneMatch(included::contains))) {
      return Optional.empty();
    }
    return library.macro(name);
  }

  /** Returns whether text is of wide characters by the macro for the calls of Windows. */
  boolean wideCalls() {
    return isDefined("UNICODE");
  }

  /** Returns whether text is of wide characters by the macro for the C library. */
  boolean wideText() {
    return isDefined("_UNICODE");
  }
}
