package org.handlebook.app.author;

import org.handlebook.record.json.JsonBytes;
import org.handlebook.text.VisibleText;

/** Texts as YAML: plain where that is clear, else between quotes. */
final class YamlText {
  private static final String CLEAR = "\\p{L}[^:#\"'{}\\[\\],&*!|>%@`\\p{Cntrl}]*|[1-9][0-9]*";
  private static final String NO_TEXT = "(?i)true|false|yes|no|on|off|null|y|n";

  private YamlText() {}

  static String of(String text) {
    boolean strange = text.codePoints().anyMatch(VisibleText::isHidden) || text.contains("##");
    if (strange) {
      return escaped(new JsonBytes(false).quote(text).toString());
    }
    boolean clear = text.matches(CLEAR) && !text.matches(NO_TEXT) && text.strip().equals(text);
    if (clear) {
      return text;
    }
    return text.contains("'") ? new JsonBytes(false).quote(text).toString() : "'" + text + "'";
  }

  /** Returns what is hidden as YAML's codes, and no line that is a command to a CI system. */
  private static String escaped(String quoted) {
    StringBuilder out = new StringBuilder();
    quoted
        .replace("##", "#\\x23")
        .codePoints()
        .mapToObj(
            letter ->
                VisibleText.isHidden(letter)
                    ? "\\U%08X".formatted(letter)
                    : Character.toString(letter))
        .forEach(out::append);
    return out.toString();
  }
}
