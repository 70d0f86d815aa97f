package org.handlebook.runner.gherkin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The text of a feature file: UTF-8, composed (NFC), without a byte order mark. Carriage returns
 * that stand alone end lines, as they do for Gherkin, and are read as line feeds.
 */
final class FeatureSource {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final Pattern ALONE = Pattern.compile("\r(?!\n)");

  private FeatureSource() {}

  /**
   * Reads a file's bytes.
   *
   * @throws UnreadableFeature when they are not UTF-8, or no text
   */
  static String of(byte[] bytes) {
    String text = isAscii(bytes) ? new String(bytes, UTF_8) : decoded(bytes);
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      int before = text.substring(0, nul).getBytes(UTF_8).length;
      throw UnreadableFeature.because(
          lineOf(bytes, before), Problem.text("nul"), Problem.text("nul.instead"));
    }
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    return composed(ALONE.matcher(text).replaceAll("\n"));
  }

  /** Returns the same text in composed form, as names and sentences are compared. */
  static String composed(String text) {
    return needsNoNormalizer(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private static String decoded(byte[] bytes) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw notUtf8(bytes, in.position());
    }
    return out.flip().toString();
  }

  private static UnreadableFeature notUtf8(byte[] bytes, int position) {
    boolean utf16 = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
    return UnreadableFeature.because(
        lineOf(bytes, position),
        Problem.text(utf16 ? "utf16" : "not.utf8"),
        Problem.text("utf8.instead"));
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
        line++;
      }
    }
    return line;
  }

  /**
   * Returns whether every character is one that composing leaves alone: then the normalizer's
   * tables stay unread.
   */
  private static boolean needsNoNormalizer(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean latin = c < 0x300;
      boolean punctuation = c >= 0x2010 && c <= 0x2027;
      boolean wideSpace = c >= 0x3000 && c <= 0x3029;
      boolean syllable = c >= 0xAC00 && c <= 0xD7A3;
      if (!latin && !syllable && !punctuation && !wideSpace) {
        return false;
      }
    }
    return true;
  }
}
