package org.handlebook.runner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.handlebook.differences.KnownDifferences;
import org.handlebook.report.Reports;
import org.handlebook.report.run.BuildVersion;
import org.handlebook.report.run.MessageSink;
import org.handlebook.report.run.RunStamp;
import org.handlebook.report.run.StreamJoiner;
import org.handlebook.rules.RuleBook;
import org.handlebook.runner.gherkin.FeaturePaths;
import org.handlebook.runner.glue.GlueFilter;
import org.handlebook.runner.scope.RunScope;
import org.handlebook.steps.words.StepPhrases;
import org.handlebook.system.SystemFactory;
import org.handlebook.text.Text;
import org.handlebook.text.VisibleText;
import org.handlebook.translation.RunSentences;
import org.jspecify.annotations.Nullable;

/** One run of feature files: batch by batch, told to a listener and to reports as one stream. */
public final class FeatureRun implements AutoCloseable {
  private final RunRequest request;
  private final Runnable begun;
  private final RunListener listener;
  private final MessageSink witness;
  private final Optional<RuleBook> rules;
  private final RunSentences spoken = new RunSentences(StepPhrases.text());
  private final Supplier<StepAdvice> advice;
  private final Engine engine;
  private final List<String> problems = new ArrayList<>();
  private volatile @Nullable GlueFilter sentences;
  private @Nullable AsyncSink sink;
  private @Nullable Throwable breakdown;

  /** Made by the sink's thread; read when that has ended. */
  private volatile @Nullable Reports reports;

  private boolean reported;

  /**
   * Makes a run that has not begun.
   *
   * @param begun is told when there is something to run, before anything is written
   * @param witness hears all that the reports hear, and is closed with them
   * @param rules what the tags on rules mean, if that is known here
   * @param advice is asked for when there is a sentence that nobody knows
   * @throws UsageError when the tags are no tag expression
   */
  public FeatureRun(
      RunRequest request,
      Runnable begun,
      RunListener listener,
      MessageSink witness,
      Optional<RuleBook> rules,
      Supplier<StepAdvice> advice) {
    this.request = request;
    this.begun = begun;
    this.listener = listener;
    this.witness = witness;
    this.rules = rules;
    this.advice = advice;
    this.engine = new Engine(request);
  }

  /**
   * Runs everything.
   *
   * @throws UsageError when there is nothing to run
   */
  public void run() {
    try {
      runAll();
    } catch (IllegalStateException | CannotRun | Error e) {
      breakdown = e;
      throw e;
    }
  }

  private void runAll() {
    List<FeatureFile> files = located(withoutTwins(request.files()));
    long total = Math.max(1, FeatureFile.bytes(files));
    long done = 0;
    Discovery discovery = new Discovery(engine, Batches.of(files));
    while (discovery.hasNext()) {
      Discovered batch = discovery.next();
      listener.expect((double) done / total, (double) batch.bytes() / total, batch.scenarios());
      run(batch);
      done += batch.bytes();
    }
    if (sink == null && problems.isEmpty()) {
      if (!engine.isAnyInOtherShards()) {
        throw UsageError.of(nothingSelected());
      }
      ProblemMessages.tellNothing(sink());
    }
  }

  /**
   * Finishes the reports, with whatever the run has come to; when it could not run at all, there
   * are none.
   */
  @Override
  public void close() {
    if (sink != null && breakdown instanceof CannotRun && listener.isNothingTold()) {
      sink.end();
      if (reports != null) {
        reports.abandon();
      }
      return;
    }
    if (!problems.isEmpty()) {
      ProblemMessages.tell(problems, sink());
    }
    if (sink != null) {
      if (breakdown != null) {
        ProblemMessages.tell(breakdown, sink);
      }
      sink.close();
      reported = true;
    }
  }

  /** Returns the reports of the run, which has ended. */
  public Reports reports() {
    return Objects.requireNonNull(reports, "nothing was run");
  }

  /** Returns whether the run has ended, and its reports are in their place. */
  public boolean isReported() {
    return reported;
  }

