package org.handlebook.c.front;

import java.util.List;
import java.util.Map;
import org.handlebook.c.header.CType;

/** Reads {@code this_thread::sleep_for(chrono::seconds(2))} and its kin. */
final class ThisThread {
  /** How many milliseconds a unit has; a thousandth and less are none. */
  private static final Map<String, Integer> UNITS =
      Map.of(
          "milliseconds",
          1,
          "ms",
          1,
          "seconds",
          1000,
          "s",
          1000,
          "minutes",
          60_000,
          "min",
          60_000,
          "microseconds",
          0,
          "us",
          0,
          "nanoseconds",
          0);

  private final Reading reading;

  ThisThread(Reading reading) {
    this.reading = reading;
  }

  private LexemeStream words() {
    return reading.words();
  }

  /** Returns whether such a call stands here. */
  boolean isNext() {
    return reading.isCpp() && words().peek().isName("this_thread") && words().peek(1).is("::");
  }

  /** Reads the call. */
  Expr read() {
    words().next();
    words().next();
    Lexeme name = words().name();
    words().expect("(", name.text());
    if (name.isName("sleep_for")) {
      Expr time = time();
      words().expect(")", "the time");
      return windows("Sleep", List.of(time), name);
    }
    words().expect(")", name.text());
    return switch (name.text()) {
      case "get_id" -> windows("GetCurrentThreadId", List.of(), name);
      case "yield" -> windows("SwitchToThread", List.of(), name);
      default -> throw refused(name);
    };
  }

  private Diagnostics.Abandoned refused(Lexeme name) {
    return reading.diagnostics().fatal(name.at(), DiagnosticText.CPP_REFUSED, name.text());
  }

  private Expr windows(String function, List<Expr> given, Lexeme name) {
    Symbol symbol = new Lookup(reading).find(function).orElseThrow(() -> refused(name));
    CType.Function type =
        symbol instanceof Symbol.WindowsFunction call
            ? call.type()
            : ((Symbol.LibraryFunction) symbol).type();
    Expr callee = new Expr.FunctionRef(symbol, type, name.at());
    return CallBuilding.call(reading, callee, type, given, name.at());
  }

  /** Reads a time in milliseconds: {@code chrono::seconds(2)} or {@code 200ms}. */
  private Expr time() {
    while (words().peek(1).is("::")) {
      words().next();
      words().next();
    }
    Lexeme word = words().next();
    String digits = word.text().replaceAll("[a-z]+$", "");
    boolean isLiteral = word.kind() == Lexeme.Kind.NUMBER;
    String unit = isLiteral ? word.text().substring(digits.length()) : word.text();
    Integer factor = UNITS.get(unit);
    if (factor == null) {
      throw refused(word);
    }
    Expr number;
    if (isLiteral) {
      number = CppValues.number(Long.parseLong(digits), word.at());
    } else {
      words().expect("(", word.text());
      number = reading.expressions().expression();
      words().expect(")", "the number");
    }
    return reading.building().binary("*", number, CppValues.number(factor, word.at()), word.at());
  }
}
