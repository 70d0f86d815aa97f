package org.handlebook.runner.gherkin;

import io.cucumber.gherkin.GherkinDialect;
import io.cucumber.gherkin.GherkinDialects;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handlebook.text.Likeness;
import org.handlebook.text.LookAlikes;
import org.jspecify.annotations.Nullable;

/** The keywords of one language, and what was probably meant by a word that is none. */
final class Keywords {
  private static final int LONGEST_HEADING = 24;

  /** A syllable says as much as two letters or more. */
  private static final int FIRST_HANGUL = 0xAC00;

  /** Sounds that end a syllable, and below them the same where they begin one. */
  private static final String FINALS = "\u11A8\u11AB\u11AE\u11AF\u11B7\u11B8\u11BA\u11BC";

  private static final String INITIALS = "\u1100\u1102\u1103\u1105\u1106\u1107\u1109\u110B";

  private final GherkinDialect dialect;

  private Keywords(GherkinDialect dialect) {
    this.dialect = dialect;
  }

  static Keywords of(String language) {
    GherkinDialect english = GherkinDialects.getDialect("en").orElseThrow();
    return new Keywords(GherkinDialects.getDialect(language).orElse(english));
  }

  /**
   * Returns the word before the colon of a line that looks like a heading; null when it does not.
   */
  static @Nullable String headingWord(String line) {
    int colon = line.indexOf(':');
    int wide = line.indexOf('：');
    int end = colon < 0 || (wide >= 0 && wide < colon) ? wide : colon;
    return end <= 0 || end > LONGEST_HEADING ? null : line.substring(0, end).strip();
  }

  /** Returns the heading that this language writes with exactly this word. */
  Optional<Heading> exactly(String word) {
    for (Heading heading : Heading.values()) {
      if (heading.words(dialect).contains(word)) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  /** Returns the word that was probably meant by a heading's word, as this language writes it. */
  Optional<String> meant(String word) {
    for (Heading heading : Heading.values()) {
      if (heading.isMeantBy(word)) {
        return Optional.of(heading.word(dialect));
      }
    }
    return nearest(word);
  }

  /** Returns the step keyword that was probably meant by the first word of a line. */
  Optional<String> meantStep(String line) {
    String first = line.split("[ \t]", 2)[0];
    return dialect.getStepKeywords().stream()
        .map(String::strip)
        .filter(keyword -> isNear(first, keyword))
        .min(Comparator.comparingInt(keyword -> Likeness.distance(sounds(first), sounds(keyword))));
  }

  /** Returns a word with each syllable as its sounds, whether they begin it or end it. */
  private static String sounds(String word) {
    return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .codePoints()
        .map(sound -> FINALS.indexOf(sound) < 0 ? sound : INITIALS.charAt(FINALS.indexOf(sound)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Returns whether a line opens with a step keyword, and which. */
  Optional<String> step(String line) {
    for (String keyword : dialect.getStepKeywords()) {
      if (!keyword.startsWith("*") && line.startsWith(keyword)) {
        return Optional.of(keyword);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns whether a line opens a step or a heading once its look-alikes are mended, and not
   * before.
   */
  boolean isOpenedByMending(String line) {
    String mended = LookAlikes.mended(line, LookAlikes.outsideNames(line)).strip();
    return !mended.equals(line.strip()) && opens(mended) && !opens(line.strip());
  }

  private boolean opens(String line) {
    String word = headingWord(line);
    return step(line).isPresent() || (word != null && exactly(word).isPresent());
  }

  String word(Heading heading) {
    return heading.word(dialect);
  }

  /** Returns some step keywords, as an example of what a line may begin with. */
  List<String> steps() {
    return List.of(
        quoted(dialect.getGivenKeywords()),
        quoted(dialect.getWhenKeywords()),
        quoted(dialect.getThenKeywords()));
  }

  private static String quoted(List<String> keywords) {
    return "`" + keywords.get(keywords.size() - 1).strip() + "`";
  }

  private Optional<String> nearest(String word) {
    for (Heading heading : Heading.values()) {
      for (String keyword : heading.words(dialect)) {
        if (isNear(word, keyword)) {
          return Optional.of(keyword);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNear(String word, String keyword) {
    int length = keyword.codePointAt(0) < FIRST_HANGUL ? keyword.length() : 2 * keyword.length();
    int allowed = length > 5 ? 2 : length > 3 ? 1 : 0;
    String lower = word.toLowerCase(Locale.ROOT);
    return Likeness.distance(lower, keyword.toLowerCase(Locale.ROOT)) <= allowed;
  }
}
