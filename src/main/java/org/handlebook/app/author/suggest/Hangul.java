package org.handlebook.app.author.suggest;

import java.util.List;

/** Korean words by their sounds and without their endings. */
final class Hangul {
  private static final int FIRST = 0xAC00;
  private static final int LAST = 0xD7A3;
  private static final int FINALS = 28;
  private static final int VOWELS = 21;

  /** Endings of verbs that are not part of what they mean, the longest first. */
  private static final List<String> ENDINGS =
      List.of(
          "하였습니다", "되었습니다", "었습니다", "았습니다", "습니다", "는다", "었다", "았다", "했습니다", "됐습니다", "하였다", "되었다",
          "하면서", "되면서", "합니다", "됩니다", "하도록", "되도록", "되어야", "해야", "하여", "해서", "하고", "되고", "하며", "되며",
          "한다", "된다", "했다", "됐다", "되어", "하는", "되는", "하게", "하지", "되지", "해", "돼", "한", "된", "하다",
          "되다", "함", "됨");

  private static final List<String> SUFFIXES =
      List.of(
          "에게서", "으로서", "으로써", "이라는", "이라고", "에서", "에게", "에는", "으로", "라는", "라고", "이다", "입니다", "이고",
          "이며", "인", "까지", "부터", "만큼", "의", "을", "를", "이", "가", "은", "는", "에", "로", "와", "과", "도",
          "만", "다");

  private Hangul() {}

  static boolean isHangul(int c) {
    return c >= FIRST && c <= LAST;
  }

  static boolean isIn(String text) {
    return text.codePoints().anyMatch(Hangul::isHangul);
  }

  /** Returns a text with each syllable as its sounds. */
  static String sounds(String text) {
    StringBuilder sounds = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHangul(c)) {
        int syllable = c - FIRST;
        sounds.append((char) (0x1100 + syllable / (FINALS * VOWELS)));
        sounds.append((char) (0x1161 + syllable / FINALS % VOWELS));
        if (syllable % FINALS > 0) {
          sounds.append((char) (0x11A7 + syllable % FINALS));
        }
      } else {
        sounds.append(c);
      }
    }
    return sounds.toString();
  }

  /** Returns the particle with which a word ends; "" when it has none. */
  static String particle(String word) {
    for (String suffix : SUFFIXES) {
      if (word.length() > suffix.length() && word.endsWith(suffix)) {
        return suffix;
      }
    }
    return "";
  }

  /** Returns a word without particle and without the ending of a verb. */
  static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.length() > ending.length() && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    String particle = particle(word);
    return word.substring(0, word.length() - particle.length());
  }
}
