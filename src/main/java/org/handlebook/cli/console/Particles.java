package org.handlebook.cli.console;

/** Which form of a Korean particle fits what stands before it. */
final class Particles {
  private static final String AFTER_CONSONANT = "이을은과";
  private static final int RIEUL = 8;
  private static final int NO_FINAL = 0;

  private Particles() {}

  /** Replaces the particle that a sentence ends with by its other form, when that fits better. */
  static void choose(StringBuilder sentence, String other) {
    int last = sentence.length() - 1;
    boolean particle =
        last > 0 && other.length() == 1 && AFTER_CONSONANT.indexOf(sentence.charAt(last)) >= 0;
    if (particle && finalOf(sentence, last) == NO_FINAL) {
      sentence.setCharAt(last, other.charAt(0));
    }
  }

  static boolean needsEu(CharSequence sentence) {
    int end = finalOf(sentence, sentence.length());
    return end != NO_FINAL && end != RIEUL;
  }

  /**
   * The final consonant that is heard before a position, quotes left out; Latin letters as they are
   * spelled aloud.
   */
  private static int finalOf(CharSequence sentence, int position) {
    int i = position - 1;
    while (i > 0 && sentence.charAt(i) == '"') {
      i--;
    }
    char c = i < 0 ? 'a' : sentence.charAt(i);
    if (c >= 0xAC00 && c <= 0xD7A3) {
      return (c - 0xAC00) % 28;
    }
    return c == 'l' || c == 'L' || c == 'r' ? RIEUL : "mnMN".indexOf(c) >= 0 ? 1 : NO_FINAL;
  }
}
