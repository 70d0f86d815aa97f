package org.handlebook.runner;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Watches for what stops a run: failures of the machinery around scenarios, which messages do not
 * tell.
 */
final class Breakdown implements TestExecutionListener {
  private final AtomicReference<@Nullable Throwable> around = new AtomicReference<>();
  private final AtomicReference<@Nullable Throwable> within = new AtomicReference<>();

  @Override
  public void executionFinished(TestIdentifier part, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.FAILED) {
      AtomicReference<@Nullable Throwable> first = part.isTest() ? within : around;
      first.compareAndSet(null, result.getThrowable().orElseGet(IllegalStateException::new));
    }
  }

  /**
   * Throws what stopped the run, if anything did.
   *
   * @param allTold whether every scenario that was started has also told how it ended
   */
  void check(boolean allTold) {
    Throwable cause = around.get() != null ? around.get() : allTold ? null : within.get();
    if (cause != null || !allTold) {
      throw new IllegalStateException("the run broke off", cause);
    }
  }
}
