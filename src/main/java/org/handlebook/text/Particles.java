package org.handlebook.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which form of a Korean particle fits what stands before it. */
public final class Particles {
  private static final String BE = "이다";
  private static final Set<String> AFTER_CONSONANT = Set.of("이", "을", "은", "과", BE);
  private static final int NO_FINAL = 0;
  private static final int OTHER = 1;
  private static final int RIEUL = 8;

  /** What is heard last of 0, 1, 2 …, as Korean reads numbers: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. */
  private static final String DIGITS = "1801001880";

  /** English words that Korean ends in a consonant: 핸들, 메일; 뮤텍스 and 파이프 are none. */
  private static final Pattern ENDS_IN_L = Pattern.compile(".*(?:l|le)");

  private static final Pattern ENDS_IN_CONSONANT =
      Pattern.compile(
          ".*(?:[mn]|[mn]e|ng|ck|ook|pp|[^aeiou][aeiou]p|up|(?:[^aeiou]|qu)[aeou]t|out|[^aeiou]ob)|type|private");

  /** A particle of which both forms are written: {@code 을(를)}, {@code (으)로}, {@code (이)라는}. */
  private static final Pattern BOTH =
      Pattern.compile(
          "을\\(를\\)|를\\(을\\)|이\\(가\\)|가\\(이\\)|은\\(는\\)|는\\(은\\)|와\\(과\\)|과\\(와\\)|\\(으\\)(?=로)|\\(이\\)(?=[라다])");

  private Particles() {}

  /** Returns a text in which each particle that is written in both forms has the one that fits. */
  public static String settled(String text) {
    Matcher both = BOTH.matcher(text);
    StringBuilder settled = new StringBuilder();
    while (both.find()) {
      both.appendReplacement(settled, "");
      settled.append(fitting(both.group(), settled));
    }
    return both.appendTail(settled).toString();
  }

  private static String fitting(String both, CharSequence before) {
    return switch (both) {
      case "(으)" -> needsEu(before) ? "으" : "";
      case "(이)" -> endsInConsonant(before) ? "이" : "";
      default -> {
        String first = both.substring(0, 1);
        String second = both.substring(2, 3);
        boolean isFirst = AFTER_CONSONANT.contains(first) == endsInConsonant(before);
        yield isFirst ? first : second;
      }
    };
  }

  /** Puts the form that fits in the place of the first of two, with which a sentence ends. */
  public static void choose(StringBuilder sentence, String first, String second) {
    int before = sentence.length() - first.length();
    boolean number = before > 0 && !isHangul(sentence.charAt(before - 1)) && first.equals(BE);
    String after = AFTER_CONSONANT.contains(second) ? second : first;
    if (AFTER_CONSONANT.contains(after)) {
      sentence.setLength(before);
      boolean consonant = number || heard(sentence, before) != NO_FINAL;
      sentence.append(consonant ? after : after.equals(first) ? second : first);
    }
  }

  public static boolean needsEu(CharSequence sentence) {
    int end = heard(sentence, sentence.length());
    return end != NO_FINAL && end != RIEUL;
  }

  public static boolean endsInConsonant(CharSequence sentence) {
    return heard(sentence, sentence.length()) != NO_FINAL;
  }

  /** Returns the final consonant that is heard before a position, quotes and brackets left out. */
  private static int heard(CharSequence sentence, int position) {
    int end = position;
    while (end > 0 && "\")>]`'".indexOf(sentence.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean keyword = end < position && end > 1 && sentence.charAt(end - 1) == ':';
    end -= keyword ? 1 : 0;
    char c = end == 0 ? 'a' : sentence.charAt(end - 1);
    if (isHangul(c)) {
      return (c - 0xAC00) % 28;
    }
    if (c == ';' || c == ':') {
      return OTHER;
    }
    return c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') - '0' : ofWord(lastWord(sentence, end));
  }

  /** Returns the last of the words that a name consists of: {@code Mail} of {@code hMail}. */
  private static String lastWord(CharSequence sentence, int end) {
    int start = end;
    while (start > 0 && isLetter(sentence.charAt(start - 1)) && !humpEnds(sentence, start, end)) {
      start--;
    }
    return sentence.subSequence(start, end).toString();
  }

  private static boolean humpEnds(CharSequence sentence, int start, int end) {
    return start < end
        && Character.isUpperCase(sentence.charAt(start))
        && Character.isLowerCase(sentence.charAt(start - 1));
  }

  /** Single letters are spelled aloud, words are spoken. */
  private static int ofWord(String word) {
    String spoken = word.toLowerCase(Locale.ROOT);
    if (spoken.length() == 1) {
      return "lr".contains(spoken) ? RIEUL : "mn".contains(spoken) ? OTHER : NO_FINAL;
    }
    return ENDS_IN_L.matcher(spoken).matches()
        ? RIEUL
        : ENDS_IN_CONSONANT.matcher(spoken).matches() ? OTHER : NO_FINAL;
  }

  private static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
