package org.handlebook.rules;

import java.util.List;
import java.util.Optional;

/**
 * Something that a document says and that can be checked, in our own words.
 *
 * @param id the document's and a number, such as {@code 000-07}
 * @param lines where the document says it: a line, or the first and the last, such as {@code 12-14}
 * @param rules the ids of the rules that it belongs to
 * @param scenarios those that prove it
 * @param refined where Windows is finer than the document
 * @param refuted what is so on Windows, where the document is wrong
 */
public record Claim(
    String id,
    String lines,
    List<String> rules,
    Bilingual statement,
    List<ScenarioName> scenarios,
    Optional<Bilingual> refined,
    Optional<Bilingual> refuted) {

  public Claim {
    rules = List.copyOf(rules);
    scenarios = List.copyOf(scenarios);
  }

  /**
   * A scenario as its feature calls it; an outline goes by its own name and means all its rows.
   *
   * @param feature how the feature's path below the folder of the features begins
   */
  public record ScenarioName(String feature, String name) {}
}
