package org.handlebook.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.handlebook.win32.Bytes;

/** Writes strings as literals of C, in plain ASCII. */
final class Literal {
  private static final int SAME = 64;

  private Literal() {}

  /** A string of wide characters. */
  static String wide(String text) {
    StringBuilder literal = new StringBuilder("L\"");
    boolean split = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (split && Character.digit(letter, 16) >= 0) {
        literal.append("\" L\"");
      }
      split = letter < ' ' || letter > '~';
      literal.append(split ? "\\x%04x".formatted((int) letter) : escaped(letter));
    }
    return literal.append('"').toString();
  }

  /** Strings one after the other, each with its null, and one more null at the end. */
  static String block(List<String> strings) {
    StringBuilder literal = new StringBuilder();
    for (String string : strings) {
      literal.append(wide(string)).append(" L\"\\0\" ");
    }
    return literal.isEmpty() ? "L\"\\0\"" : literal.toString().strip();
  }

  /** A string of bytes. */
  static String narrow(String text) {
    return bytes(Bytes.of(text.getBytes(UTF_8)));
  }

  /** Bytes as a string, without the null that C puts behind it. */
  static String bytes(Bytes bytes) {
    StringBuilder literal = new StringBuilder("\"");
    for (byte each : bytes.toArray()) {
      literal.append(
          each < ' ' || each > '~' ? "\\%03o".formatted(each & 0xff) : escaped((char) each));
    }
    return literal.append('"').toString();
  }

  /** Whether there are so many of the same byte that nobody wants to read them. */
  static boolean isMonotonous(Bytes bytes) {
    byte[] array = bytes.toArray();
    if (array.length < SAME) {
      return false;
    }
    for (byte each : array) {
      if (each != array[0]) {
        return false;
      }
    }
    return true;
  }

  /** A question mark is escaped, since two of them may begin a trigraph. */
  private static String escaped(char letter) {
    return letter == '"' || letter == '\\' || letter == '?'
        ? "\\" + letter
        : String.valueOf(letter);
  }
}
