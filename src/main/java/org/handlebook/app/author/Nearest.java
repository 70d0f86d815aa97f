package org.handlebook.app.author;

import java.util.Collection;
import java.util.Comparator;
import org.handlebook.text.Likeness;
import org.handlebook.text.Text;

/** The text that was probably meant. */
final class Nearest {
  private static final double ALIKE = 0.4;

  private Nearest() {}

  /** For example {@code write hMail is inheritable}; the fallback when nothing is alike. */
  static Text write(String text, Collection<String> known, Text otherwise) {
    return known.stream()
        .max(Comparator.comparingDouble(other -> Likeness.ofSentences(text, other)))
        .filter(other -> Likeness.ofSentences(text, other) >= ALIKE)
        .map(other -> Text.of(Nearest.class, "write", other))
        .orElse(otherwise);
  }
}
