package org.handlebook.runner;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.handlebook.report.run.MessageSink;
import org.handlebook.runner.gherkin.FeatureUri;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.text.Columns;
import org.handlebook.text.Language;
import org.handlebook.text.LookAlikes;
import org.handlebook.text.LookAlikes.LookAlike;
import org.handlebook.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Lets a step that cannot be understood say which of its characters are others than they seem, and
 * what it would be without them, or which of its numbers is too large; all reports have it from the
 * stream.
 */
final class Misprints implements MessageSink {
  private static final int SHOWN = 5;

  private final MessageSink delegate;
  private final Supplier<Set<String>> others;
  private final Supplier<StepAdvice> advice;
  private final KnownSentences sentences = new KnownSentences();
  private final BatchIndex index = new BatchIndex();
  private final Map<String, List<String>> sources = new HashMap<>();
  private final Map<String, TestCase> cases = new HashMap<>();
  private final Map<String, TestCase> running = new HashMap<>();
  private final Map<String, CaseSteps> failing = new HashMap<>();
  private final Map<String, List<String>> suggestions = new HashMap<>();
  private @Nullable StepAdvice adviser;

  /**
   * Makes a sink before another.
   *
   * @param others sentences that are known and that the stream does not tell
   * @param advice is asked for when a sentence is not known
   */
  Misprints(MessageSink delegate, Supplier<Set<String>> others, Supplier<StepAdvice> advice) {
    this.delegate = delegate;
    this.others = others;
    this.advice = advice;
  }

  @Override
  public void accept(Envelope message) {
    Optional<TestStepFinished> step = message.getTestStepFinished();
    if (step.isPresent()) {
      delegate.accept(explained(step.get()).map(Envelope::of).orElse(message));
      return;
    }
    if (message.getSuggestion().isPresent()) {
      return; // a stub in Java, which nobody who writes sentences has a use for
    }
    if (message.getAttachment().isEmpty() && message.getTestStepStarted().isEmpty()) {
      remember(message);
    }
    delegate.accept(message);
  }

  private void remember(Envelope message) {
    message.getParameterType().ifPresent(sentences::add);
    message.getStepDefinition().ifPresent(step -> sentences.add(step.getPattern().getSource()));
    message
        .getSource()
        .ifPresent(source -> sources.put(source.getUri(), source.getData().lines().toList()));
    message.getGherkinDocument().ifPresent(index::add);
    message.getPickle().ifPresent(index::add);
    message.getTestCase().ifPresent(each -> cases.put(each.getId(), each));
    message
        .getTestCaseStarted()
        .ifPresent(each -> running.put(each.getId(), cases.remove(each.getTestCaseId())));
    message.getTestCaseFinished().ifPresent(each -> forget(each.getTestCaseStartedId()));
  }

  private Optional<TestStepFinished> explained(TestStepFinished finished) {
    TestStepResult result = finished.getTestStepResult();
    if (result.getStatus() == TestStepResultStatus.PASSED) {
      return Optional.empty();
    }
    String id = finished.getTestStepId();
    return steps(finished.getTestCaseStartedId())
        .flatMap(steps -> steps.written(id).flatMap(step -> told(steps, step, finished)));
  }

  private Optional<TestStepFinished> told(
      CaseSteps steps, PickleStep step, TestStepFinished finished) {
    TestStepResult result = finished.getTestStepResult();
    if (LargeNumber.isPerhaps(result)) {
      return LargeNumber.told(step.getText(), result).map(told -> with(told, finished));
    }
    boolean undefined = steps.isUndefined(finished.getTestStepId());
    return undefined || isMistake(result)
        ? Optional.of(explanation(steps.pickle(), step, undefined))
            .filter(words -> !words.isEmpty())
            .map(words -> with(words, finished))
        : Optional.empty();
  }

  /** Returns the steps of a test case, looked up when one of them does not hold. */
  private Optional<CaseSteps> steps(String started) {
    return Optional.ofNullable(
        failing.computeIfAbsent(
            started,
            id -> {
              TestCase test = running.get(id);
              Pickle pickle = test == null ? null : index.pickle(test.getPickleId());
              return test == null || pickle == null ? null : new CaseSteps(test, pickle);
            }));
  }

  private void forget(String started) {
    running.remove(started);
    failing.remove(started);
  }

  private static boolean isMistake(TestStepResult result) {
    return result
        .getException()
        .filter(e -> e.getType().equals(ScenarioMistake.class.getName()))
        .isPresent();
  }

