package org.handlebook.scenario.shell;

import java.util.List;
import java.util.stream.Collectors;

/** Texts as lines. */
final class TextLines {
  static final String END = "\r\n";

  private TextLines() {}

  /** Returns the lines of a text, without their ends. */
  static List<String> of(String text) {
    return text.lines().toList();
  }

  /** Returns a text of such lines. */
  static String join(List<String> lines) {
    return lines.stream().map(line -> line + END).collect(Collectors.joining());
  }
}
