package org.handlebook.c.front;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.handlebook.c.front.Lexeme.Kind;

/** Carries out the lines that begin with #, and expands macros in all others. */
final class Preprocessor {
  private static final int DEEPEST = 20;

  private final Macros macros;
  private final Function<String, Optional<String>> files;
  private final Diagnostics diagnostics;
  private final MacroExpander expander;
  private final Packing packing = new Packing();
  private final List<Lexeme> output = new ArrayList<>();
  private int depth;

  /** An {@code #if} that is open. */
  private static final class Condition {
    final Spot at;
    boolean active;
    boolean done;

    Condition(Spot at, boolean active, boolean done) {
      this.at = at;
      this.active = active;
      this.done = done;
    }
  }

  /**
   * Makes a preprocessor.
   *
   * @param files a header of the program's own, by the name that {@code #include} gives
   */
  Preprocessor(Macros macros, Function<String, Optional<String>> files, Diagnostics diagnostics) {
    this.macros = macros;
    this.files = files;
    this.diagnostics = diagnostics;
    this.expander = new MacroExpander(macros, diagnostics);
  }

  /** Returns the words that remain, with an end after the last. */
  List<Lexeme> read(String file, String text) {
    List<Lexeme> words = Tokenizer.read(file, text, diagnostics);
    process(words);
    output.add(words.get(words.size() - 1));
    return List.copyOf(output);
  }

  private void process(List<Lexeme> words) {
    Deque<Condition> conditions = new ArrayDeque<>();
    List<Lexeme> plain = new ArrayList<>();
    int i = 0;
    while (!words.get(i).isEnd()) {
      Lexeme word = words.get(i);
      boolean active = conditions.stream().allMatch(condition -> condition.active);
      if (word.firstOnLine() && word.is("#")) {
        output.addAll(expander.expand(plain));
        plain.clear();
        int end = lineEnd(words, i + 1);
        directive(words.subList(i + 1, end), word.at(), conditions, active);
        i = end;
      } else {
        if (active) {
          check(word);
          plain.add(word);
        }
        i++;
      }
    }
    output.addAll(expander.expand(plain));
    conditions.forEach(open -> diagnostics.add(open.at, DiagnosticText.IF_WITHOUT_END));
  }

  /** A text without an end is only wrong where somebody reads it. */
  private void check(Lexeme word) {
    if (word.kind() == Kind.OTHER && (word.text().equals("\"") || word.text().equals("'"))) {
      diagnostics.add(word.at(), DiagnosticText.TEXT_WITHOUT_END, word.text());
    }
  }

  private static int lineEnd(List<Lexeme> words, int from) {
    int end = from;
    while (!words.get(end).isEnd() && !words.get(end).firstOnLine()) {
      end++;
    }
    return end;
  }

  private void directive(List<Lexeme> line, Spot at, Deque<Condition> conditions, boolean active) {
    if (line.isEmpty()) {
      return;
    }
    List<Lexeme> rest = line.subList(1, line.size());
    switch (line.get(0).text()) {
      case "if" -> open(conditions, at, active, active && isTrue(rest, at));
      case "ifdef" -> open(conditions, at, active, active && isDefined(rest, at));
      case "ifndef" -> open(conditions, at, active, active && !isDefined(rest, at));
      case "elif", "else", "endif" -> change(line, at, conditions);
      default -> {
        if (active) {
          order(line.get(0), rest, at);
        }
      }
    }
  }

  private static void open(Deque<Condition> conditions, Spot at, boolean outside, boolean holds) {
    conditions.push(new Condition(at, holds, holds || !outside));
  }

  private void change(List<Lexeme> line, Spot at, Deque<Condition> conditions) {
    Condition open = conditions.peek();
    if (open == null) {
      diagnostics.add(at, DiagnosticText.NO_IF_OPEN, line.get(0).text());
    } else if (line.get(0).isName("endif")) {
      conditions.pop();
    } else {
      boolean holds =
          !open.done && (line.get(0).isName("else") || isTrue(line.subList(1, line.size()), at));
      open.active = holds;
      open.done |= holds;
    }
  }

  private boolean isDefined(List<Lexeme> rest, Spot at) {
    if (rest.isEmpty() || !rest.get(0).isName()) {
      diagnostics.add(at, DiagnosticText.NAME_OF_MACRO_MISSING);
      return false;
    }
    return macros.isDefined(rest.get(0).text());
  }

