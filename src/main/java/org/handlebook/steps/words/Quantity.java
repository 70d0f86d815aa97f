package org.handlebook.steps.words;

import java.math.BigInteger;
import java.util.List;
import org.handlebook.scenario.ScenarioMistake;

/** Numbers with units in tables: {@code 64 bytes}, {@code 2 seconds}, {@code for ever}. */
public final class Quantity {
  private static final List<String> FOR_EVER =
      List.of("for ever", "무한", "INFINITE", "MAILSLOT_WAIT_FOREVER");

  private Quantity() {}

  /** Returns the number in the unit that Win32 wants: bytes, or milliseconds; -1 for ever. */
  public static int parse(String what, String text) {
    if (FOR_EVER.contains(text)) {
      return -1;
    }
    int end = 0;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || (end == 0 && text.charAt(0) == '-'))) {
      end++;
    }
    if (end == 0 || text.substring(0, end).equals("-")) {
      throw new ScenarioMistake(
          what + " is a number, perhaps with a unit (64 bytes, 2 seconds), not \"" + text + "\".");
    }
    BigInteger number =
        new BigInteger(text.substring(0, end))
            .multiply(BigInteger.valueOf(factor(what, text.substring(end).trim())));
    if (number.bitLength() >= Integer.SIZE) {
      throw new ScenarioMistake(
          what + " is at most " + Integer.MAX_VALUE + " bytes or ms, not \"" + text + "\".");
    }
    return number.intValue();
  }

  private static int factor(String what, String unit) {
    return switch (unit) {
      case "", "bytes", "byte", "바이트", "ms", "millisecond", "milliseconds", "밀리초" -> 1;
      case "seconds", "second", "초" -> 1000;
      case "minutes", "minute", "분" -> 60_000;
      case "KB", "kilobytes", "kilobyte", "킬로바이트" -> 1024;
      default ->
          throw new ScenarioMistake(
              what
                  + ": the units are bytes (바이트), KB (킬로바이트), ms (밀리초), seconds (초) and minutes (분), not \""
                  + unit
                  + "\".");
    };
  }
}
