package org.handlebook.cli.console;

import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResultStatus;
import java.util.ArrayList;
import java.util.List;

/** A scenario that is running: its worst state so far, and the steps that had it. */
final class RunningScenario {
  private final TestCase testCase;
  private final List<TestStepFinished> remarkable = new ArrayList<>(0);
  private TestStepResultStatus worst = TestStepResultStatus.UNKNOWN;

  RunningScenario(TestCase testCase) {
    this.testCase = testCase;
  }

  TestCase testCase() {
    return testCase;
  }

  void finished(TestStepFinished step) {
    TestStepResultStatus status = step.getTestStepResult().getStatus();
    if (status.compareTo(worst) > 0) {
      worst = status;
    }
    boolean skipped = status == TestStepResultStatus.SKIPPED;
    if (status != TestStepResultStatus.PASSED && (!skipped || remarkable.isEmpty())) {
      remarkable.add(step);
    }
  }

  /** At least as bad as this. */
  void atLeast(TestStepResultStatus status) {
    if (status.compareTo(worst) > 0) {
      worst = status;
    }
  }

  /** A scenario without steps proves nothing: its state stays unknown. */
  TestStepResultStatus status() {
    return worst;
  }

  List<TestStepFinished> remarkable() {
    return remarkable;
  }
}
