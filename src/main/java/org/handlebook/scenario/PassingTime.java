package org.handlebook.scenario;

/** Lets time pass on the system under test. */
public final class PassingTime {
  private final ScenarioSystem system;
  private final Progress progress;
  private final StepTraces traces;

  /** Lets time pass on that system. */
  public PassingTime(ScenarioSystem system, Progress progress, StepTraces traces) {
    this.system = system;
    this.progress = progress;
    this.traces = traces;
  }

  /** Lets so much time pass; what is due by then happens, and programs and C go on within it. */
  public void pass(long milliseconds) {
    progress.passed(milliseconds);
    system.underTest().pass(milliseconds, progress::goOn);
    progress.goOn();
    traces.end();
  }
}
