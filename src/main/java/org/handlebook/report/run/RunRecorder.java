package org.handlebook.report.run;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.Envelope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes a {@link Recording} of the messages of one run. */
public final class RunRecorder implements MessageSink {
  private final boolean withTraces;
  private final RunModel model = new RunModel(this::keep);
  private final List<RecordedScenario> scenarios = new ArrayList<>();
  private String system = "";

  /**
   * Makes a recorder of one run.
   *
   * @param withTraces whether what each step called and changed is wanted too
   */
  public RunRecorder(boolean withTraces) {
    this.withTraces = withTraces;
  }

  @Override
  public void accept(Envelope message) {
    message.getAttachment().ifPresent(this::lookForStamp);
    model.read(message);
  }

  @Override
  public void batchEnded() {
    model.batchEnded();
  }

  /** Ends the run; what was still running has no result. */
  @Override
  public void close() {
    model.close();
    scenarios.sort(Comparator.comparing(RecordedScenario::place));
  }

  /** Returns the run as far as it was told; whole after {@link #close}. */
  public Recording recording() {
    return new Recording(system, scenarios, model.isWhole());
  }

  /** Returns what is missing of the run; known after {@link #close}. */
  public List<Lack> lacks() {
    return model.lacks();
  }

  private void lookForStamp(Attachment attachment) {
    RunStamp.of(attachment).ifPresent(stamp -> system = stamp.system());
  }

  private StepStore.Slice keep(ScenarioRun run) {
    StepStore.Slice nothing = StepStore.Slice.NONE;
    ScenarioResult result = run.result(nothing);
    scenarios.add(
        new RecordedScenario(
            place(run, result.line()),
            result.name(),
            result.example(),
            result.text(),
            result.ending(),
            steps(run)));
    return nothing;
  }

  private static RecordedScenario.Place place(ScenarioRun run, long line) {
    FeatureResult feature = run.text().result();
    return new RecordedScenario.Place(
        feature.uri(),
        line,
        feature.title(),
        feature.language(),
        run.rule().name(),
        run.rule().line());
  }

  private List<RecordedStep> steps(ScenarioRun run) {
    List<RecordedStep> steps = new ArrayList<>();
    List<RecordedStep> hooks = new ArrayList<>();
    for (StepRun step : run.steps()) {
      RecordedStep recorded = step.recorded(withTraces);
      if (!step.isHook()) {
        steps.add(recorded);
      } else if (step.isShown() || step.ending().compareTo(Status.SKIPPED) > 0) {
        hooks.add(recorded);
      }
    }
    steps.addAll(hooks);
    return steps;
  }
}
