package org.handlebook.system.agent.host;

import java.time.Duration;
import java.util.Set;
import org.handlebook.system.Capability;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.agent.wire.ControlPort;
import org.handlebook.system.agent.wire.Observer;

/**
 * One real system, on which one scenario happens at a time: its resident agent and the port that
 * its agents connect to. It outlives scenarios, but no process of a scenario does.
 */
public final class Worker implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);

  private final Duration patience;
  private final ControlPort port = new ControlPort();
  private final Pace pace = new Pace();
  private final Launcher.Resident resident;
  private final Observer observer;
  private final Set<Capability> capabilities;

  /**
   * Makes a worker that has begun.
   *
   * @param patience after which an agent that gives no answer hangs
   */
  public Worker(Launcher launcher, Duration patience) {
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

  private static SystemFailure notStarted(Launcher.Resident resident) {
    return new SystemFailure(
        "the agent did not start: "
            + resident.fate().orElse("it said nothing within " + START.toSeconds() + " s"));
  }

  public Observer observer() {
    return observer;
  }

  /** Returns what the system has that not every system has. */
  public Set<Capability> capabilities() {
    return capabilities;
  }

  /** Returns how quick it is just now. */
  public Pace pace() {
    return pace;
  }

  /** Returns whether it comes to rest, beginning now. */
  public Rest rest() {
    return new Rest(resident::activity);
  }

  public Duration patience() {
    return patience;
  }

  public ControlPort port() {
    return port;
  }

  /** Ends every process of the scenario that was here. */
  public void clear() {
    port.forgetThreads();
    int left = observer.end();
    if (left > 0) {
      throw new SystemFailure(left + " processes of a scenario would not end");
    }
  }

  public boolean isAlive() {
    return resident.isAlive();
  }

  @Override
  public void close() {
    port.close();
    resident.close();
  }
}
