package org.handlebook.report.run;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Meta;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestCaseFinished;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.TestRunStarted;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handlebook.record.MediaTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the messages say about each feature. Texts and pickles are forgotten once they ran; the
 * steps of a finished scenario go to the sink; what stays is a line a scenario.
 */
public final class RunModel {
  private final StepSink sink;
  private final Map<String, FeatureResult> features = new TreeMap<>();
  private final List<ParseError> unreadable = new ArrayList<>();
  private final Map<String, FeatureText> texts = new HashMap<>();
  private final Map<String, Pickle> pickles = new HashMap<>();
  private final Map<String, TestCase> planned = new HashMap<>();
  private final Map<String, ScenarioRun> running = new LinkedHashMap<>();
  private final Lacks lacks = new Lacks();
  private final OtherLanguage otherLanguage = new OtherLanguage();
  private @Nullable Meta meta;
  private @Nullable RunStamp stamp;
  private @Nullable String catalogue;
  private @Nullable TestRunStarted start;
  private @Nullable TestRunFinished end;
  private boolean unknownSentences;

  /**
   * What could not be run.
   *
   * @param what a file, or "" for the run itself
   */
  public record RunError(String what, String why) {}

  /** Takes the steps of scenarios when they end. */
  interface StepSink {
    /** Keeps the scenario's steps, and says where. */
    StepStore.Slice keep(ScenarioRun run);
  }

  RunModel(StepSink sink) {
    this.sink = sink;
  }

  void read(Envelope message) {
    message.getTestStepFinished().ifPresent(this::stepFinished);
    message.getAttachment().ifPresent(this::attached);
    message.getTestCase().ifPresent(this::planned);
    message.getTestCaseStarted().ifPresent(this::begun);
    message.getTestCaseFinished().ifPresent(this::finished);
    message.getPickle().ifPresent(this::announced);
    message.getGherkinDocument().ifPresent(this::opened);
    readRare(message);
  }

  /** Forgets the texts of the engine run that ended; what was still running has no result. */
  void batchEnded() {
    running.values().forEach(this::keep);
    running.clear();
    lacks.neverBegun(planned.size());
    texts.clear();
    pickles.clear();
    planned.clear();
  }

  /** Ends the reading. */
  void close() {
    batchEnded();
    features.values().removeIf(feature -> feature.counts().all() == 0);
    features.values().forEach(FeatureResult::sort);
    unreadable.sort(
        Comparator.comparing((ParseError error) -> error.getSource().getUri().orElse(""))
            .thenComparing(
                error -> error.getSource().getLocation().map(Location::getLine).orElse(0L)));
  }

  /** Returns the features of which scenarios ran, by address. */
  public Collection<FeatureResult> features() {
    return features.values();
  }

  /** Returns the files that could not be read, each with its reason. */
  List<ParseError> unreadable() {
    return unreadable;
  }

  public Counts counts() {
    Counts sum = new Counts();
    features.values().forEach(feature -> sum.add(feature.counts()));
    return sum;
  }

  /** On which system the run happened, if the stream says so. */
  Optional<RunStamp> stamp() {
    return Optional.ofNullable(stamp);
  }

  /** Returns the rules that the run knew of, as JSON, if the stream says so. */
  public Optional<String> catalogue() {
    return Optional.ofNullable(catalogue);
  }

  public Optional<Meta> meta() {
    return Optional.ofNullable(meta);
  }

  public Optional<TestRunStarted> start() {
    return Optional.ofNullable(start);
  }

  Optional<TestRunFinished> end() {
    return Optional.ofNullable(end);
  }

  /** Returns whether the run itself broke. */
  boolean isBroken() {
    return end().flatMap(TestRunFinished::getException).isPresent();
  }

  /** Returns whether all is told of the run. */
  boolean isWhole() {
    return !isBroken() && lacks().isEmpty();
  }

  /** Returns what is missing; known after {@link #close}. */
  public List<Lack> lacks() {
    List<Lack> all = lacks.of(start != null, end != null, counts().of(Status.LOST));
    if (all.isEmpty() && saysOnlyThatItDidNotSucceed()) {
      return List.of(Lack.REASON);
    }
    boolean empty = counts().all() == 0 && unreadable.isEmpty() && !isBroken() && !isPart();
    return all.isEmpty() && empty ? List.of(Lack.NOTHING) : all;
  }

  private boolean saysOnlyThatItDidNotSucceed() {
    boolean succeeded = end().map(TestRunFinished::getSuccess).orElse(true);
    Counts counts = counts();
    return !succeeded && !isBroken() && unreadable.isEmpty() && counts.passed() == counts.all();
  }

