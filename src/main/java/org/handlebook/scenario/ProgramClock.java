package org.handlebook.scenario;

/** The time that programs see: it passes while they wait, and with each turn that one uses up. */
final class ProgramClock {
  private final ScenarioSystem system;
  private final PendingCalls pending;
  private long time;

  ProgramClock(ScenarioSystem system, PendingCalls pending) {
    this.system = system;
    this.pending = pending;
  }

  /** Returns the milliseconds since the first of them began. */
  long milliseconds() {
    return time;
  }

  /** Takes note of time that has passed. */
  void passed(long milliseconds) {
    time += milliseconds;
  }

  /** A thread has used up its turn: that takes time, and others go on. */
  void turnIsOver() {
    system.underTest().pass(1);
    time += 1;
    pending.pollAll();
  }
}
