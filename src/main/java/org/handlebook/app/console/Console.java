package org.handlebook.app.console;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestCaseFinished;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.TestStepFinished;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.handlebook.report.Reports;
import org.handlebook.report.run.Counts;
import org.handlebook.report.run.Status;
import org.handlebook.runner.BatchIndex;
import org.handlebook.runner.RunListener;
import org.handlebook.runner.StepText;
import org.handlebook.runner.gherkin.FeatureUri;
import org.handlebook.text.Language;
import org.handlebook.text.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Follows a run's messages and tells the person at the keyboard; of what has passed nothing is
 * kept.
 */
public final class Console implements RunListener {
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final ConsoleStream out;
  private final Words words;
  private final LongSupplier nanoTime;
  private final long start;
  private final ProgressLine progress;
  private final Counts counts = new Counts();
  private final BatchIndex index = new BatchIndex();
  private final FailureText failureText;
  private final Failures failures;
  private final KnownDifferenceText knownDifferences;
  private final SortedMap<Place, String> problems = new TreeMap<>();
  private final Map<String, TestCase> cases = new HashMap<>();
  private final boolean terminal;
  private final boolean live;

  /** What has begun first comes first. */
  private final Map<String, RunningScenario> running = new LinkedHashMap<>();

  private double before;
  private double share;
  private long inBatch;
  private long told;

  /**
   * Makes a console for one run.
   *
   * @param language of the person
   * @param terminal whether a line can be overwritten
   * @param live whether failures are told as they come, beside the end, where they are in order
   * @param nanoTime a clock
   */
  public Console(
      ConsoleStream out, Language language, boolean terminal, boolean live, LongSupplier nanoTime) {
    this.out = out;
    this.words = new Words(language);
    this.failureText = new FailureText(index, words);
    this.failures = new Failures(words);
    this.knownDifferences = new KnownDifferenceText(words);
    this.terminal = terminal;
    this.live = live;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.progress = new ProgressLine(out, words, terminal, nanoTime);
  }

  /**
   * Begins the next batch.
   *
   * @param before the part of the whole run that is done
   * @param share the part that the batch is
   * @param scenarios how many it has
   */
  @Override
  public void expect(double before, double share, long scenarios) {
    this.before = before;
    this.share = share;
    this.inBatch = scenarios;
    this.told = 0;
  }

  /** Returns whether every scenario of the batch has told how it ended. */
  @Override
  public boolean isBatchTold() {
    return told >= inBatch;
  }

  /** Returns whether no scenario has told how it ended. */
  @Override
  public boolean isNothingTold() {
    return counts.all() == 0;
  }

  @Override
  public void accept(Envelope message) {
    Optional<TestStepFinished> step = message.getTestStepFinished();
    if (step.isPresent()) {
      finished(step.get());
    } else if (message.getAttachment().isPresent()) {
      attached(message.getAttachment().get());
    } else if (message.getTestStepStarted().isEmpty()) {
      acceptRarer(message);
    }
  }

  private void acceptRarer(Envelope message) {
    message.getTestCase().ifPresent(testCase -> cases.put(testCase.getId(), testCase));
    message.getTestCaseStarted().ifPresent(this::started);
    message.getTestCaseFinished().ifPresent(this::finished);
    message.getPickle().ifPresent(index::add);
    message.getGherkinDocument().ifPresent(index::add);
    message.getParseError().ifPresent(this::unreadable);
  }

  /** Messages of others leave the file out of what they say. */
  private void unreadable(ParseError error) {
    String file = error.getSource().getUri().map(FeatureUri::readable).orElse("");
    String told = error.getMessage();
    long line = error.getSource().getLocation().map(Location::getLine).orElse(0L);
    problems.put(
        new Place(file, line, problems.size()), told.startsWith(file) ? told : file + ": " + told);
  }

  private void started(TestCaseStarted started) {
    TestCase testCase = cases.remove(started.getTestCaseId());
    if (testCase != null) {
      running.put(started.getId(), new RunningScenario(testCase, nanoTime.getAsLong()));
    }
  }

