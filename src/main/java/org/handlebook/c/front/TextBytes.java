package org.handlebook.c.front;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Strings as memory has them: UTF-8, and UTF-16 for wide characters. */
public final class TextBytes {
  private TextBytes() {}

  /** Returns the bytes of a text, without a null at the end. */
  public static byte[] of(String text, boolean wide) {
    if (wide) {
      return text.getBytes(StandardCharsets.UTF_16LE);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean raw = (c & 0xFF00) == Tokenizer.RAW && !isLow(text, i);
      if (raw) {
        bytes.writeBytes(text.substring(start, i).getBytes(StandardCharsets.UTF_8));
        bytes.write(c & 0xFF);
        start = i + 1;
      }
    }
    bytes.writeBytes(text.substring(start).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private static boolean isLow(String text, int i) {
    return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
