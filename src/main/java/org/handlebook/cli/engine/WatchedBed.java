package org.handlebook.cli.engine;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.handlebook.machine.Capability;
import org.handlebook.machine.Machine;
import org.handlebook.machine.MachineFailure;
import org.handlebook.machine.TestBed;
import org.jspecify.annotations.Nullable;

/**
 * The system of a run, watched: once it cannot give a machine any more, nobody asks it again, and
 * nothing that scenarios say then is a result.
 */
final class WatchedBed implements TestBed {
  private final TestBed bed;
  private final Runnable whenBroken;
  private final AtomicReference<@Nullable MachineFailure> failure = new AtomicReference<>();

  /**
   * A system that works so far.
   *
   * @param whenBroken is told, once, before the scenario that asked learns of it
   */
  WatchedBed(TestBed bed, Runnable whenBroken) {
    this.bed = bed;
    this.whenBroken = whenBroken;
  }

  /**
   * Nothing, while the system works.
   *
   * @throws CannotRun when it could not give a machine
   */
  void check() {
    MachineFailure cause = failure.get();
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
  public Machine open() {
    MachineFailure earlier = failure.get();
    if (earlier != null) {
      throw earlier;
    }
    try {
      return bed.open();
    } catch (MachineFailure e) {
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
