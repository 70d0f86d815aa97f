package org.handlebook.report;

import java.util.List;

/** The little of JSON that reports write themselves. */
final class Json {
  private static final String HEX = "0123456789ABCDEF";

  private Json() {}

  /** Appends the text as a JSON string. */
  static void quote(String text, StringBuilder out) {
    out.append('"');
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        out.append(text, copied, i);
        escape(c, out);
        copied = i + 1;
      }
    }
    out.append(text, copied, text.length()).append('"');
  }

  /** Appends the texts as a JSON array. */
  static void quoteAll(List<String> texts, StringBuilder out) {
    char separator = '[';
    for (String text : texts) {
      quote(text, out.append(separator));
      separator = ',';
    }
    out.append(texts.isEmpty() ? "[]" : "]");
  }

  /**
   * Makes JSON from the given place on safe inside an HTML script element: in JSON a less-than sign
   * stands only in strings, where it has another spelling.
   */
  static void hideMarkup(StringBuilder json, int from) {
    for (int i = json.indexOf("<", from); i >= 0; i = json.indexOf("<", i)) {
      json.replace(i, i + 1, "\\u003C");
    }
  }

  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      default -> out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
    }
  }
}
