package org.handlebook.report.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a stream says about a scenario.
 *
 * @param name of the scenario
 * @param example the values of its row of examples, empty when it has none
 * @param text stands for its whole text; see {@link ScenarioText}
 * @param steps its steps, then what is worth telling of hooks
 */
public record RecordedScenario(
    Place place,
    String name,
    String example,
    String text,
    Status ending,
    List<RecordedStep> steps) {
  public RecordedScenario {
    steps = List.copyOf(steps);
  }

  /**
   * Where a scenario stands.
   *
   * @param uri its file
   * @param line its line, or its row's
   * @param feature what the feature is called
   * @param language of the feature
   * @param rule what its rule is called, "" outside of rules
   * @param ruleLine 0 outside of rules
   */
  public record Place(
      String uri, long line, String feature, String language, String rule, long ruleLine)
      implements Comparable<Place> {

    /** Compares by file and line. */
    @Override
    public int compareTo(Place other) {
      int files = uri.compareTo(other.uri);
      return files == 0 ? Long.compare(line, other.line) : files;
    }

    /** Returns file and line, as people write them. */
    @Override
    public String toString() {
      return uri + ':' + line;
    }
  }

  /**
   * Returns the first of the steps that decided how it ended; null when it passed or has no steps.
   */
  public @Nullable RecordedStep decisive() {
    for (RecordedStep step : steps) {
      if (step.ending() == ending && ending != Status.PASSED) {
        return step;
      }
    }
    return null;
  }
}
