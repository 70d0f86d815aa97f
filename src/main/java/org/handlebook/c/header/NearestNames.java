package org.handlebook.c.header;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds names that somebody may have meant. */
public final class NearestNames {
  private static final int MOST = 3;

  private NearestNames() {}

  /** Returns the names most like a text, the nearest first; none that are unlike it. */
  public static List<String> to(String text, Collection<String> names) {
    return names.stream()
        .filter(name -> distance(text, name) <= 2 + Math.min(text.length(), name.length()) / 3)
        .sorted(Comparator.comparingInt((String name) -> distance(text, name)))
        .limit(MOST)
        .toList();
  }

  /** Returns a sentence that offers such names, or says something else if there are none. */
  public static String offer(String text, Collection<String> names, String otherwise) {
    List<String> nearest = to(text, names);
    return nearest.isEmpty() ? otherwise : "Did you mean " + String.join(", ", nearest) + "?";
  }

  private static int distance(String a, String b) {
    String one = a.toLowerCase(Locale.ROOT);
    String other = b.toLowerCase(Locale.ROOT);
    int[] last = new int[other.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[last.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
      }
      last = row;
    }
    return last[other.length()];
  }
}
