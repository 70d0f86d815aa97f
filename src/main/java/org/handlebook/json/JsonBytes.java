package org.handlebook.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * JSON on its way to a file: UTF-8 in a buffer that is used again and again. All of a run's text
 * passes through here, so that it is encoded in one go, without copies.
 */
public final class JsonBytes {
  private static final String HEX = "0123456789ABCDEF";
  private static final int LONGEST_CHARACTER = 6;

  private final boolean inHtml;
  private byte[] bytes = new byte[1 << 11];
  private char[] chars = new char[1 << 8];
  private int length;

  /**
   * An empty buffer.
   *
   * @param inHtml whether the JSON must be safe inside an HTML script element: in JSON a less-than
   *     sign stands only in strings, where it has another spelling
   */
  public JsonBytes(boolean inHtml) {
    this.inHtml = inHtml;
  }

  public int length() {
    return length;
  }

  public void clear() {
    length = 0;
  }

  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  /** Appends what is JSON already. */
  public JsonBytes raw(String json) {
    char[] from = characters(json);
    for (int i = 0; i < json.length(); i++) {
      char c = from[i];
      if (c < 0x80 && c != '<') {
        bytes[length++] = (byte) c;
      } else {
        i += special(json, i);
      }
    }
    return this;
  }

  /** Appends one character of ASCII. */
  public JsonBytes raw(char c) {
    room(1);
    bytes[length++] = (byte) c;
    return this;
  }

  /** Appends the text as a string. */
  public JsonBytes quote(String text) {
    char[] from = characters(text);
    bytes[length++] = '"';
    for (int i = 0; i < text.length(); i++) {
      char c = from[i];
      if (c >= ' ' && c < 0x80 && c != '"' && c != '\\' && c != '<') {
        bytes[length++] = (byte) c;
      } else if (c < ' ' || c == '"' || c == '\\') {
        escape(c);
      } else {
        i += special(text, i);
      }
    }
    bytes[length++] = '"';
    return this;
  }

  /** Appends the texts as an array of strings. */
  public JsonBytes quoteAll(List<String> texts) {
    char separator = '[';
    for (String text : texts) {
      raw(separator).quote(text);
      separator = ',';
    }
    return texts.isEmpty() ? raw("[]") : raw(']');
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /** The text's characters, which are faster to read than the text; and room for it in quotes. */
  private char[] characters(String text) {
    room((text.length() + 1) * LONGEST_CHARACTER);
    if (chars.length < text.length()) {
      chars = new char[text.length() * 2];
    }
    text.getChars(0, text.length(), chars, 0);
    return chars;
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  /**
   * Puts a less-than sign or what is not ASCII; answers how many characters it took besides the
   * first.
   */
  private int special(String text, int i) {
    char c = text.charAt(i);
    if (c == '<') {
      if (inHtml) {
        hex(c);
      } else {
        put(c);
      }
      return 0;
    }
    if (Character.isSurrogate(c)) {
      return pair(text, i);
    }
    if (c >= 0x800) {
      put(0xE0 | (c >> 12));
      put(0x80 | ((c >> 6) & 0x3F));
    } else {
      put(0xC0 | (c >> 6));
    }
    put(0x80 | (c & 0x3F));
    return 0;
  }

  private int pair(String text, int i) {
    int point = text.codePointAt(i);
    if (!Character.isSupplementaryCodePoint(point)) {
      put('?');
      return 0;
    }
    put(0xF0 | (point >> 18));
    put(0x80 | ((point >> 12) & 0x3F));
    put(0x80 | ((point >> 6) & 0x3F));
    put(0x80 | (point & 0x3F));
    return 1;
  }

  private void escape(char c) {
    int letter = "\"\\\n\r\t\b\f".indexOf(c);
    if (letter < 0) {
      hex(c);
    } else {
      put('\\');
      put("\"\\nrtbf".charAt(letter));
    }
  }

  private void hex(char c) {
    put('\\');
    put('u');
    put('0');
    put('0');
    put((byte) HEX.charAt(c >> 4));
    put((byte) HEX.charAt(c & 15));
  }

  private void put(int b) {
    bytes[length++] = (byte) b;
  }
}
