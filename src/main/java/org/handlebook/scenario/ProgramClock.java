package org.handlebook.scenario;

/** The time that programs see: it passes while they wait, and with each turn that one uses up. */
final class ProgramClock {
  /** So often may programs ask until a millisecond has passed by their asking. */
  private static final int ASKS = 100;

  private final ScenarioSystem system;
  private final PendingCalls pending;
  private long time;
  private long asks;

  ProgramClock(ScenarioSystem system, PendingCalls pending) {
    this.system = system;
    this.pending = pending;
  }

  /**
   * Returns the milliseconds since the first of them began; who asks again and again sees time go
   * on.
   */
  long milliseconds() {
    asks++;
    if (asks % ASKS == 0) {
      system.underTest().pass(1);
      time += 1;
    }
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
