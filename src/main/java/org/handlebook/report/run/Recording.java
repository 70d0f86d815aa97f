package org.handlebook.report.run;

import java.util.List;

/**
 * A run as data: what its stream says about every scenario.
 *
 * @param system on which system it was; "" when the stream does not say
 * @param scenarios those that ran, by file and line
 * @param whole whether the run came to its end; if not, scenarios may be missing
 */
public record Recording(String system, List<RecordedScenario> scenarios, boolean whole) {
  public Recording {
    scenarios = List.copyOf(scenarios);
  }

  /** Returns the same run under the name of another system. */
  public Recording named(String other) {
    return new Recording(other, scenarios, whole);
  }
}
