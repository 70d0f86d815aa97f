package org.handlebook.system.agent.host;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Tells when a system has come to rest: all its threads sleep and none has run between two looks,
 * so that nothing happens any more until somebody calls or time passes. However busy the machine is
 * with other work, what was to happen has happened then. Where threads cannot be seen, a while is
 * taken for it.
 */
public final class Rest {
  /** Threads that work for so long are not waited for. */
  private static final Duration LONGEST = Duration.ofSeconds(15);

  private final Supplier<Activity> activity;
  private final long begin = System.nanoTime();
  private Activity before = Activity.AT_WORK;

  /**
   * Begins to watch a system, which may be at work.
   *
   * @param activity looks at its threads
   */
  Rest(Supplier<Activity> activity) {
    this.activity = activity;
  }

  /**
   * Looks once more; whoever asks again lets a moment pass before, and asks the system nothing
   * meanwhile.
   *
   * @param otherwise after how long it is taken to be at rest where that cannot be seen
   */
  public boolean isReached(Duration otherwise) {
    Activity now = activity.get();
    boolean still = now.isAsleepSince(before);
    before = now;
    Duration longest = now.kind() == Activity.Kind.UNKNOWN ? otherwise : LONGEST;
    return still || System.nanoTime() - begin >= longest.toNanos();
  }
}
