package org.handlebook.report.history;

import java.util.List;

/**
 * What a file of results says of scenarios that a later run says nothing of, as it stands there: it
 * is neither read nor written anew.
 *
 * @param systems those that all lines tell of, in their order
 * @param lines JSON, a scenario a line
 */
record UntouchedLines(List<String> systems, List<String> lines) {
  static final UntouchedLines NONE = new UntouchedLines(List.of(), List.of());

  /** What follows on what tells a scenario from all others. */
  private static final String AFTER_KEY = ",\"endings\":";

  UntouchedLines {
    systems = List.copyOf(systems);
    lines = List.copyOf(lines);
  }

  /** Returns what JSON of a scenario begins with, which that of no other does. */
  static String key(String json) {
    int end = json.indexOf(AFTER_KEY);
    return end < 0 ? json : json.substring(0, end);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }
}
