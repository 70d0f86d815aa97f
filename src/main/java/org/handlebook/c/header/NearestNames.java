package org.handlebook.c.header;

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
      int distance = distance(lower(text), lower(name));
      if (!name.equals(text) && distance <= most(Math.min(text.length(), name.length()))) {
        near.put(name, distance);
      }
    }
    int least = near.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    return near.entrySet().stream()
        .filter(name -> name.getValue() <= Math.max(least, 2 * least - 1))
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> name) -> name.getValue())
                .thenComparingInt(name -> distance(text, name.getKey()))
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

  /** Returns how many letters are other ones, missing, too many, or two in the wrong order. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + other, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        d[i][j] = swapped ? Math.min(d[i][j], d[i - 2][j - 2] + 1) : d[i][j];
      }
    }
    return d[a.length()][b.length()];
  }
}
