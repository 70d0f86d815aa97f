package org.handlebook.runner.gherkin;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.gherkin.Step;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds sentences that nobody could read: to compare one with every sentence that is known takes as
 * long as it is, and longer.
 */
final class LongSentences {
  /** The most characters of a sentence. */
  static final int LONGEST = 10_000;

  private LongSentences() {}

  /**
   * Looks through a feature, with its examples filled in.
   *
   * @throws UnreadableFeature when a sentence is too long
   */
  static void check(Feature feature) {
    Map<Integer, Problem> problems = new TreeMap<>();
    for (Pickle pickle : feature.getPickles()) {
      for (Step step : pickle.getSteps()) {
        if (step.getText().length() > LONGEST) {
          problems.putIfAbsent(step.getLine(), problem(step));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new UnreadableFeature(new ArrayList<>(problems.values()));
    }
  }

  private static Problem problem(Step step) {
    return new Problem(
        step.getLine(),
        Problem.text("long", step.getText().length()),
        Problem.text("long.instead", LONGEST));
  }
}
