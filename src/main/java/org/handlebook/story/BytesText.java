package org.handlebook.story;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.handlebook.win32.Bytes;

/** Writes bytes as C would. */
public final class BytesText {
  private static final String LINE_END = "↵";

  private static final int LONG = 40;

  private BytesText() {}

  /** As a string if it is one, {@code "hello"}, else as numbers, {@code {0x1a, 0x00}}. */
  public static String of(Bytes bytes) {
    byte[] array = bytes.toArray();
    String text = new String(array, StandardCharsets.UTF_8);
    return isText(text, array)
        ? "\"" + text + "\""
        : "{" + HexFormat.ofDelimiter(", ").withPrefix("0x").formatHex(array) + "}";
  }

  /** The same if it is short, else its beginning and its length. */
  public static String shortened(Bytes bytes) {
    String all = of(bytes);
    return all.length() <= LONG ? all : all.substring(0, LONG) + "… (" + bytes.length() + " bytes)";
  }

  /**
   * As it reads if it is text, with a sign for the end of a line, {@code hello↵}; else as
   * hexadecimal digits, {@code 1a00}.
   */
  public static String plain(Bytes bytes) {
    byte[] array = bytes.toArray();
    String text = new String(array, StandardCharsets.UTF_8);
    String lines = text.replace("\r\n", LINE_END).replace("\n", LINE_END);
    boolean readable = lines.chars().noneMatch(Character::isISOControl);
    return readable && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), array)
        ? lines
        : bytes.toString();
  }

  private static boolean isText(String text, byte[] array) {
    return text.chars().noneMatch(Character::isISOControl)
        && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), array);
  }
}
