package org.handlebook.c.vm;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.handlebook.c.front.Expr;
import org.handlebook.c.front.Symbol;
import org.handlebook.c.front.TextBytes;
import org.jspecify.annotations.Nullable;

/** What the instructions of a program name by numbers. */
final class Tables {
  /**
   * Functions of the library have addresses behind those of the program, and calls behind those.
   */
  static final int LIBRARY = 100_000;

  static final int WINDOWS = 200_000;

  private final Predicate<String> known;
  private final long staticSize;
  private final Map<String, Integer> library = new LinkedHashMap<>();
  private final List<Symbol.WindowsFunction> windows = new ArrayList<>();
  private final Map<String, Integer> texts = new HashMap<>();
  private final ByteArrayOutputStream textBytes = new ByteArrayOutputStream();
  private @Nullable StmtWriter statements;

  /**
   * Makes empty tables.
   *
   * @param known whether the library has a function
   */
  Tables(Predicate<String> known, long staticSize) {
    this.known = known;
    this.staticSize = (staticSize + 15) / 16 * 16;
  }

  void statements(StmtWriter writer) {
    statements = writer;
  }

  StmtWriter statements() {
    return java.util.Objects.requireNonNull(statements);
  }

  /** Returns where a text lies among what is static; equal texts lie once. */
  int text(Expr.StringLiteral text) {
    String key = (text.wide() ? "L" : "") + text.value();
    Integer place = texts.get(key);
    if (place == null) {
      while (textBytes.size() % 8 != 0) {
        textBytes.write(0);
      }
      place = (int) staticSize + textBytes.size();
      textBytes.writeBytes(TextBytes.of(text.value(), text.wide()));
      textBytes.writeBytes(new byte[text.wide() ? 2 : 1]);
      texts.put(key, place);
    }
    return place;
  }

  /** Returns all that is static, as the program begins with it. */
  byte[] image() {
    byte[] image = new byte[(int) staticSize + textBytes.size()];
    System.arraycopy(textBytes.toByteArray(), 0, image, (int) staticSize, textBytes.size());
    return image;
  }

  /** Returns the name of a call as the library knows it: with A or W where there are both. */
  static String libraryName(Symbol.WindowsFunction function) {
    String name = function.prototype().name();
    return function.prototype().hasSuffixes() ? name + (function.wide() ? "W" : "A") : name;
  }

  boolean answersItself(Symbol.WindowsFunction function) {
    return known.test(libraryName(function));
  }

  boolean knows(String function) {
    return known.test(function);
  }

  int library(Symbol.WindowsFunction function) {
    return library(libraryName(function));
  }

  int library(String name) {
    Integer number = library.get(name);
    if (number == null) {
      number = library.size();
      library.put(name, number);
    }
    return number;
  }

  List<String> library() {
    return List.copyOf(library.keySet());
  }

  int windows(Symbol.WindowsFunction function) {
    int number = windows.indexOf(function);
    if (number < 0) {
      windows.add(function);
      return windows.size() - 1;
    }
    return number;
  }

  List<Symbol.WindowsFunction> windows() {
    return List.copyOf(windows);
  }

  /** Returns which code a pointer to a function leads to. */
  int codeAddress(Symbol function) {
    if (function instanceof Symbol.ProgramFunction own && own.body() != null) {
      return own.number();
    } else if (function instanceof Symbol.WindowsFunction call && !answersItself(call)) {
      return WINDOWS + windows(call);
    } else if (function instanceof Symbol.WindowsFunction call) {
      return LIBRARY + library(call);
    }
    return LIBRARY + library(function.name());
  }
}
