package org.handlebook.record.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * JSON on its way to a file: UTF-8 in a buffer that is used again and again. All of a run's text
 * passes through here; what needs no other spelling is copied in stretches as long as can be.
 */
public final class JsonBytes {
  private static final String HEX = "0123456789ABCDEF";
  private static final int LONGEST_SPELLING = 6;

  private final boolean inHtml;
  private byte[] bytes = new byte[1 << 11];
  private int length;

  /**
   * Makes an empty buffer.
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
    byte[] text = json.getBytes(StandardCharsets.UTF_8);
    if (inHtml && json.indexOf('<') >= 0) {
      spell(text, false);
    } else {
      copy(text, 0, text.length);
    }
    return this;
  }

  /** Appends one character of ASCII. */
  public JsonBytes raw(char c) {
    room(1);
    put(c);
    return this;
  }

  /** Appends the name of a field, of ASCII that needs no other spelling, and a colon. */
  JsonBytes name(String name) {
    int letters = name.length();
    room(letters + 3);
    byte[] to = bytes;
    int place = length;
    to[place++] = '"';
    for (int i = 0; i < letters; i++) {
      to[place++] = (byte) name.charAt(i);
    }
    to[place++] = '"';
    to[place++] = ':';
    length = place;
    return this;
  }

  /** Appends the text as a string. */
  public JsonBytes quote(String text) {
    raw('"');
    spell(text.getBytes(StandardCharsets.UTF_8), true);
    return raw('"');
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

  /**
   * Copies the text, but for bytes that need another spelling: in strings those that JSON forbids,
   * in HTML the less-than sign.
   */
  private void spell(byte[] text, boolean isString) {
    room(text.length * LONGEST_SPELLING);
    byte[] to = bytes;
    int place = length;
    for (byte b : text) {
      if (isString && (b == '"' || b == '\\')) {
        to[place++] = '\\';
        to[place++] = b;
      } else if ((isString && b >= 0 && b < ' ') || (inHtml && b == '<')) {
        length = place;
        escape((char) b);
        place = length;
      } else {
        to[place++] = b;
      }
    }
    length = place;
  }

  private void copy(byte[] text, int from, int to) {
    room(to - from);
    System.arraycopy(text, from, bytes, length, to - from);
    length += to - from;
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  private void escape(char c) {
    put('\\');
    int letter = "\n\r\t\b\f".indexOf(c);
    if (letter >= 0) {
      put("nrtbf".charAt(letter));
      return;
    }
    put('u');
    put('0');
    put('0');
    put(HEX.charAt(c >> 4));
    put(HEX.charAt(c & 15));
  }

  private void put(char c) {
    bytes[length++] = (byte) c;
  }
}
