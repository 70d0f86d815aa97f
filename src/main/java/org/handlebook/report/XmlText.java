package org.handlebook.report;

/** What XML 1.0 can carry. */
final class XmlText {
  private static final char REPLACEMENT = '\uFFFD';

  private XmlText() {}

  /**
   * The text, with every character that XML does not allow replaced by the replacement character.
   */
  static String allowed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isAllowed(text, i)) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder answer = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (!isAllowed(text, i)) {
        answer.setCharAt(i, REPLACEMENT);
      }
    }
    return answer.toString();
  }

  private static boolean isAllowed(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= ' ' ? c < '\uFFFE' : c == '\n' || c == '\t' || c == '\r';
  }
}
