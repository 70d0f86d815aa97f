package org.handlebook.app.console;

import org.handlebook.translation.ExpressionReader;

/**
 * A sentence that is known.
 *
 * @param shape the sentence with a mark for each parameter, to compare with
 * @param example the sentence as a person would write it
 */
record Sentence(String shape, String example, boolean isKorean) {
  private static final char MARK = '□';

  /**
   * Reads a Cucumber expression: of alternatives the first is taken, what is optional is left out.
   *
   * @param noun the object of which it shall speak, where it can speak of several
   */
  static Sentence of(String pattern, ObjectNoun noun) {
    boolean korean = isKorean(pattern);
    return new Sentence(
        new ExpressionReader(pattern, name -> said(name, noun, String.valueOf(MARK))).read(),
        new ExpressionReader(pattern, name -> said(name, noun, ParameterExamples.of(name, korean)))
            .read(),
        korean);
  }

  private static String said(String parameter, ObjectNoun noun, String otherwise) {
    return switch (noun.isMade() ? parameter : "") {
      case "newObject" -> noun.withArticle();
      case "kind" -> noun.word();
      default -> otherwise;
    };
  }

  static boolean isKorean(String text) {
    return text.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3 && isOutsideQuotes(text, c));
  }

  /**
   * Returns the shape of a step's text: names in quotes, handles, errors and numbers give way to a
   * mark.
   */
  static String shapeOf(String text) {
    StringBuilder shape = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int end = endOfValue(text, i);
      if (end > i) {
        shape.append(MARK);
        i = end;
      } else {
        shape.append(text.charAt(i++));
      }
    }
    return shape.toString();
  }

  private static boolean isOutsideQuotes(String text, int c) {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      quoted ^= text.charAt(i) == '"';
      if (!quoted && text.charAt(i) == c) {
        return true;
      }
    }
    return false;
  }

  private static int endOfValue(String text, int start) {
    char first = text.charAt(start);
    if (first == '"') {
      int close = text.indexOf('"', start + 1);
      return close < 0 ? start : close + 1;
    }
    boolean inWord = start > 0 && isWord(text.charAt(start - 1));
    return inWord || !opensValue(text, start) ? start : endOfWord(text, start);
  }

  private static boolean opensValue(String text, int start) {
    char first = text.charAt(start);
    boolean handle =
        first == 'h' && start + 1 < text.length() && Character.isUpperCase(text.charAt(start + 1));
    boolean error = text.startsWith("ERROR_", start) || text.startsWith("STATUS_", start);
    return handle || error || (first >= '0' && first <= '9');
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWord(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_');
  }
}
