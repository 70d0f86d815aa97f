package org.handlebook.app.command;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import java.util.Optional;
import org.handlebook.runner.RunListener;

/** Follows a run without a word, and keeps why its first step failed that did. */
final class FirstFailure implements RunListener {
  private long expected;
  private long told;
  private String message = "";

  /** Returns what the first failure says; "" if there was none. */
  String message() {
    return message;
  }

  @Override
  public void accept(Envelope envelope) {
    Optional<String> failure =
        envelope
            .getTestStepFinished()
            .map(TestStepFinished::getTestStepResult)
            .flatMap(TestStepResult::getMessage);
    if (message.isEmpty() && failure.isPresent()) {
      message = failure.get();
    }
    if (envelope.getTestCaseFinished().isPresent()) {
      told++;
    }
  }

  @Override
  public void expect(double before, double share, long scenarios) {
    expected = scenarios;
    told = 0;
  }

  @Override
  public boolean isNothingTold() {
    return told == 0;
  }

  @Override
  public boolean isBatchTold() {
    return told >= expected;
  }

  @Override
  public void look() {}

  @Override
  public void close() {}
}
