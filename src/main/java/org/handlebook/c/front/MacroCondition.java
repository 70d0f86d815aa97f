package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handlebook.c.front.Lexeme.Kind;

/** What stands behind {@code #if}: whole numbers, {@code defined}, and operators. */
final class MacroCondition {
  private static final Map<String, Integer> LEVELS =
      Map.ofEntries(
          Map.entry("||", 1),
          Map.entry("&&", 2),
          Map.entry("|", 3),
          Map.entry("^", 4),
          Map.entry("&", 5),
          Map.entry("==", 6),
          Map.entry("!=", 6),
          Map.entry("<", 7),
          Map.entry(">", 7),
          Map.entry("<=", 7),
          Map.entry(">=", 7),
          Map.entry("<<", 8),
          Map.entry(">>", 8),
          Map.entry("+", 9),
          Map.entry("-", 9),
          Map.entry("*", 10),
          Map.entry("/", 10),
          Map.entry("%", 10));

  private final List<Lexeme> words;
  private final Spot at;
  private final Diagnostics diagnostics;
  private int next;

  MacroCondition(
      List<Lexeme> line, Spot at, Macros macros, MacroExpander expander, Diagnostics diagnostics) {
    this.at = at;
    this.diagnostics = diagnostics;
    this.words = new ArrayList<>(expander.expand(answered(line, macros)));
    words.add(Lexeme.end(at));
  }

  /** Returns the line with each {@code defined X} as 1 or 0. */
  private static List<Lexeme> answered(List<Lexeme> line, Macros macros) {
    List<Lexeme> all = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (line.get(i).isName("defined") && i + 1 < line.size()) {
        boolean paren = line.get(i + 1).is("(");
        Lexeme name = line.get(Math.min(line.size() - 1, paren ? i + 2 : i + 1));
        all.add(Lexeme.number(macros.isDefined(name.text()) ? "1" : "0", name.at()));
        i += paren ? 3 : 1;
      } else {
        all.add(line.get(i));
      }
    }
    return all;
  }

  boolean isTrue() {
    if (words.size() == 1) {
      diagnostics.add(at, DiagnosticText.CONDITION_MISSING);
      return false;
    }
    return choice() != 0;
  }

  private Lexeme take() {
    Lexeme word = words.get(next);
    next = Math.min(next + 1, words.size() - 1);
    return word;
  }

  private long choice() {
    long condition = binary(1);
    if (!words.get(next).is("?")) {
      return condition;
    }
    take();
    long yes = choice();
    take();
    long no = choice();
    return condition != 0 ? yes : no;
  }

  private long binary(int level) {
    long left = unary();
    while (LEVELS.getOrDefault(words.get(next).text(), 0) >= level) {
      String sign = take().text();
      left = result(sign, left, binary(LEVELS.getOrDefault(sign, 0) + 1));
    }
    return left;
  }

  private long result(String sign, long a, long b) {
    return switch (sign) {
      case "||" -> truth(a != 0 || b != 0);
      case "&&" -> truth(a != 0 && b != 0);
      case "|" -> a | b;
      case "^" -> a ^ b;
      case "&" -> a & b;
      case "==" -> truth(a == b);
      case "!=" -> truth(a != b);
      case "<" -> truth(a < b);
      case ">" -> truth(a > b);
      case "<=" -> truth(a <= b);
      case ">=" -> truth(a >= b);
      case "<<" -> a << b;
      case ">>" -> a >> b;
      case "+" -> a + b;
      case "-" -> a - b;
      case "*" -> a * b;
      case "/" -> b == 0 ? 0 : a / b;
      default -> b == 0 ? 0 : a % b;
    };
  }

  private static long truth(boolean holds) {
    return holds ? 1 : 0;
  }

  private long unary() {
    Lexeme word = take();
    if (word.is("!")) {
      return truth(unary() == 0);
    } else if (word.is("-")) {
      return -unary();
    } else if (word.is("~")) {
      return ~unary();
    } else if (word.is("+")) {
      return unary();
    } else if (word.is("(")) {
      long value = choice();
      take();
      return value;
    } else if (word.kind() == Kind.NUMBER) {
      return NumberText.integer(word.text()).orElse(0L);
    } else if (word.kind() == Kind.CHARACTER && !word.value().isEmpty()) {
      return word.value().charAt(0);
    } else if (!word.isName()) {
      diagnostics.add(at, DiagnosticText.CONDITION_UNREADABLE, word.shown());
    }
    return 0;
  }
}
