package org.handlebook.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds names that somebody may have meant. */
public final class NearestNames {
  private static final int MOST = 3;

  private NearestNames() {}

  /**
   * Returns the names most like a text, the nearest first; none that are unlike it, nor much less
   * like it than the nearest.
   */
  public static List<String> to(String text, Collection<String> names) {
    Map<String, Integer> near = new HashMap<>();
    for (String name : names) {
      int distance = Likeness.distance(lower(text), lower(name));
      if (!name.equals(text) && distance <= most(Math.min(text.length(), name.length()))) {
        near.put(name, distance);
      }
    }
    int least = near.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    return near.entrySet().stream()
        .filter(name -> name.getValue() <= Math.max(least, 2 * least - 1))
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> name) -> name.getValue())
                .thenComparingInt(name -> Likeness.distance(text, name.getKey()))
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .limit(MOST)
        .toList();
  }

  /** Returns how many letters may be other ones. */
  private static int most(int length) {
    return length < 2 ? 0 : 1 + length / 5;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Returns a sentence that offers such names, or says something else if there are none. */
  public static String offer(String text, Collection<String> names, String otherwise) {
    List<String> nearest = to(text, names);
    return nearest.isEmpty() ? otherwise : "Did you mean " + String.join(", ", nearest) + "?";
  }
}