  private static TestStepFinished with(String words, TestStepFinished finished) {
    TestStepResult result = finished.getTestStepResult();
    String before = result.getMessage().map(message -> message + "\n").orElse("");
    return with(
        new TestStepResult(
            result.getDuration(),
            before + words,
            result.getStatus(),
            result.getException().orElse(null)),
        finished);
  }

  private static TestStepFinished with(TestStepResult result, TestStepFinished finished) {
    return new TestStepFinished(
        finished.getTestCaseStartedId(), finished.getTestStepId(), result, finished.getTimestamp());
  }

  private String explanation(Pickle pickle, PickleStep step, boolean undefined) {
    Language language = index.language(pickle);
    List<String> words = new ArrayList<>();
    for (int line : lines(pickle, step, undefined)) {
      String place = FeatureUri.readable(pickle.getUri()) + ":" + line + ":";
      for (LookAlike each : suspicious(line(pickle, line), undefined)) {
        words.add(place + each.column() + ": " + each.text().in(language));
      }
    }
    List<String> shown = new ArrayList<>(words.subList(0, Math.min(SHOWN, words.size())));
    if (words.size() > SHOWN) {
      shown.add(Text.of(Misprints.class, "misprints.all", words.size()).in(language));
    }
    if (undefined) {
      Optional<String> meant = words.isEmpty() ? Optional.empty() : meant(step.getText());
      shown.add(
          meant
              .map(known -> Text.of(Misprints.class, "then.known", known).in(language))
              .orElseGet(() -> suggested(pickle, step, language)));
    }
    return String.join("\n", shown).strip();
  }

  /** In names only what is invisible: the rest can be seen, and may be meant. */
  private static List<LookAlike> suspicious(String line, boolean undefined) {
    List<LookAlike> outside = LookAlikes.outsideNames(line);
    return undefined
        ? outside
        : LookAlikes.in(line).stream()
            .filter(each -> each.instead().isBlank() || outside.contains(each))
            .toList();
  }

  private String suggested(Pickle pickle, PickleStep step, Language language) {
    String first = Text.of(Misprints.class, "did.you.mean").in(language);
    List<String> turns = inTurn(pickle, step);
    String next = turns.isEmpty() ? "or" : "then";
    String other = Columns.under(first, Text.of(Misprints.class, next).in(language));
    List<String> lines = new ArrayList<>();
    for (String sentence : turns.isEmpty() ? asked(pickle, step) : turns) {
      lines.add((lines.isEmpty() ? first : other) + "  " + sentence);
    }
    return String.join("\n", lines);
  }

  private List<String> asked(Pickle pickle, PickleStep step) {
    StepAdvice adviser = adviser();
    List<String> before = before(pickle, step);
    List<String> sentences =
        suggestions.computeIfAbsent(
            adviser.told(step.getText(), before),
            text -> adviser.suggest(text, step.getArgument().isPresent()));
    return adviser.named(sentences, step.getText(), before);
  }

  private List<String> inTurn(Pickle pickle, PickleStep step) {
    return step.getArgument().isPresent()
        ? List.of()
        : adviser().inTurn(step.getText(), before(pickle, step));
  }

  private static List<String> before(Pickle pickle, PickleStep step) {
    return pickle.getSteps().stream()
        .takeWhile(each -> !each.getId().equals(step.getId()))
        .map(PickleStep::getText)
        .toList();
  }

  private StepAdvice adviser() {
    if (adviser == null) {
      adviser = advice.get();
    }
    return adviser;
  }

  private Optional<String> meant(String text) {
    String meant = LookAlikes.mended(text, LookAlikes.outsideNames(text));
    return sentences.have(meant, others.get()) ? Optional.of(meant) : Optional.empty();
  }

  /**
   * Returns the step, its table when that was understood amiss, and the row of examples that fills
   * it.
   */
  private List<Integer> lines(Pickle pickle, PickleStep step, boolean undefined) {
    List<Integer> lines = new ArrayList<>();
    int line = (int) index.step(pickle, step).line();
    lines.add(line);
    for (int next = line + 1; !undefined && line(pickle, next).strip().startsWith("|"); next++) {
      lines.add(next);
    }
    if (step.getAstNodeIds().size() > 1) {
      lines.add((int) index.line(pickle));
    }
    return lines;
  }

  private String line(Pickle pickle, int number) {
    List<String> lines = sources.getOrDefault(pickle.getUri(), List.of());
    return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
  }

  @Override
  public void batchEnded() {
    index.clear();
    sources.clear();
    cases.clear();
    failing.clear();
    delegate.batchEnded();
  }

  @Override
  public void close() {
    delegate.close();
  }
}
