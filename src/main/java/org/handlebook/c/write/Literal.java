package org.handlebook.c.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.handlebook.text.VisibleText;
import org.handlebook.win32.Bytes;

/** Writes strings as literals of C: letters and digits of all scripts as they are, in UTF-8. */
public final class Literal {
  private static final int SAME = 64;

  /** What ends or begins a comment, a trigraph, or a command to a CI system. */
  private static final Set<String> APART = Set.of("*/", "/*", "??", "##");

  private Literal() {}

  /** Returns a string of wide characters. */
  public static String wide(String text) {
    StringBuilder literal = new StringBuilder("L\"");
    boolean split = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (split && Character.digit(letter, 16) >= 0) {
        literal.append("\" L\"");
      }
      String escape = escape(letter, i > 0 ? text.charAt(i - 1) : 0);
      split = escape.isEmpty() && !isPlain(letter);
      literal.append(
          split ? "\\x%04x".formatted((int) letter) : escape.isEmpty() ? letter : escape);
    }
    return literal.append('"').toString();
  }

  /** Returns what can stand in a comment: no two letters that mean something stay together. */
  public static String comment(String text) {
    StringBuilder comment = new StringBuilder();
    char last = ' ';
    for (char letter : VisibleText.line(text.replaceAll("\\s", " ")).toCharArray()) {
      comment.append(APART.contains("" + last + letter) ? " " : "").append(letter);
      last = letter;
    }
    return comment.toString();
  }

  /** Strings one after the other, each with its null, and one more null at the end. */
  public static String block(List<String> strings) {
    StringBuilder literal = new StringBuilder();
    for (String string : strings) {
      literal.append(wide(string)).append(" L\"\\0\" ");
    }
    return literal.isEmpty() ? "L\"\\0\"" : literal.toString().strip();
  }

  /** Returns a string in UTF-8. */
  public static String narrow(String text) {
    StringBuilder literal = new StringBuilder("\"");
    int last = 0;
    for (int letter : text.codePoints().toArray()) {
      literal.append(narrow(letter, last));
      last = letter;
    }
    return literal.append('"').toString();
  }

  private static String narrow(int letter, int last) {
    String escape = escape(letter, last);
    String itself = Character.toString(letter);
    return !escape.isEmpty() ? escape : isPlain(letter) ? itself : octal(itself.getBytes(UTF_8));
  }

  private static String octal(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte each : bytes) {
      text.append("\\%03o".formatted(each & 0xff));
    }
    return text.toString();
  }

  /** Bytes as a string, without the null that C puts behind it. */
  public static String bytes(Bytes bytes) {
    byte[] array = bytes.toArray();
    String text = new String(array, UTF_8);
    return Arrays.equals(text.getBytes(UTF_8), array) ? narrow(text) : '"' + octal(array) + '"';
  }

  /** Returns whether there are so many of the same byte that nobody wants to read them. */
  public static boolean isMonotonous(Bytes bytes) {
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

  /**
   * Escapes the second of two question marks, since a trigraph begins with two, and the second of
   * two number signs, since a command to a CI system does.
   */
  private static String escape(int letter, int last) {
    return switch (letter) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '?' -> last == '?' ? "\\?" : "";
      case '#' -> last == '#' ? "\\043" : "";
      default -> "";
    };
  }

  private static boolean isPlain(int letter) {
    return (letter >= ' ' && letter <= '~')
        || (Character.isLetterOrDigit(letter) && !VisibleText.isHidden(letter));
  }
}
