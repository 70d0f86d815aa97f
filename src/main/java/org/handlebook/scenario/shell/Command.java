package org.handlebook.scenario.shell;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One command of a chain.
 *
 * @param text its words as they were written, without what is redirected
 * @param input the file that it reads, or null
 * @param output the file that it writes, or null
 * @param appends whether it writes at the file's end
 */
record Command(String text, @Nullable String input, @Nullable String output, boolean appends) {

  List<String> words() {
    return CommandWords.of(text);
  }

  /** Returns the program's name. */
  String name() {
    return words().get(0).toLowerCase(Locale.ROOT);
  }

  /** Returns what stands after the name, as it was written. */
  String rest() {
    return text.substring(words().get(0).length()).trim();
  }
}
