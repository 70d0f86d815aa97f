package org.handlebook.scenario;

import java.util.Optional;
import org.handlebook.win32.Handle;

/**
 * A handle as a sentence writes it: a name, or a number after the word "handle".
 *
 * @param text {@code hMail}, {@code NULL}, {@code INVALID_HANDLE_VALUE}, {@code 127}, {@code
 *     0xdead0}
 */
public record HandleName(String text) {

  /** Returns a handle as a sentence or a table writes it: {@code hMail}, {@code handle 0xdead0}. */
  public static HandleName of(String phrase) {
    return new HandleName(phrase.replaceFirst("^(?:handle|핸들) ", ""));
  }

  /** Returns the value, if the text says it and needs no scenario to mean something. */
  public Optional<Handle> literal() {
    if (text.equals("NULL")) {
      return Optional.of(Handle.NULL);
    } else if (text.equals("INVALID_HANDLE_VALUE")) {
      return Optional.of(Handle.INVALID_HANDLE_VALUE);
    }
    return !text.isEmpty() && Character.isDigit(text.charAt(0))
        ? Optional.of(new Handle(number(text)))
        : Optional.empty();
  }

  private static long number(String text) {
    try {
      return text.startsWith("0x")
          ? Long.parseUnsignedLong(text.substring(2), 16)
          : Long.parseUnsignedLong(text);
    } catch (NumberFormatException e) {
      throw new ScenarioMistake(
          "A handle's value is a number of at most 64 bits, perhaps after 0x, not " + text + ".");
    }
  }

  @Override
  public String toString() {
    return !text.isEmpty() && Character.isDigit(text.charAt(0)) ? "handle " + text : text;
  }
}
