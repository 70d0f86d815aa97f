package org.handlebook.steps.words;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.win32.Bytes;

/**
 * What is written or read.
 *
 * @param bytes the bytes themselves; letters where the text says only how many
 * @param countOnly whether the text says only how many
 */
public record Payload(Bytes bytes, boolean countOnly) {
  private static final int LETTERS = 26;

  /** More would make a scenario slow and show nothing else. */
  private static final int MOST = 1 << 20;

  /**
   * Takes the words apart; they have the form that {@link org.handlebook.steps.Vocabulary#data}
   * lets in.
   */
  public static Payload parse(String text) {
    if (text.startsWith("\"")) {
      return new Payload(text(text.substring(1, text.length() - 1)), false);
    } else if (Character.isDigit(text.charAt(0))) {
      return new Payload(letters(Quantity.parse("What is written", text)), true);
    }
    String digits = text.replaceFirst("^(?:the bytes|바이트) ", "");
    return new Payload(Bytes.of(HexFormat.ofDelimiter(" ").parseHex(digits)), false);
  }

  /** Returns a text as bytes. */
  public static Bytes text(String text) {
    return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Bytes letters(int count) {
    if (count > MOST) {
      throw new ScenarioMistake(
          "A step writes or reads at most " + MOST + " bytes, not " + count + ".");
    }
    byte[] letters = new byte[count];
    for (int i = 0; i < count; i++) {
      letters[i] = (byte) ('a' + i % LETTERS);
    }
    return Bytes.of(letters);
  }
}
