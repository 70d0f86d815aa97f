package org.handlebook.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** How alike two texts are. */
public final class Likeness {
  private Likeness() {}

  /**
   * Returns the number of characters to insert, remove, replace, or swap with their neighbour, to
   * make one text the other.
   */
  public static int distance(String a, String b) {
    char[] from = a.toCharArray();
    char[] to = b.toCharArray();
    int[] beforeLast = new int[to.length + 1];
    int[] last = firstRow(to.length);
    for (int i = 1; i <= from.length; i++) {
      int[] row = new int[to.length + 1];
      row[0] = i;
      for (int j = 1; j <= to.length; j++) {
        row[j] = cheapest(from, to, i, j, beforeLast, last, row);
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  /**
   * Compares two sentences, from 0, nothing in common, to 1, the same: by their letters and by
   * their words in any order.
   */
  public static double ofSentences(String a, String b) {
    int longer = Math.max(1, Math.max(a.length(), b.length()));
    double letters = 1 - (double) distance(a, b) / longer;
    return (letters + sharedWords(a, b)) / 2;
  }

  private static int[] firstRow(int length) {
    int[] row = new int[length + 1];
    Arrays.setAll(row, j -> j);
    return row;
  }

  private static int cheapest(
      char[] a, char[] b, int i, int j, int[] beforeLast, int[] last, int[] row) {
    int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
    int cost = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
    boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
    return swapped ? Math.min(cost, beforeLast[j - 2] + 1) : cost;
  }

  private static double sharedWords(String a, String b) {
    Set<String> ofA = words(a);
    Set<String> ofB = words(b);
    Set<String> shared = new HashSet<>(ofA);
    shared.retainAll(ofB);
    return 2.0 * shared.size() / Math.max(1, ofA.size() + ofB.size());
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.split(" +", -1)));
  }
}
