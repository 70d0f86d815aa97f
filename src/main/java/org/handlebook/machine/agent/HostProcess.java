package org.handlebook.machine.agent;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** A resident's host process, and what there is to do once it has ended. */
final class HostProcess implements Launcher.Resident {
  private static final int PATIENCE_IN_SECONDS = 3;

  private final Process process;
  private final BooleanSupplier hasSystem;
  private final Runnable cleaning;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * A process that has begun.
   *
   * @param hasSystem whether the system that it runs on still runs
   * @param cleaning what there is to do when it has ended
   */
  HostProcess(Process process, BooleanSupplier hasSystem, Runnable cleaning) {
    this.process = process;
    this.hasSystem = hasSystem;
    this.cleaning = cleaning;
  }

  @Override
  public boolean isAlive() {
    return process.isAlive() && hasSystem.getAsBoolean();
  }

  @Override
  public String fate() {
    return process.isAlive() ? "runs" : "ended with exit code " + process.exitValue();
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    cleaning.run();
  }
}
