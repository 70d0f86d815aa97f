package org.handlebook.app.console;

import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import java.util.Set;
import org.handlebook.report.run.Status;
import org.handlebook.runner.BatchIndex;
import org.handlebook.runner.StepText;
import org.handlebook.runner.gherkin.FeatureUri;
import org.handlebook.scenario.DisprovedAssertionError;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.text.VisibleText;
import org.jspecify.annotations.Nullable;

/** A scenario that did not pass, as a person reads it. */
final class FailureText {
  /** What the steps' own expectations throw: their text says everything. */
  private static final Set<String> PLAIN =
      Set.of(
          "AssertionError",
          "AssertionFailedError",
          DisprovedAssertionError.class.getSimpleName(),
          ScenarioMistake.class.getSimpleName());

  private final BatchIndex index;
  private final Words words;

  FailureText(BatchIndex index, Words words) {
    this.index = index;
    this.words = words;
  }

  String of(RunningScenario scenario, Pickle pickle) {
    StringBuilder text = new StringBuilder();
    String path = FeatureUri.readable(pickle.getUri());
    text.append(path)
        .append(':')
        .append(index.line(pickle))
        .append("  ")
        .append(VisibleText.name(pickle.getName()));
    text.append('\n');
    for (TestStepFinished step : scenario.remarkable()) {
      append(text, path, step, scenario, pickle);
    }
    if (scenario.ending() == Status.UNCHECKED) {
      text.append("    ").append(words.say("no.steps")).append('\n');
    } else if (scenario.ending() == Status.LOST) {
      text.append("    ").append(words.say("no.ending")).append('\n');
    }
    return text.toString();
  }

  private void append(
      StringBuilder text,
      String path,
      TestStepFinished finished,
      RunningScenario scenario,
      Pickle pickle) {
    TestStepResult result = finished.getTestStepResult();
    if (result.getStatus() == TestStepResultStatus.UNDEFINED) {
      return;
    }
    PickleStep step = step(finished, scenario, pickle);
    text.append("  ");
    if (step == null) {
      text.append(words.say("around"));
    } else {
      StepText told = index.step(pickle, step);
      text.append(path).append(':').append(told.line()).append("  ").append(told.sentence());
    }
    text.append('\n');
    indented(text, message(result));
    scenario
        .misconception(finished)
        .ifPresent(found -> indented(text, found.text(index.language(pickle))));
  }

  private static @Nullable PickleStep step(
      TestStepFinished finished, RunningScenario scenario, Pickle pickle) {
    for (TestStep step : scenario.testCase().getTestSteps()) {
      if (step.getId().equals(finished.getTestStepId()) && step.getPickleStepId().isPresent()) {
        return find(pickle, step.getPickleStepId().get());
      }
    }
    return null;
  }

  static @Nullable PickleStep find(Pickle pickle, String stepId) {
    for (PickleStep step : pickle.getSteps()) {
      if (step.getId().equals(stepId)) {
        return step;
      }
    }
    return null;
  }

  /**
   * Returns what the step said; the kind of exception only when it is no plain answer of an
   * expectation.
   */
  private String message(TestStepResult result) {
    String message = result.getMessage().orElse("");
    String type = result.getException().map(Exception::getType).orElse("");
    boolean plain = type.isEmpty() || PLAIN.contains(type.substring(type.lastIndexOf('.') + 1));
    if (result.getStatus() == TestStepResultStatus.FAILED && !plain) {
      return type.substring(type.lastIndexOf('.') + 1) + (message.isEmpty() ? "" : ": " + message);
    }
    return message.isEmpty() ? words.of(Status.of(result), 1) : message;
  }

  private static void indented(StringBuilder text, String message) {
    for (String line : message.strip().split("\n", -1)) {
      text.append(line.isBlank() ? "" : "      ").append(line.stripTrailing()).append('\n');
    }
  }
}
