package org.handlebook.app.console;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.record.Terms;
import org.handlebook.system.ObjectKind;
import org.handlebook.text.Likeness;

/**
 * The kind of object that somebody speaks of.
 *
 * @param word in the language that is spoken; "" for none
 * @param isMade whether it is a kind that is created and opened by one sentence for all of them
 */
record ObjectNoun(String word, boolean isMade) {
  static final ObjectNoun NONE = new ObjectNoun("", false);

  private static final Set<ObjectKind> MADE = EnumSet.range(ObjectKind.MUTEX, ObjectKind.JOB);
  private static final int LONG = 5;

  /** Returns the first noun of a text, names in quotes left out; also one with a letter amiss. */
  static ObjectNoun in(String text, boolean korean) {
    String said = text.replaceAll("\"[^\"]*\"", "\"\"");
    return Arrays.stream(ObjectKind.values())
        .map(
            kind ->
                new ObjectNoun(
                    korean ? Terms.korean(kind.english()) : kind.english(), MADE.contains(kind)))
        .filter(noun -> noun.place(said) >= 0)
        .min(
            Comparator.comparingInt((ObjectNoun noun) -> noun.place(said))
                .thenComparing(noun -> -noun.word.length()))
        .orElseGet(() -> misspelt(said));
  }

  private static ObjectNoun misspelt(String said) {
    List<String> words = List.of(said.split(" +"));
    return Arrays.stream(ObjectKind.values())
        .map(kind -> new ObjectNoun(kind.english(), MADE.contains(kind)))
        .filter(noun -> noun.word.length() >= LONG)
        .filter(noun -> words.stream().anyMatch(word -> Likeness.distance(word, noun.word) == 1))
        .findFirst()
        .orElse(NONE);
  }

  /** Returns whether a sentence speaks of it. */
  boolean isIn(String sentence) {
    return !word.isEmpty() && place(sentence) >= 0;
  }

  /** With an article, where there are such. */
  String withArticle() {
    String article = "aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ";
    return Sentence.isKorean(word) ? word : article + word;
  }

  private int place(String sentence) {
    Matcher found = Pattern.compile("(?<![a-z])" + word + "(?![a-z])").matcher(sentence);
    return found.find() ? found.start() : -1;
  }
}
