package org.handlebook.scenario.shell;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a command line into words. */
final class CommandWords {
  private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"?|[^\\s\"])+");

  private CommandWords() {}

  /**
   * Returns the words of a text, without quotation marks; what stands between two of those is kept.
   */
  static List<String> of(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(word -> word.replace("\"", ""))
        .toList();
  }
}
