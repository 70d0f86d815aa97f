package org.handlebook.report.run;

import java.util.Optional;
import java.util.SortedMap;

/**
 * One scenario in all runs that have it.
 *
 * @param results how it went, by the number of the run; at least one
 */
public record MergedScenario(SortedMap<Integer, ScenarioResult> results) {

  /** Returns its text, as the first run has it. */
  public ScenarioResult text() {
    return results.values().iterator().next();
  }

  public Optional<ScenarioResult> in(int run) {
    return Optional.ofNullable(results.get(run));
  }
}
