package org.handlebook.c.front;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.handlebook.c.header.CType;
import org.jspecify.annotations.Nullable;

/**
 * Classes of the library of C++ that are written in C++ themselves: {@code classes.hpp}. One is
 * read when it is first used with a type, which stands for the {@code T} in it.
 */
final class LibraryClasses {
  private final Reading reading;

  LibraryClasses(Reading reading) {
    this.reading = reading;
  }

  private LexemeStream words() {
    return reading.words();
  }

  /** Returns the lines of the header by the classes that they define. */
  static Map<String, String> lines() {
    Map<String, String> lines = new HashMap<>();
    try (InputStream in =
        Objects.requireNonNull(LibraryClasses.class.getResourceAsStream("classes.hpp"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("class "))
          .forEach(line -> lines.put(line.substring(6, line.indexOf(" {")), line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(lines);
  }

  /** Returns whether such a class is named so many words ahead. */
  boolean isNext(int ahead) {
    int name = words().peek(ahead).isName("std") && words().peek(ahead + 1).is("::") ? 2 : 0;
    Lexeme word = words().peek(ahead + name);
    return reading.isCpp()
        && word.isName()
        && reading.libraryClasses().containsKey(word.text())
        && reading.names().find(word.text()).isEmpty();
  }

  /** Reads the name of one, with its types. */
  CType type() {
    if (words().take("std")) {
      words().next();
    }
    String name = words().next().text();
    if (!words().take("<")) {
      boolean guards = name.endsWith("lock") || name.endsWith("guard");
      return guards ? of(name, mutex(), null) : of(name, null, null);
    }
    CType type = reading.types().typeName();
    String form = name;
    if (type instanceof CType.Array array) {
      type = array.element();
      form = name + "_array";
    }
    @Nullable CType second = null;
    if (words().take(",")) {
      second = reading.types().typeName();
      form = name + "_with";
    }
    words().expectClosing("the type");
    return of(form, type, second);
  }

  private CType mutex() {
    return of("mutex", null, null);
  }

  /** Returns the class with its types. */
  CType of(String form, @Nullable CType first, @Nullable CType second) {
    String line = reading.libraryClasses().get(form);
    if (line == null) {
      throw reading
          .diagnostics()
          .fatal(words().behindLast(), DiagnosticText.CPP_REFUSED, form + "<…>");
    }
    String name = form;
    Map<String, String> meant = new HashMap<>();
    if (first != null) {
      name = form.replaceAll("_(array|with)$", "") + "<" + first.text();
      name += (form.endsWith("_array") ? "[]" : second == null ? "" : ", " + second.text()) + ">";
      meant.put("T", named(name + "::T", first));
    }
    if (second != null) {
      meant.put("D", named(name + "::D", second));
    }
    meant.put(form, name);
    Optional<Symbol> known = reading.names().find(name);
    if (known.isEmpty()) {
      List<Lexeme> all =
          Tokenizer.read(Spot.HEADER, line, reading.diagnostics()).stream()
              .map(
                  word ->
                      word.isName() && meant.containsKey(word.text())
                          ? word.renamed(meant.get(word.text()))
                          : word)
              .toList();
      reading.names().globally(() -> reading.ofWords(all).program().header());
      known = reading.names().find(name);
    }
    return known
        .filter(Symbol.TypeName.class::isInstance)
        .map(symbol -> ((Symbol.TypeName) symbol).type())
        .orElse(Unknown.TYPE);
  }

  private String named(String name, CType type) {
    reading.names().putGlobal(new Symbol.TypeName(name, type));
    return name;
  }

  /** {@code make_unique<T>(…)}, of which the name is taken. */
  Expr made(Lexeme name) {
    words().expect("<", name.text());
    CType type = reading.types().typeName();
    boolean several = type instanceof CType.Array;
    CType element = type instanceof CType.Array array ? array.element() : type;
    words().expectClosing("the type");
    Expr block = reading.streams().block(element, several, name.at());
    CType whole = of(several ? "unique_ptr_array" : "unique_ptr", element, null);
    return new Temporaries(reading).of(whole, List.of(block), name.at());
  }
}
