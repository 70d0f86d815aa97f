package org.handlebook.runner;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.handlebook.system.Capability;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.SystemUnderTest;
import org.jspecify.annotations.Nullable;

/**
 * The system of a run, watched: once it cannot give a machine any more, nobody asks it again, and
 * nothing that scenarios say then is a result.
 */
final class WatchedBed implements SystemFactory {
  private final SystemFactory bed;
  private final Runnable whenBroken;
  private final AtomicReference<@Nullable SystemFailure> failure = new AtomicReference<>();

  /**
   * A system that works so far.
   *
   * @param whenBroken is told, once, before the scenario that asked learns of it
   */
  WatchedBed(SystemFactory bed, Runnable whenBroken) {
    this.bed = bed;
    this.whenBroken = whenBroken;
  }

  /**
   * Nothing, while the system works.
   *
   * @throws CannotRun when it could not give a machine
   */
  void check() {
    SystemFailure cause = failure.get();
    if (cause != null) {
      throw new CannotRun("nothing can run on " + system() + ": " + cause.getMessage(), cause);
    }
  }

  @Override
  public String system() {
    return bed.system();
  }

  @Override
  public Set<Capability> capabilities() {
    return bed.capabilities();
  }

  @Override
  public int width() {
    return bed.width();
  }

  @Override
  public SystemUnderTest open() {
    SystemFailure earlier = failure.get();
    if (earlier != null) {
      throw earlier;
    }
    try {
      return bed.open();
    } catch (SystemFailure e) {
      if (failure.compareAndSet(null, e)) {
        whenBroken.run();
      }
      throw e;
    }
  }

  @Override
  public void close() {
    bed.close();
  }
}