  private boolean isTrue(List<Lexeme> rest, Spot at) {
    return new MacroCondition(rest, at, macros, expander, diagnostics).isTrue();
  }

  private void order(Lexeme directive, List<Lexeme> rest, Spot at) {
    switch (directive.text()) {
      case "define" -> define(rest, at);
      case "undef" -> rest.stream().findFirst().ifPresent(name -> macros.remove(name.text()));
      case "include" -> include(rest, at);
      case "error" -> diagnostics.add(at, DiagnosticText.ERROR_DIRECTIVE, spelled(rest));
      case "pragma" -> pragma(rest, at);
      case "line", "warning", "region", "endregion", "ident" -> {}
      default -> diagnostics.add(at, DiagnosticText.UNKNOWN_DIRECTIVE, directive.text());
    }
  }

  private void pragma(List<Lexeme> rest, Spot at) {
    if (!rest.isEmpty() && rest.get(0).isName("pack")) {
      output.add(Lexeme.pack(packing.read(rest.subList(1, rest.size())), at));
    }
  }

  private static String spelled(List<Lexeme> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(
        word -> text.append(word.spaced() && text.length() > 0 ? " " : "").append(word.text()));
    return text.toString();
  }

  private void define(List<Lexeme> rest, Spot at) {
    if (rest.isEmpty() || !rest.get(0).isName()) {
      diagnostics.add(at, DiagnosticText.NAME_OF_MACRO_MISSING);
      return;
    }
    macros.put(definition(rest));
  }

  /** Returns the macro that a name, parameters and a body define. */
  static Macro definition(List<Lexeme> rest) {
    String name = rest.get(0).text();
    boolean takes = rest.size() > 1 && rest.get(1).is("(") && !rest.get(1).spaced();
    if (!takes) {
      return new Macro(name, null, false, List.copyOf(rest.subList(1, rest.size())));
    }
    List<String> parameters = new ArrayList<>();
    boolean variadic = false;
    int i = 2;
    while (i < rest.size() && !rest.get(i).is(")")) {
      variadic |= rest.get(i).is("...");
      if (rest.get(i).isName()) {
        parameters.add(rest.get(i).text());
      }
      i++;
    }
    List<Lexeme> body = rest.subList(Math.min(i + 1, rest.size()), rest.size());
    return new Macro(name, List.copyOf(parameters), variadic, List.copyOf(body));
  }

  private void include(List<Lexeme> rest, Spot at) {
    List<Lexeme> words = !rest.isEmpty() && rest.get(0).isName() ? expander.expand(rest) : rest;
    if (words.isEmpty()) {
      diagnostics.add(at, DiagnosticText.INCLUDE_WITHOUT_NAME);
      return;
    }
    Lexeme first = words.get(0);
    boolean own = first.kind() == Kind.STRING;
    String name = own ? first.text().replaceAll("^\"|\"$", "") : inAngles(words);
    Optional<String> text = own ? files.apply(name) : Optional.empty();
    if (text.isPresent()) {
      includeOwn(name, text.get(), at);
    } else {
      Headers.check(name).ifPresent(wrong -> refuse(first.at(), wrong, name));
      macros.included(name);
    }
  }

  /** A header of C++ that is only named does no harm: what is used of it is refused where it is. */
  private void refuse(Spot at, DiagnosticText wrong, String name) {
    if (wrong == DiagnosticText.HEADER_OF_CLASSES) {
      diagnostics.addBesides(at, wrong, name);
    } else {
      diagnostics.add(at, wrong, name);
    }
  }

  private static String inAngles(List<Lexeme> words) {
    StringBuilder name = new StringBuilder();
    for (Lexeme word : words) {
      if (!word.is("<") && !word.is(">")) {
        name.append(word.text());
      }
    }
    return name.toString();
  }

  private void includeOwn(String name, String text, Spot at) {
    if (depth == DEEPEST) {
      diagnostics.add(at, DiagnosticText.INCLUDED_TOO_DEEP, name);
      return;
    }
    if (text.contains("#pragma once") && !macros.firstTime(name)) {
      return;
    }
    depth++;
    process(Tokenizer.read(name, text, diagnostics));
    depth--;
  }

  /** Returns which words may not be taken for a macro again. */
  static Set<String> with(Set<String> hidden, String name) {
    Set<String> all = new java.util.HashSet<>(hidden);
    all.add(name);
    return Set.copyOf(all);
  }
}
