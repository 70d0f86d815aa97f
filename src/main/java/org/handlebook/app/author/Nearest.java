package org.handlebook.app.author;

import java.util.Collection;
import java.util.Comparator;
import org.handlebook.text.Likeness;

/** The text that was probably meant. */
final class Nearest {
  private static final double ALIKE = 0.4;

  private Nearest() {}

  /** For example {@code write hMail is inheritable}; the fallback when nothing is alike. */
  static String write(String text, Collection<String> known, String otherwise) {
    return known.stream()
        .max(Comparator.comparingDouble(other -> Likeness.ofSentences(text, other)))
        .filter(other -> Likeness.ofSentences(text, other) >= ALIKE)
        .map(other -> "write " + other)
        .orElse(otherwise);
  }
}
