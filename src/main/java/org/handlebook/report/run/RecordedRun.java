package org.handlebook.report.run;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Meta;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A run on its way to a page: what the messages say about each scenario stays in memory, the steps
 * wait on disk. Once closed it can be shown on pages, alone or beside other runs, until it is
 * discarded.
 */
public final class RecordedRun implements MessageSink {
  private final RunModel model;
  private final StepStore store;
  private final String name;

  private RecordedRun(RunModel model, StepStore store, String name) {
    this.model = model;
    this.store = store;
    this.name = name;
  }

  /**
   * Begins a run without a name.
   *
   * @param directory where steps wait on disk
   * @throws java.io.UncheckedIOException if no file can be made there
   */
  public static RecordedRun open(Path directory) {
    StepStore store = new StepStore(ReportFile.open(directory, "index.html.steps"));
    return new RecordedRun(new RunModel(store), store, "");
  }

  /** Returns the same run under the name of a system. */
  public RecordedRun named(String system) {
    return new RecordedRun(model, store, system);
  }

  @Override
  public void accept(Envelope message) {
    model.read(message);
  }

  @Override
  public void batchEnded() {
    model.batchEnded();
  }

  /** Ends the reading; what was still running has no result. */
  @Override
  public void close() {
    model.close();
  }

  /** Throws away what waits on disk; no page can show the run any more. */
  public void discard() {
    store.close();
  }

  /** Returns the name it was given, or else that of its system, or "" when nobody says. */
  public String system() {
    return name.isEmpty() ? model.stamp().map(RunStamp::system).orElse("") : name;
  }

  /** Returns when the first of runs began, as people read it; "" when nobody says. */
  public static String started(List<RecordedRun> runs) {
    return runs.stream()
        .flatMap(run -> run.model.start().stream())
        .map(start -> UtcTime.of(start.getTimestamp()))
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  /** Tells these runs from others: the exact moment when each began. */
  public static String moment(List<RecordedRun> runs) {
    return runs.stream()
        .flatMap(run -> run.model.start().stream())
        .map(start -> start.getTimestamp().getSeconds() + "." + start.getTimestamp().getNanos())
        .collect(Collectors.joining(" "));
  }

  /** Returns whether the run was of all there is, and came to its end. */
  public boolean isOfEverything() {
    return model.isWhole() && model.stamp().filter(RunStamp::isOfEverything).isPresent();
  }

  /** Returns which code the run was of, if CI told it. */
  public Optional<TestedCode> code() {
    String folder = model.stamp().flatMap(stamp -> Optional.ofNullable(stamp.folder())).orElse("");
    return model.meta().flatMap(Meta::getCi).map(ci -> TestedCode.of(ci, folder));
  }

  /** Returns the version of the Handlebook that ran, if the stream says it. */
  public Optional<String> version() {
    return model.stamp().flatMap(stamp -> Optional.ofNullable(stamp.version()));
  }

  public RunModel model() {
    return model;
  }

  public StepStore store() {
    return store;
  }
}
