package org.handlebook.app.console;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.report.run.Belief;
import org.handlebook.report.run.Status;

/** A scenario that is running: how its steps ended, and which are worth telling of. */
final class RunningScenario {
  private static final long LONG = 30_000_000_000L;

  private final TestCase testCase;
  private final long start;
  private boolean toldAsLong;
  private final List<TestStepFinished> remarkable = new ArrayList<>(0);
  private final Map<String, Belief> misconceptions = new HashMap<>(0);
  private final Map<String, TestStepResult> results = new HashMap<>();
  private Status atLeast = Status.UNCHECKED;

  /**
   * Makes a scenario that begins.
   *
   * @param start the time by the console's clock
   */
  RunningScenario(TestCase testCase, long start) {
    this.testCase = testCase;
    this.start = start;
  }

  /** Returns whether it has been running for so long that it should be named; true once. */
  boolean becomesLong(long now) {
    boolean becomes = !toldAsLong && now - start >= LONG;
    toldAsLong |= becomes;
    return becomes;
  }

  TestCase testCase() {
    return testCase;
  }

  void attached(Attachment message) {
    Belief.of(message)
        .ifPresent(found -> misconceptions.put(message.getTestStepId().orElse(""), found));
  }

  /** Returns what may be behind that step. */
  Optional<Belief> misconception(TestStepFinished step) {
    return Optional.ofNullable(misconceptions.get(step.getTestStepId()));
  }

  void finished(TestStepFinished step) {
    Status ending = Status.of(step.getTestStepResult());
    results.put(step.getTestStepId(), step.getTestStepResult());
    boolean skipped = ending == Status.SKIPPED;
    if (ending != Status.PASSED && (!skipped || remarkable.isEmpty())) {
      remarkable.add(step);
    }
  }

  /** Returns what a step said that did not hold or was skipped; "" when it said nothing. */
  String message(String step) {
    TestStepResult result = results.get(step);
    return result == null ? "" : result.getMessage().orElse("");
  }

  /** Nobody told its end. */
  void lose() {
    atLeast = Status.LOST;
  }

  /** Returns a scenario without steps proves nothing. */
  Status ending() {
    Status worst = atLeast;
    for (TestStep step : testCase.getTestSteps()) {
      worst = worst.orWorse(Status.of(step, results.get(step.getId())));
    }
    return worst;
  }

  /** Returns what it said to end so; "" when it said nothing. */
  String reason() {
    Status worst = ending();
    for (TestStepFinished step : remarkable) {
      if (Status.of(step.getTestStepResult()) == worst) {
        return step.getTestStepResult().getMessage().orElse("");
      }
    }
    return "";
  }

  List<TestStepFinished> remarkable() {
    return remarkable;
  }
}
