package org.handlebook.report.ci;

import org.handlebook.text.VisibleText;

/** Text that comes from anywhere as Markdown: it reads as it is, on one line. */
final class MarkdownText {
  private static final String MEANS_SOMETHING = "\\`*_{}[]()#+-!|~";

  private MarkdownText() {}

  /** Returns the text, cut where it is very long. */
  static String of(String text) {
    StringBuilder out = new StringBuilder();
    VisibleText.name(text.replaceAll("\\s", " ")).chars().forEach(c -> append((char) c, out));
    return out.toString();
  }

  private static void append(char c, StringBuilder out) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      default -> out.append(MEANS_SOMETHING.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
  }
}
