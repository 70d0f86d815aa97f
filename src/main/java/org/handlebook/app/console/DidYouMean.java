package org.handlebook.app.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.handlebook.text.Likeness;

/** The known sentences, and those of them that come nearest to one that is not known. */
final class DidYouMean {
  private static final int AT_MOST = 3;

  /** What comes after that many characters tells nothing about what was meant. */
  private static final int LONGEST = 300;

  private static final double ALIKE = 0.4;
  private static final double MUCH_LESS = 0.25;

  private final Set<String> patterns = new TreeSet<>();
  private final Map<String, Sentence> sentences = new HashMap<>();

  /** Takes a step definition's pattern, a Cucumber expression. */
  void know(String pattern) {
    patterns.add(pattern);
  }

  /**
   * At most three sentences that may have been meant, the likeliest first; before them those that
   * speak of the same kind of object.
   */
  List<String> suggest(String text) {
    String begin = text.substring(0, Math.min(LONGEST, text.length()));
    String shape = Sentence.shapeOf(begin);
    boolean korean = Sentence.isKorean(begin);
    ObjectNoun noun = ObjectNoun.in(begin, korean);
    List<Candidate> candidates = new ArrayList<>();
    for (String pattern : patterns) {
      Sentence sentence =
          sentences.computeIfAbsent(
              noun.word() + '|' + pattern, absent -> Sentence.of(pattern, noun));
      double likeness =
          sentence.isKorean() == korean ? Likeness.ofSentences(shape, sentence.shape()) : 0;
      if (likeness >= ALIKE) {
        candidates.add(new Candidate(sentence.example(), likeness, noun.isIn(sentence.example())));
      }
    }
    candidates.sort(
        Comparator.comparing((Candidate each) -> !each.isOfObject())
            .thenComparing(Comparator.comparingDouble(Candidate::likeness).reversed()));
    return nearest(candidates);
  }

  private static List<String> nearest(List<Candidate> candidates) {
    List<String> nearest = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean farBehind = candidate.likeness() < candidates.get(0).likeness() - MUCH_LESS;
      if (nearest.size() < AT_MOST && !farBehind && !nearest.contains(candidate.example())) {
        nearest.add(candidate.example());
      }
    }
    return nearest;
  }

  private record Candidate(String example, double likeness, boolean isOfObject) {}
}
