package org.handlebook.app.author.suggest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.handlebook.text.Likeness;

/** How far a typed word is from one of a sentence: 0 is the same, and {@link #OTHER} is another. */
final class Likely {
  static final double OTHER = 1;
  private static final double SYNONYM = 0.15;
  private static final double FORM = 0.1;
  private static final double SLIP = 0.2;

  /** How many words that people typed are compared only once. */
  private static final int REMEMBERED = 500;

  /** What may stand for a word, by its stem. */
  private final Map<String, Set<String>> synonyms = new HashMap<>();

  /** What stands for others is no slip of one. */
  private final Set<String> said = new HashSet<>();

  private final boolean korean;
  private final Map<String, Map<String, Double>> known = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();

  /**
   * Makes a measure.
   *
   * @param words what each word may stand for
   */
  Likely(Map<String, Set<String>> words, boolean korean) {
    this.korean = korean;
    words.keySet().forEach(word -> said.add(stem(word)));
    words.forEach(
        (word, meant) ->
            meant.forEach(
                each ->
                    synonyms.computeIfAbsent(stem(each), any -> new HashSet<>()).add(stem(word))));
  }

  double distance(String typed, String word) {
    if (typed.equals(word)) {
      return 0;
    }
    if (known.size() > REMEMBERED) {
      known.clear();
    }
    String plain = typed.toLowerCase(Locale.ROOT);
    return known
        .computeIfAbsent(plain, any -> new HashMap<>())
        .computeIfAbsent(word, any -> measured(plain, word));
  }

  private double measured(String typed, String word) {
    String one = stem(typed);
    String other = stems.computeIfAbsent(word, this::stem);
    if (one.equals(other)) {
      return typed.equals(word) ? 0 : FORM;
    }
    Set<String> others = synonyms.getOrDefault(other, Set.of());
    if (others.contains(one)) {
      return SYNONYM;
    }
    if (said.contains(one)) {
      return OTHER;
    }
    double slip = Math.min(slip(one, other), slip(typed, word));
    for (String each : slip == OTHER ? others : Set.<String>of()) {
      slip = Math.min(slip, SYNONYM + slip(one, each));
    }
    return Math.min(OTHER, slip);
  }

  private double slip(String one, String other) {
    String a = korean ? Hangul.sounds(one) : one;
    String b = korean ? Hangul.sounds(other) : other;
    int shorter = Math.min(a.length(), b.length());
    int allowed = shorter < 4 ? 0 : shorter < 7 ? 1 : 2;
    if (Math.abs(a.length() - b.length()) > allowed) {
      return OTHER;
    }
    int distance = Likeness.distance(a, b);
    return distance <= allowed ? SLIP * distance : OTHER;
  }

  /** Returns a word without what only its place in the sentence adds. */
  private String stem(String word) {
    if (korean) {
      return Hangul.stem(word);
    }
    for (String ending : new String[] {"ing", "es", "ed", "s"}) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        return stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
      }
    }
    return word.length() > 2 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }
}
