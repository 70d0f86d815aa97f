package org.handlebook.c.vm;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.handlebook.c.front.Expr;
import org.handlebook.c.front.ProcessData;
import org.handlebook.c.front.SnippetReader;
import org.handlebook.c.front.Spot;
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
  private final Map<String, Long> addresses = new HashMap<>();
  private final ByteArrayOutputStream textBytes = new ByteArrayOutputStream();
  private final @Nullable ProcessData process;
  private final Map<Symbol.ProgramFunction, Spot> used = new LinkedHashMap<>();
  private final CallUses uses = new CallUses();
  private @Nullable StmtWriter statements;

  /**
   * Makes empty tables.
   *
   * @param known whether the library has a function
   */
  Tables(Predicate<String> known, long staticSize) {
    this.known = known;
    this.staticSize = (staticSize + PagedMemory.PAGE - 1) / PagedMemory.PAGE * PagedMemory.PAGE;
    this.process = null;
  }

  /** Makes empty tables for snippets, of which what is static lies in a process. */
  Tables(Predicate<String> known, ProcessData process) {
    this.known = known;
    this.staticSize = 0;
    this.process = process;
  }

  /** Writes the address of a variable that is static. */
  void variable(CodeBuffer code, long place) {
    if (process == null) {
      code.emit(Opcode.STATIC, (int) place);
    } else {
      code.number(place);
    }
  }

  /** Writes the address of a text. */
  void text(CodeBuffer code, Expr.StringLiteral text) {
    if (process == null) {
      code.emit(Opcode.STATIC, place(text));
    } else {
      code.number(addresses.computeIfAbsent(key(text), key -> process.store(ended(text))));
    }
  }

  /** Notes for a snippet what an expression that is evaluated for its effect decides by. */
  void effect(CodeBuffer code, Expr e, Runnable write) {
    Set<String> decisive = process == null ? Set.of() : uses.ofEffect(e);
    write.run();
    code.decide(decisive);
  }

  /** Notes for a snippet by which variables an expression decides. */
  void decision(CodeBuffer code, Expr e, Runnable write) {
    Set<String> decisive = process == null ? Set.of() : uses.ofDecision(e);
    write.run();
    code.decide(decisive);
  }

  /** Notes for a snippet what is done with what the call returns that comes next. */
  void use(CodeBuffer code, Expr.Invocation call) {
    if (process != null) {
      code.use(uses.of(call));
    }
  }

  /** Returns what is known of the instructions, if they are those of snippets. */
  SnippetNotes notes(CodeBuffer code) {
    return process == null ? SnippetNotes.NONE : code.notes();
  }

  /** Notes that the value of a function of the program is used. */
  void uses(Expr.Invocation call) {
    if (call.function() instanceof Expr.FunctionRef ref
        && ref.function() instanceof Symbol.ProgramFunction own) {
      used.putIfAbsent(own, call.at());
    }
  }

  /** Returns the functions whose values are used, and where. */
  Map<Symbol.ProgramFunction, Spot> used() {
    return used;
  }

  private static String key(Expr.StringLiteral text) {
    return (text.wide() ? "L" : "") + text.value();
  }

  private static byte[] ended(Expr.StringLiteral text) {
    byte[] bytes = TextBytes.of(text.value(), text.wide());
    return Arrays.copyOf(bytes, bytes.length + (text.wide() ? 2 : 1));
  }

  void statements(StmtWriter writer) {
    statements = writer;
  }

  StmtWriter statements() {
    return java.util.Objects.requireNonNull(statements);
  }

  /** Returns where a text lies among what is static; equal texts lie once. */
  private int place(Expr.StringLiteral text) {
    String key = key(text);
    Integer place = texts.get(key);
    if (place == null) {
      while (textBytes.size() % 8 != 0) {
        textBytes.write(0);
      }
      place = (int) staticSize + textBytes.size();
      textBytes.writeBytes(ended(text));
      texts.put(key, place);
    }
    return place;
  }

  /** Returns where the texts begin among what is static: on a page of their own. */
  int textsAt() {
    return (int) staticSize;
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
    boolean ofSystem = process != null && SnippetReader.isOfSystem(function.prototype().name());
    return !ofSystem && known.test(libraryName(function));
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
    if (function instanceof Symbol.ProgramFunction own && (process != null || own.body() != null)) {
      return own.number();
    } else if (function instanceof Symbol.WindowsFunction call && !answersItself(call)) {
      return WINDOWS + windows(call);
    } else if (function instanceof Symbol.WindowsFunction call) {
      return LIBRARY + library(call);
    }
    return LIBRARY + library(function.name());
  }
}
