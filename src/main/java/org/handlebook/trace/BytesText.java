package org.handlebook.trace;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.handlebook.win32.Bytes;

/** Writes bytes as C would. */
public final class BytesText {
  private static final String LINE_END = "↵";

  private static final int LONG = 40;

  private BytesText() {}

  /**
   * Writes bytes as a string if they are one, {@code "hello"}, else as numbers, {@code {0x1a,
   * 0x00}}.
   */
  public static String of(Bytes bytes) {
    byte[] array = bytes.toArray();
    String text = new String(array, StandardCharsets.UTF_8);
    return isReadable(text) && isUtf8(text, array)
        ? "\"" + text + "\""
        : "{" + HexFormat.ofDelimiter(", ").withPrefix("0x").formatHex(array) + "}";
  }

  /** Returns the same if it is short, else its beginning and its length. */
  public static String shortened(Bytes bytes) {
    String all = of(bytes);
    return all.length() <= LONG ? all : all.substring(0, LONG) + "… (" + bytes.length() + " bytes)";
  }

  /**
   * Writes bytes as they read if they are text, with a sign for the end of a line, {@code hello↵};
   * else as hexadecimal digits, {@code 1a00}.
   */
  public static String plain(Bytes bytes) {
    byte[] array = bytes.toArray();
    String text = new String(array, StandardCharsets.UTF_8);
    String lines = text.replace("\r\n", LINE_END).replace("\n", LINE_END);
    return isReadable(lines) && isUtf8(text, array) ? lines : bytes.toString();
  }

  private static boolean isReadable(String text) {
    return text.chars().noneMatch(Character::isISOControl);
  }

  private static boolean isUtf8(String text, byte[] array) {
    return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), array);
  }
}