  private void run(Discovered batch) {
    problems.addAll(batch.problems());
    if (batch.scenarios() > 0) {
      execute(batch);
    }
  }

  private void execute(Discovered batch) {
    Breakdown breakdown = new Breakdown();
    sentences = batch.sentences();
    AsyncSink stream = sink();
    GuardedSystemFactory systemFactory =
        new GuardedSystemFactory(request.systemFactory(), stream::cut);
    try (RunScope.Binding messages = RunScope.binding(MessageSink.class, stream);
        RunScope.Binding system = RunScope.binding(SystemFactory.class, systemFactory);
        RunScope.Binding sentences = RunScope.binding(GlueFilter.class, batch.sentences());
        RunScope.Binding paths = RunScope.binding(FeaturePaths.class, batch.paths());
        RunScope.Binding pairs = RunScope.binding(RunSentences.class, spoken);
        RunScope.Binding known = bindKnown()) {
      engine.execute(batch.plan(), breakdown);
    }
    stream.mend();
    stream.drain();
    systemFactory.check();
    breakdown.check(listener.isBatchTold());
  }

  private RunScope.Binding bindKnown() {
    KnownDifferences known = request.known();
    return known == null ? () -> {} : RunScope.binding(KnownDifferences.class, known);
  }

  private AsyncSink sink() {
    if (sink == null) {
      sink =
          new AsyncSink(
              () ->
                  new StreamJoiner(
                      new Misprints(
                          new RunMetadata(
                              new FanOut(new FanOut(listener, witness), opened()), rules, spoken),
                          this::leftOut,
                          advice),
                      stamp()),
              listener::look);
    }
    return sink;
  }

  private Set<String> leftOut() {
    GlueFilter ofBatch = sentences;
    return ofBatch == null ? Set.of() : ofBatch.leftOut();
  }

  private Reports opened() {
    begun.run();
    Reports opened = Reports.open(request.reports(), request.cucumber(), request.before());
    reports = opened;
    return opened;
  }

  private RunStamp stamp() {
    ShardPlan shard = request.plan();
    boolean everything = request.everything() && request.tags() == null && request.name() == null;
    return new RunStamp(
        request.systemFactory().system(),
        shard == null ? null : shard.toString(),
        everything,
        request.run(),
        BuildVersion.known(),
        Repository.folderOf(Path.of("")));
  }

  /** Looks for the lines of all files before anything runs. */
  private static List<FeatureFile> located(List<FeatureFile> files) {
    return files.stream().map(LineFinder::located).toList();
  }

  private List<FeatureFile> withoutProblems(List<FeatureFile> files) {
    List<FeatureFile> kept = new ArrayList<>(files.size());
    for (FeatureFile file : files) {
      Text problem = file.problem();
      if (problem == null) {
        kept.add(file);
      } else {
        problem(file.name(), problem);
      }
    }
    return kept;
  }

  /**
   * Two files that messages would know by one name cannot be told apart in a report: the second is
   * left out.
   */
  private List<FeatureFile> withoutTwins(List<FeatureFile> files) {
    List<FeatureFile> readable = withoutProblems(files);
    Map<String, FeatureFile> byName = new HashMap<>();
    List<FeatureFile> kept = new ArrayList<>(files.size());
    for (FeatureFile file : readable) {
      String name = file.name();
      Optional.ofNullable(byName.putIfAbsent(name, file))
          .ifPresentOrElse(twin -> twins(name, file), () -> kept.add(file));
    }
    return kept;
  }

  private void twins(String name, FeatureFile file) {
    String other = VisibleText.line(file.path().toString());
    problem(name, Text.of(FeatureRun.class, "twins", other));
  }

  private void problem(String file, Text problem) {
    problems.add(file + ":1: " + problem.in(request.language()));
  }

  private String nothingSelected() {
    return request.tags() == null && request.name() == null
        ? "nothing.selected"
        : "nothing.selected.by";
  }
}
