package org.handlebook.runner.gherkin;

import io.cucumber.gherkin.GherkinDialects;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handlebook.text.LookAlikes;
import org.jspecify.annotations.Nullable;

/**
 * The line {@code # language: ko} before everything else, which Gherkin drops in silence when it is
 * not exact.
 */
final class LanguageLine {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "^\\s*(?:(?:Feature|Rule|Background|Scenario|Examples)\\b|(?:Given|When|Then) )");

  private LanguageLine() {}

  /**
   * Looks at the comments that stand before the feature.
   *
   * @throws UnreadableFeature when one of them names a language or an encoding in a way that would
   *     not be understood
   */
  static void check(String text) {
    int number = 1;
    int start = 0;
    while (start < text.length()) {
      int end = endOfLine(text, start);
      String line = text.substring(start, end).strip();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        return;
      }
      checkComment(line, text.substring(start, end), number++);
      start = end + 1;
    }
  }

  /** Returns the language that a file says it is in, wherever it does; English by default. */
  static String of(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> line.startsWith("#"))
        .flatMap(line -> Stream.ofNullable(valueOf("language", line.substring(1).strip())))
        .findFirst()
        .orElse("en");
  }

  /** Returns whether whoever wrote a file wrote Korean, whatever it says of its language. */
  static boolean isKorean(String text) {
    List<String> lines =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !isComment(line))
            .toList();
    return of(text).equals("ko")
        || 2 * lines.stream().filter(LanguageLine::hasHangul).count() > lines.size();
  }

  /** Returns whether whoever wrote a file wrote a feature in English: some line begins as one. */
  static boolean isEnglish(String text) {
    return of(text).equals("en") && text.lines().anyMatch(line -> ENGLISH.matcher(line).find());
  }

  private static boolean isComment(String line) {
    return line.charAt(0) == '#';
  }

  private static boolean hasHangul(String line) {
    return QUOTED
        .matcher(line)
        .replaceAll("")
        .codePoints()
        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL);
  }

  private static int endOfLine(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static void checkComment(String line, String whole, int number) {
    String mended = LookAlikes.mended(line, LookAlikes.in(line));
    if (mended.startsWith("#")
        && !mended.equals(line)
        && valueOf("language", mended.substring(1).strip()) != null) {
      throw new UnreadableFeature(Problem.lookAlike(number, whole).stream().toList());
    }
    String comment = line.isEmpty() ? line : line.substring(1).strip();
    String language = valueOf("language", comment);
    String encoding = valueOf("encoding", comment);
    if (language != null) {
      checkLanguage(language, number);
    }
    if (encoding != null && !encoding.toLowerCase(Locale.ROOT).matches("utf-?8")) {
      throw UnreadableFeature.because(
          number, Problem.text("encoding"), Problem.text("encoding.instead"));
    }
  }

  private static void checkLanguage(String language, int number) {
    int space = firstSpace(language);
    if (space >= 0) {
      throw UnreadableFeature.because(
          number,
          Problem.text("language"),
          Problem.text("language.instead", language.substring(0, space)));
    }
    if (GherkinDialects.getDialect(language).isEmpty()) {
      throw UnreadableFeature.because(
          number, Problem.text("no.language", language), Problem.text("no.language.instead"));
    }
  }

  private static int firstSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable String valueOf(String key, String comment) {
    if (!comment.startsWith(key)) {
      return null;
    }
    String rest = comment.substring(key.length()).strip();
    return rest.startsWith(":") ? rest.substring(1).strip() : null;
  }
}
