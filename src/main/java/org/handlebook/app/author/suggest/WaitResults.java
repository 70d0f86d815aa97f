package org.handlebook.app.author.suggest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a wait came to, said by what its function returned: {@code "B" gets WAIT_TIMEOUT}. */
final class WaitResults {
  private static final Pattern RESULT =
      Pattern.compile("\\b(WAIT_OBJECT_0|WAIT_TIMEOUT|WAIT_ABANDONED)(?:_0)?(?![A-Z0-9_])");
  private static final Pattern NAME = Pattern.compile("\"[^\"]*\"");
  private static final Pattern HANDLE = Pattern.compile("(?<!\\w)" + Readings.HANDLE);

  private final List<Wordings.Pair> results;
  private final boolean korean;

  /**
   * Makes a reader of results.
   *
   * @param results what is said of each result, what says more first
   */
  WaitResults(List<Wordings.Pair> results, boolean korean) {
    this.results = List.copyOf(results);
    this.korean = korean;
  }

  /** Returns what is said of the result that a text names; the text if it names none. */
  String said(String text) {
    Matcher result = RESULT.matcher(text);
    if (!result.find() || Candidate.isNegated(text, korean) || result.find()) {
      return text;
    }
    result.find(0);
    Optional<String> actor = first(NAME, text);
    Optional<String> handle = first(HANDLE, text);
    return results.stream()
        .filter(each -> each.said().equals(result.group(1)))
        .map(Wordings.Pair::meant)
        .filter(each -> Hangul.isIn(each) == korean)
        .filter(each -> actor.isPresent() || !each.contains("{actor}"))
        .filter(each -> handle.isPresent() || !each.contains("{handle}"))
        .findFirst()
        .map(each -> each.replace("{actor}", actor.orElse("")))
        .map(each -> each.replace("{handle}", handle.orElse("")))
        .orElse(text);
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
