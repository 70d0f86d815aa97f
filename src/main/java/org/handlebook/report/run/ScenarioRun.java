package org.handlebook.report.run;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.record.json.JsonBytes;
import org.handlebook.text.Language;
import org.jspecify.annotations.Nullable;

/** A scenario while it runs. */
final class ScenarioRun {
  private final FeatureText text;
  private final Pickle pickle;
  private final TestCase testCase;
  private final TestCaseStarted begun;
  private final List<StepRun> steps;
  private final Map<String, StepRun> byId = new HashMap<>();

  /** The step that what a step or hook attaches belongs to. */
  private final Map<String, StepRun> actors = new HashMap<>();

  private @Nullable Timestamp ended;

  ScenarioRun(
      FeatureText text,
      Pickle pickle,
      TestCase testCase,
      TestCaseStarted begun,
      OtherLanguage otherLanguage) {
    this.text = text;
    this.pickle = pickle;
    this.testCase = testCase;
    this.begun = begun;
    this.steps = new ArrayList<>(testCase.getTestSteps().size());
    Map<String, PickleStep> written = new HashMap<>();
    pickle.getSteps().forEach(step -> written.put(step.getId(), step));
    for (TestStep step : testCase.getTestSteps()) {
      add(stepRun(step, written.get(step.getPickleStepId().orElse("")), otherLanguage));
    }
  }

  /** What a hook attaches after a step belongs to that step. */
  private void add(StepRun step) {
    StepRun last = steps.isEmpty() ? null : actors.get(steps.get(steps.size() - 1).id());
    steps.add(step);
    byId.putIfAbsent(step.id(), step);
    actors.putIfAbsent(step.id(), last == null || !step.isHook() ? step : last);
  }

  FeatureText text() {
    return text;
  }

  Pickle pickle() {
    return pickle;
  }

  TestCase testCase() {
    return testCase;
  }

  /** Returns its steps and hooks, in order. */
  List<StepRun> steps() {
    return steps;
  }

  RuleResult rule() {
    return text.ruleOf(pickle);
  }

  void finished(TestStepFinished message) {
    StepRun step = byId.get(message.getTestStepId());
    if (step != null) {
      step.finished(message.getTestStepResult());
    }
  }

  void attached(Attachment message) {
    StepRun actor = actors.get(message.getTestStepId().orElse(""));
    if (actor != null) {
      actor.attached(message);
    }
  }

  /** Appends the steps as a JSON array. */
  void appendJson(JsonBytes out) {
    char separator = '[';
    long began = steps.stream().filter(StepRun::isHook).mapToLong(this::began).max().orElse(0);
    for (StepRun step : steps) {
      if (step.isShown()) {
        step.appendJson(began, out.raw(separator));
        separator = ',';
      }
    }
    out.raw(separator == '[' ? "[]" : "]");
  }

  /** Returns whether nobody knows the sentence of one of its steps. */
  boolean hasUnknownSentence() {
    return steps.stream().anyMatch(StepRun::isUnknown);
  }

  void ended(Timestamp moment) {
    ended = moment;
  }

  /** Returns how it went; where nobody told its end, what has not failed until now is lost. */
  ScenarioResult result(StepStore.Slice details) {
    Status worst = ended == null ? Status.LOST : Status.UNCHECKED;
    StepRun culprit = null;
    for (StepRun step : steps) {
      if (step.ending().compareTo(worst) > 0) {
        worst = step.ending();
        culprit = step;
      }
    }
    ScenarioResult.@Nullable Failure failure =
        culprit == null ? null : culprit.failure(began(culprit));
    return new ScenarioResult(
        pickle.getName(),
        text.exampleOf(pickle),
        text.columnsOf(pickle),
        ScenarioText.hash(pickle),
        text.lineOf(pickle),
        text.tagsOf(pickle),
        worst,
        failure,
        nanos(),
        details);
  }

  /** Returns the line of the step that what a hook says names first; 0 where it names none. */
  private long began(StepRun hook) {
    ScenarioResult.@Nullable Failure failure = hook.isHook() ? hook.failure(0) : null;
    return failure == null ? 0 : lineIn(failure.message());
  }

  private long lineIn(String message) {
    Matcher place =
        Pattern.compile(Pattern.quote(text.result().uri()) + ":(\\d{1,9})").matcher(message);
    return place.find() ? Long.parseLong(place.group(1)) : 0;
  }

  /** A clock that was set back took no time away. */
  private long nanos() {
    Timestamp from = begun.getTimestamp();
    Timestamp to = ended == null ? from : ended;
    long seconds = to.getSeconds() - from.getSeconds();
    return Math.max(0, seconds * 1_000_000_000 + to.getNanos() - from.getNanos());
  }

  private StepRun stepRun(
      TestStep step, @Nullable PickleStep candidate, OtherLanguage otherLanguage) {
    if (candidate == null) {
      return new StepRun(step, steps.stream().anyMatch(one -> !one.isHook()));
    }
    Step written = text.written(candidate).orElse(null);
    Language language = Language.of(text.result().language());
    return new StepRun(
        step,
        candidate,
        written,
        language,
        () -> otherLanguage.translate(step, candidate, written, language.other()));
  }
}
