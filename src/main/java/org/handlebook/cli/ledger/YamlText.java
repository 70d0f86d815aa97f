package org.handlebook.cli.ledger;

import org.handlebook.json.JsonBytes;

/** Texts as YAML: plain where that is clear, else between quotes. */
final class YamlText {
  private static final String CLEAR = "\\p{L}[^:#\"'{}\\[\\],&*!|>%@`\\p{Cntrl}]*|[1-9][0-9]*";
  private static final String NO_TEXT = "(?i)true|false|yes|no|on|off|null|y|n";

  private YamlText() {}

  static String of(String text) {
    boolean clear = text.matches(CLEAR) && !text.matches(NO_TEXT) && text.strip().equals(text);
    if (clear) {
      return text;
    }
    return text.matches(".*['\\p{Cntrl}].*")
        ? new JsonBytes(false).quote(text).toString()
        : "'" + text + "'";
  }
}
