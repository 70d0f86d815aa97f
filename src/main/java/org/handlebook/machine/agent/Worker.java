package org.handlebook.machine.agent;

import java.time.Duration;
import java.util.Set;
import org.handlebook.machine.Capability;
import org.handlebook.machine.MachineFailure;

/**
 * One real system, on which one scenario happens at a time: its resident agent and the port that
 * its agents connect to. It outlives scenarios, but no process of a scenario does.
 */
final class Worker implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);

  private final Duration patience;
  private final ControlPort port = new ControlPort();
  private final Pace pace = new Pace();
  private final Launcher.Resident resident;
  private final Observer observer;
  private final Set<Capability> capabilities;

  /**
   * A worker that has begun.
   *
   * @param patience after which an agent that gives no answer hangs
   */
  Worker(Launcher launcher, Duration patience) {
    this.patience = patience;
    try {
      resident = launcher.start(port.variable("resident"));
    } catch (RuntimeException e) {
      port.close();
      throw e;
    }
    try {
      observer =
          new Observer(
              port.resident(START, () -> resident.fate().isPresent())
                  .orElseThrow(() -> notStarted(resident)),
              resident::isAlive,
              patience);
      capabilities = observer.features();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private static MachineFailure notStarted(Launcher.Resident resident) {
    return new MachineFailure(
        "the agent did not start: "
            + resident.fate().orElse("it said nothing within " + START.toSeconds() + " s"));
  }

  Observer observer() {
    return observer;
  }

  /** What the system has that not every system has. */
  Set<Capability> capabilities() {
    return capabilities;
  }

  /** How quick it is just now. */
  Pace pace() {
    return pace;
  }

  /** Whether it comes to rest, beginning now. */
  Rest rest() {
    return new Rest(resident::activity);
  }

  Duration patience() {
    return patience;
  }

  ControlPort port() {
    return port;
  }

  /** Ends every process of the scenario that was here. */
  void clear() {
    port.forgetPuppets();
    int left = observer.end();
    if (left > 0) {
      throw new MachineFailure(left + " processes of a scenario would not end");
    }
  }

  boolean isAlive() {
    return resident.isAlive();
  }

  @Override
  public void close() {
    port.close();
    resident.close();
  }
}
