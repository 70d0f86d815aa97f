package org.handlebook.c.front;

import java.util.List;
import java.util.Optional;
import org.handlebook.text.NearestNames;

/** The words with which statements of C begin. */
final class StatementWords {
  private static final List<String> STATEMENTS =
      List.of(
          "return",
          "while",
          "for",
          "if",
          "else",
          "switch",
          "case",
          "default",
          "break",
          "continue",
          "do",
          "goto");

  private static final int SHORTEST = 3;

  private StatementWords() {}

  static boolean has(String name) {
    return STATEMENTS.contains(name);
  }

  /** Returns the keyword that was probably meant by a name that is not known. */
  static Optional<String> nearest(String name) {
    return name.length() < SHORTEST
        ? Optional.empty()
        : NearestNames.to(name, STATEMENTS).stream().findFirst();
  }
}
