package org.handlebook.report;

import io.cucumber.messages.types.TestStepResultStatus;
import org.jspecify.annotations.Nullable;

/**
 * One scenario as it went: the line that stays in memory.
 *
 * @param example the values of its row of examples, empty when it has none
 * @param line of the scenario, or of its row of examples
 * @param failure what kept it from passing, absent when it passed
 * @param nanos how long it took
 * @param details its steps as JSON, in the spool
 */
record ScenarioResult(
    String name,
    String example,
    long line,
    TestStepResultStatus status,
    @Nullable Failure failure,
    long nanos,
    Spool.Piece details) {

  /**
   * The first step that did not pass.
   *
   * @param step keyword and text, or which hook
   * @param message the whole explanation; for a step without one, what the status means
   * @param type the exception's class, empty when there was none
   */
  record Failure(String step, long line, String message, String type) {}
}
