package org.handlebook.steps.words;

import java.math.BigInteger;
import org.handlebook.scenario.ScenarioMistake;

/** Numbers without a sign, decimal or hexadecimal, as sentences write them. */
public final class Numbers {
  private static final int HEXADECIMAL = 16;

  private Numbers() {}

  /**
   * Returns the number, of so many bits.
   *
   * @throws ScenarioMistake if it needs more
   */
  public static long unsigned(String text, int bits) {
    BigInteger number =
        text.startsWith("0x")
            ? new BigInteger(text.substring(2), HEXADECIMAL)
            : new BigInteger(text);
    if (number.bitLength() > bits) {
      String most = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE).toString(HEXADECIMAL);
      throw new ScenarioMistake(
          text + " is too large: write at most 0x" + most + " here.",
          "너무 큰 수다: " + text + ". 여기에는 0x" + most + "까지 쓸 수 있다.");
    }
    return number.longValue();
  }
}
