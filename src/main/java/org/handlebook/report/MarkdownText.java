package org.handlebook.report;

/** Text that comes from anywhere as Markdown: it reads as it is, on one line. */
final class MarkdownText {
  private static final int LONGEST = 300;
  private static final String MEANS_SOMETHING = "\\`*_{}[]()#+-!|~";

  private MarkdownText() {}

  /** The text, cut where it is very long. */
  static String of(String text) {
    StringBuilder out = new StringBuilder();
    int end = text.length() <= LONGEST ? text.length() : text.offsetByCodePoints(0, cut(text));
    for (int i = 0; i < end; i++) {
      append(text.charAt(i), out);
    }
    return out.append(end < text.length() ? "…" : "").toString();
  }

  private static int cut(String text) {
    return Math.min(LONGEST, text.codePointCount(0, text.length()));
  }

  private static void append(char c, StringBuilder out) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '\n', '\r', '\t' -> out.append(' ');
      default -> out.append(MEANS_SOMETHING.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
  }
}
