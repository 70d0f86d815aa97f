package org.handlebook.scenario.shell;

import java.util.List;
import java.util.Locale;

/**
 * A program's arguments.
 *
 * @param switches those that begin with a slash, in capitals
 * @param words the others
 */
record Options(List<String> switches, List<String> words) {
  static Options of(List<String> arguments) {
    return new Options(
        arguments.stream()
            .filter(word -> word.startsWith("/"))
            .map(word -> word.toUpperCase(Locale.ROOT))
            .toList(),
        arguments.stream().filter(word -> !word.startsWith("/")).toList());
  }

  boolean has(String option) {
    return switches.contains(option);
  }
}
