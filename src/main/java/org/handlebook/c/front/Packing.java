package org.handlebook.c.front;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * How close the members of structures lie, as {@code #pragma pack} says.
 *
 * @source Microsoft, "pack pragma"
 */
final class Packing {
  /** As the members' own types ask for it. */
  static final int NATURAL = 0;

  private final Deque<Integer> kept = new ArrayDeque<>();
  private int current = NATURAL;

  /** Reads what stands behind {@code #pragma pack}; returns the alignment that holds from there. */
  int read(List<Lexeme> words) {
    boolean isNamed = words.stream().anyMatch(Lexeme::isName);
    if (words.stream().anyMatch(word -> word.isName("push"))) {
      kept.push(current);
    } else if (words.stream().anyMatch(word -> word.isName("pop"))) {
      current = kept.isEmpty() ? NATURAL : kept.pop();
    } else if (!isNamed) {
      current = NATURAL;
    }
    words.stream()
        .filter(word -> word.kind() == Lexeme.Kind.NUMBER)
        .forEach(number -> current = Integer.parseInt(number.text()));
    return current;
  }
}
