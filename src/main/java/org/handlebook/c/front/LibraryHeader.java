package org.handlebook.c.front;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the headers of C and Windows declare, or define, besides the surface's calls: {@code
 * library.h}. A line is read when a name that it declares is used.
 */
final class LibraryHeader {
  private static final String DEFINE = "#define ";
  private static final String GENERIC = "#tchar ";

  private final Map<String, String> macros = new HashMap<>();
  private final Map<String, String> declarations = new HashMap<>();
  private final Map<String, Generic> generics = new HashMap<>();
  private final Map<String, String> classes = new HashMap<>();

  /**
   * A name that stands for one of two functions.
   *
   * @param narrow for bytes
   * @param wide for wide characters
   */
  record Generic(String narrow, String wide) {}

  LibraryHeader() {
    try (InputStream in =
        Objects.requireNonNull(LibraryHeader.class.getResourceAsStream("library.h"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    if (line.startsWith(DEFINE)) {
      String name = line.substring(DEFINE.length()).split("[ (]", 2)[0];
      macros.put(name, line.substring(DEFINE.length()));
    } else if (line.startsWith(GENERIC)) {
      String[] names = line.substring(GENERIC.length()).split(" ", 3);
      generics.put(names[0], new Generic(names[1], names[2]));
    } else if (line.endsWith(";") || line.endsWith("}")) {
      declared(line).forEach(name -> declarations.put(name, line));
    }
  }

  /** Returns the names that a line declares. */
  private static List<String> declared(String line) {
    List<String> names = new ArrayList<>();
    if (line.startsWith("typedef")) {
      int brace = line.lastIndexOf('}');
      String tail = line.substring(brace < 0 ? line.lastIndexOf(' ') : brace + 1);
      names.addAll(Arrays.asList(tail.replaceAll("\\[[^]]*]", "").split("[ ,;*]+", 0)));
      names.remove("");
      if (line.contains("(*")) {
        names.clear();
        names.add(line.substring(line.indexOf("(*") + 2, line.indexOf(')')));
      }
    } else {
      String head = line.substring(0, Math.max(0, line.indexOf('(')));
      names.add(head.substring(Math.max(head.lastIndexOf(' '), head.lastIndexOf('*')) + 1));
    }
    return names;
  }

  Optional<Macro> macro(String name) {
    String line = macros.get(name);
    if (line == null) {
      return Optional.empty();
    }
    List<Lexeme> words = Tokenizer.read(Spot.HEADER, line, new Diagnostics());
    return Optional.of(Preprocessor.definition(words.subList(0, words.size() - 1)));
  }

  /** Returns the line that declares a type or function. */
  Optional<String> declaration(String name) {
    return Optional.ofNullable(declarations.get(name));
  }

  /** Returns the classes of the library of C++, as it writes them: read when one may be meant. */
  Map<String, String> classes() {
    if (classes.isEmpty()) {
      classes.putAll(LibraryClasses.lines());
    }
    return classes;
  }

  Optional<Generic> generic(String name) {
    return Optional.ofNullable(generics.get(name));
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>(declarations.keySet());
    names.addAll(macros.keySet());
    names.addAll(generics.keySet());
    return names;
  }
}