  /** Returns whether the run was of a part of its scenarios, which may be none. */
  boolean isPart() {
    return stamp().filter(told -> told.shard() != null).isPresent();
  }

  /** Returns whether a step has a sentence that nobody knows. */
  boolean hasUnknownSentences() {
    return unknownSentences;
  }

  /**
   * Returns how long the run took, in tenths of a second; absent when its start or end is not told.
   */
  public Optional<Long> tenthsOfSeconds() {
    return start().flatMap(from -> end().map(to -> tenths(from.getTimestamp(), to.getTimestamp())));
  }

  /** Returns the files that could not be read, and how the run broke. */
  public List<RunError> runErrors() {
    List<RunError> runErrors = new ArrayList<>();
    for (ParseError error : unreadable) {
      runErrors.add(new RunError(error.getSource().getUri().orElse("a file"), error.getMessage()));
    }
    if (isBroken()) {
      runErrors.add(new RunError("", end().flatMap(TestRunFinished::getMessage).orElse("")));
    }
    return runErrors;
  }

  private static long tenths(Timestamp from, Timestamp to) {
    long millis = (to.getSeconds() - from.getSeconds()) * 1000;
    return Math.max(0, (millis + (to.getNanos() - from.getNanos()) / 1_000_000) / 100);
  }

  private void readRare(Envelope message) {
    message.getStepDefinition().ifPresent(otherLanguage::announced);
    message.getMeta().ifPresent(m -> meta = m);
    message.getTestRunStarted().ifPresent(m -> start = m);
    message.getTestRunFinished().ifPresent(m -> end = m);
    message.getParseError().ifPresent(unreadable::add);
  }

  private void stepFinished(TestStepFinished message) {
    ScenarioRun run = running.get(message.getTestCaseStartedId());
    if (run != null) {
      run.finished(message);
    } else {
      lacks.unnamed(message.getTestCaseStartedId());
    }
  }

  private void attached(Attachment message) {
    ScenarioRun run = running.get(message.getTestCaseStartedId().orElse(""));
    if (run != null) {
      run.attached(message);
    } else if (message.getMediaType().equals(MediaTypes.RULES)) {
      catalogue = message.getBody();
    } else {
      otherLanguage.attached(message);
      RunStamp.of(message).ifPresent(now -> stamp = now);
      Lack.of(message).ifPresent(lacks::told);
    }
  }

  private void opened(GherkinDocument document) {
    document.getFeature().ifPresent(feature -> opened(document.getUri().orElse(""), feature));
  }

  private FeatureText opened(String uri, Feature feature) {
    FeatureResult result =
        features.computeIfAbsent(uri, absent -> new FeatureResult(absent, feature));
    FeatureText text = new FeatureText(feature, result);
    texts.put(uri, text);
    return text;
  }

  private void announced(Pickle pickle) {
    pickles.put(pickle.getId(), pickle);
    textOf(pickle).pickleAnnounced();
  }

  private void planned(TestCase testCase) {
    planned.put(testCase.getId(), testCase);
  }

  private void begun(TestCaseStarted message) {
    TestCase testCase = planned.get(message.getTestCaseId());
    Pickle pickle = testCase == null ? null : pickles.get(testCase.getPickleId());
    if (testCase != null && pickle != null) {
      running.put(
          message.getId(),
          new ScenarioRun(textOf(pickle), pickle, testCase, message, otherLanguage));
    } else {
      lacks.unnamed(message.getId());
    }
  }

  private void finished(TestCaseFinished message) {
    ScenarioRun run = running.remove(message.getTestCaseStartedId());
    if (run == null) {
      lacks.unnamed(message.getTestCaseStartedId());
    } else if (!message.getWillBeRetried()) {
      run.ended(message.getTimestamp());
      keep(run);
    }
  }

  private void keep(ScenarioRun run) {
    run.text().result().add(run.rule(), run.result(sink.keep(run)));
    unknownSentences |= run.hasUnknownSentence();
    planned.remove(run.testCase().getId());
    pickles.remove(run.pickle().getId());
    if (run.text().lastPickleTaken()) {
      texts.remove(run.pickle().getUri());
    }
  }

  private FeatureText textOf(Pickle pickle) {
    FeatureText text = texts.get(pickle.getUri());
    return text == null ? opened(pickle.getUri(), unknown(pickle)) : text;
  }

  private static Feature unknown(Pickle pickle) {
    String name = pickle.getUri();
    return new Feature(
        new Location(1L, null), List.of(), pickle.getLanguage(), "", name, "", List.of());
  }
}
