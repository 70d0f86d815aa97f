package org.handlebook.steps.stage;

import java.util.Optional;
import org.handlebook.win32.Handle;

/**
 * A handle as a sentence writes it: a name, or a number after the word "handle".
 *
 * @param text {@code hMail}, {@code NULL}, {@code INVALID_HANDLE_VALUE}, {@code 127}, {@code
 *     0xdead0}
 */
public record HandleName(String text) {

  /** The value, if the text says it and needs no scenario to mean something. */
  public Optional<Handle> literal() {
    if (text.equals("NULL")) {
      return Optional.of(Handle.NULL);
    } else if (text.equals("INVALID_HANDLE_VALUE")) {
      return Optional.of(Handle.INVALID_HANDLE_VALUE);
    }
    return !text.isEmpty() && Character.isDigit(text.charAt(0))
        ? Optional.of(new Handle(Long.decode(text)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return !text.isEmpty() && Character.isDigit(text.charAt(0)) ? "handle " + text : text;
  }
}