  private void attached(Attachment message) {
    RunningScenario scenario = running.get(message.getTestCaseStartedId().orElse(""));
    if (scenario != null) {
      scenario.attached(message);
    }
  }

  private void finished(TestStepFinished step) {
    RunningScenario scenario = running.get(step.getTestCaseStartedId());
    if (scenario != null) {
      scenario.finished(step);
    }
  }

  private void finished(TestCaseFinished finished) {
    RunningScenario scenario = running.remove(finished.getTestCaseStartedId());
    Pickle pickle = scenario == null ? null : index.pickle(scenario.testCase().getPickleId());
    if (scenario == null || pickle == null) {
      return;
    }
    Status ending = scenario.ending();
    if (ending != Status.PASSED) {
      notPassed(scenario, pickle);
    }
    counts.add(ending);
    told++;
    look();
  }

  /** Tells how far the run has come and what is under way; also when nothing comes for a while. */
  @Override
  public void look() {
    String underWay = running.values().stream().findFirst().map(this::name).orElse("");
    progress.update(before + share * told / Math.max(1, inBatch), counts, underWay);
    if (!terminal) {
      long now = nanoTime.getAsLong();
      running.values().stream()
          .filter(scenario -> scenario.becomesLong(now))
          .map(this::place)
          .forEach(place -> out.println(words.say("running.long", place)));
      out.flush();
    }
  }

  private String name(RunningScenario scenario) {
    Pickle pickle = index.pickle(scenario.testCase().getPickleId());
    return pickle == null ? "" : VisibleText.name(pickle.getName());
  }

  private String place(RunningScenario scenario) {
    Pickle pickle = index.pickle(scenario.testCase().getPickleId());
    return pickle == null
        ? ""
        : FeatureUri.readable(pickle.getUri())
            + ":"
            + index.line(pickle)
            + "  "
            + VisibleText.name(pickle.getName());
  }

  /** What nobody told the end of. */
  private void lost() {
    for (RunningScenario scenario : running.values()) {
      Pickle pickle = index.pickle(scenario.testCase().getPickleId());
      if (pickle != null) {
        scenario.lose();
        notPassed(scenario, pickle);
      }
    }
    running.clear();
  }

  private void notPassed(RunningScenario scenario, Pickle pickle) {
    for (TestStep step : scenario.testCase().getTestSteps()) {
      if (Status.isUnknown(step)) {
        undefined(
            FailureText.find(pickle, step.getPickleStepId().orElseThrow()),
            pickle,
            scenario.message(step.getId()));
      }
    }
    if (scenario.ending().isExpected()) {
      knownDifferences.add(scenario.ending(), scenario.reason());
    } else if (scenario.ending() != Status.UNDEFINED) {
      String text = failureText.of(scenario, pickle);
      failures.scenario(place(pickle, index.line(pickle)), text);
      if (live) {
        progress.clear();
        Failures.print(out, text);
      }
    }
  }

  private static Place place(Pickle pickle, long line) {
    return new Place(pickle.getUri(), line, 0);
  }

  private void undefined(@Nullable PickleStep step, Pickle pickle, String hint) {
    if (step != null) {
      StepText text = index.step(pickle, step);
      failures.undefined(text.text(), place(pickle, text.line()), hint);
    }
  }

  @Override
  public void batchEnded() {
    lost();
    index.clear();
  }

  /** Does nothing: nothing is held open. */
  @Override
  public void close() {
    lost();
    progress.clear();
  }

  /**
   * Ends with what went wrong, what is missing, the counts, the time, and where the report is.
   *
   * @param reports of the run, which has ended
   */
  public void summarize(Reports reports, String report) {
    progress.clear();
    knownDifferences.print(out);
    failures.print(out);
    long time = (nanoTime.getAsLong() - start) / NANOS_PER_MILLI;
    new RunSummary(out, words).print(problems.values(), reports, report, time);
  }
}
