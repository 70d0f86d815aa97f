package org.handlebook.steps.words;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Handles' values as text: what a process tells another, which then takes the number for its own.
 */
public final class HandleValue {
  private static final Pattern PLACE =
      Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*|\\[[0-9]+\\])*)}");
  private static final Pattern NUMBER = Pattern.compile("0x([0-9A-Fa-f]{1,16})");

  private HandleValue() {}

  /** Returns the value as a process writes it for another. */
  public static String write(Handle handle) {
    return "0x" + Long.toHexString(handle.value());
  }

  /** Returns the text with the value of each handle whose name stands in braces. */
  public static String fill(String text, Function<HandleName, Handle> value) {
    return PLACE
        .matcher(text)
        .replaceAll(found -> write(value.apply(new HandleName(found.group(1)))));
  }

  /** Returns the last value that a text has. */
  public static Handle read(@Nullable String text) {
    return NUMBER
        .matcher(text == null ? "" : text)
        .results()
        .map(found -> found.group(1))
        .reduce((first, last) -> last)
        .map(number -> new Handle(Long.parseUnsignedLong(number, 16)))
        .orElseThrow(() -> new ScenarioMistake("\"" + text + "\" has no handle's value."));
  }
}
