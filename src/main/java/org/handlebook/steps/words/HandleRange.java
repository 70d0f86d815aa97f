package org.handlebook.steps.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.ScenarioMistake;

/** Handles whose names differ by a number: {@code h1 to h64}. */
public record HandleRange(String name, int first, int last) {
  private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,6})");

  public static HandleRange of(HandleName first, HandleName last) {
    Matcher one = NUMBERED.matcher(first.toString());
    Matcher other = NUMBERED.matcher(last.toString());
    if (!one.matches() || !other.matches() || !one.group(1).equals(other.group(1))) {
      throw new ScenarioMistake(
          "Several handles have one name and numbers, such as h1 to h64; not "
              + first
              + " to "
              + last
              + ".");
    }
    return new HandleRange(
        one.group(1), Integer.parseInt(one.group(2)), Integer.parseInt(other.group(2)));
  }

  /** Returns the handles, of which there must be so many. */
  public List<HandleName> sized(int count) {
    List<HandleName> handles = all();
    if (handles.size() != count) {
      throw new ScenarioMistake(
          "%s%d to %s%d are %d handles, and not %d."
              .formatted(name, first, name, last, handles.size(), count));
    }
    return handles;
  }

  public List<HandleName> all() {
    return IntStream.rangeClosed(first, last)
        .mapToObj(number -> new HandleName(name + number))
        .toList();
  }
}
