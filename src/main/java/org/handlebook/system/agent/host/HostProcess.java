package org.handlebook.system.agent.host;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A resident's host process, and what there is to do once it has ended. */
final class HostProcess implements Launcher.Resident {
  private static final int PATIENCE_IN_SECONDS = 3;

  private final Process process;
  private final BooleanSupplier hasSystem;
  private final Supplier<Activity> activity;
  private final Supplier<String> lastWords;
  private final Runnable cleaning;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * Makes a process that has begun.
   *
   * @param hasSystem whether the system that it runs on still runs
   * @param activity what the threads of that system are doing
   * @param lastWords what it has said last; "" when it was silent
   * @param cleaning what there is to do when it has ended
   */
  HostProcess(
      Process process,
      BooleanSupplier hasSystem,
      Supplier<Activity> activity,
      Supplier<String> lastWords,
      Runnable cleaning) {
    this.process = process;
    this.hasSystem = hasSystem;
    this.activity = activity;
    this.lastWords = lastWords;
    this.cleaning = cleaning;
  }

  @Override
  public boolean isAlive() {
    return process.isAlive() && hasSystem.getAsBoolean();
  }

  @Override
  public Optional<String> fate() {
    if (process.isAlive()) {
      return Optional.empty();
    }
    String words = lastWords.get();
    String end = "it ended with exit code " + process.exitValue();
    return Optional.of(words.isEmpty() ? end : end + ": " + words);
  }

  @Override
  public Activity activity() {
    return activity.get();
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
