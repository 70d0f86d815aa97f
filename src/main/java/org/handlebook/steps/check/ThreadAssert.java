package org.handlebook.steps.check;

import org.assertj.core.api.AbstractAssert;
import org.handlebook.scenario.Actor;

/** Assertions on a thread. */
public final class ThreadAssert extends AbstractAssert<ThreadAssert, Actor> {
  private final boolean running;

  private ThreadAssert(Actor actual, boolean running) {
    super(actual, ThreadAssert.class);
    this.running = running;
  }

  /** Looks at a thread of which is known whether it runs. */
  public static ThreadAssert assertThat(Actor thread, boolean running) {
    return new ThreadAssert(thread, running);
  }

  /** Asserts that it has not ended. */
  public ThreadAssert isRunning() {
    if (!running) {
      throw failure("%s", "Expected " + actual + " to be running, but it has ended.");
    }
    return this;
  }

  /** Asserts that it has ended. */
  public ThreadAssert hasEnded() {
    if (running) {
      throw failure("%s", "Expected " + actual + " to have ended, but it is running.");
    }
    return this;
  }
}
