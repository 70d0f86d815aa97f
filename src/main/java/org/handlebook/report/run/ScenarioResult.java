package org.handlebook.report.run;

import io.cucumber.messages.types.TestStepResultStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One scenario as it went: the line that stays in memory.
 *
 * @param example the values of its row of examples, empty when it has none
 * @param columns what the values of its row of examples are, empty when it has none
 * @param text stands for its whole text; see {@link ScenarioText}
 * @param line of the scenario, or of its row of examples
 * @param tags its own, each with its sign; not those of its rule and feature
 * @param failure what kept it from passing, absent when it passed
 * @param nanos how long it took
 * @param details its steps as JSON, in the step store
 */
public record ScenarioResult(
    String name,
    String example,
    List<String> columns,
    String text,
    long line,
    List<String> tags,
    Status ending,
    @Nullable Failure failure,
    long nanos,
    StepStore.Slice details) {

  /** Returns how it ended, as Cucumber has it. */
  TestStepResultStatus status() {
    return ending.status();
  }

  /** Returns whether it should be looked into. */
  public boolean isUnexpected() {
    return !ending.isExpected();
  }

  /** Returns why it went as it did; for a step that gives no reason, what its status means. */
  public String explanation() {
    return failure == null ? ending.meaning() : failure.message();
  }

  public String shortExplanation() {
    return firstLine(explanation());
  }

  public static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  /**
   * The step that decided it.
   *
   * @param step keyword and text, or which hook
   * @param message the whole explanation
   * @param misconception what is often believed here, and what is so; "" where nothing is
   */
  public record Failure(String step, long line, String message, String misconception) {}
}
