package org.handlebook.machine.agent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.handlebook.machine.MachineFailure;

/**
 * The residents that a launcher has started, with the folder in which they live: all of it is gone
 * when the launcher is closed, and at the latest when Java ends.
 */
final class Residents implements AutoCloseable {
  private final List<Launcher.Resident> started = new ArrayList<>();
  private final RunFolder folder;
  private final Path agent;
  private final Thread hook = new Thread(this::end, "handlebook launcher");
  private int homes;
  private boolean closed;

  /**
   * None yet.
   *
   * @param place where their folder is made
   * @throws MachineFailure if the agent was not built
   */
  Residents(AgentProgram program, Path place) {
    this.folder = RunFolder.in(place);
    try {
      this.agent = program.unpackInto(folder.path());
    } catch (MachineFailure e) {
      folder.close();
      throw e;
    }
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Where temporary folders are on this machine. */
  static Path usualPlace() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** Where they live. */
  Path folder() {
    return folder.path();
  }

  /**
   * Where one more may live; nothing is there yet.
   *
   * @throws MachineFailure if it is too late for one
   */
  synchronized Path newHome() {
    if (closed) {
      throw tooLate();
    }
    homes++;
    return folder.path().resolve("worker-" + homes);
  }

  /** Where the agent's program is. */
  Path agent() {
    return agent;
  }

  /** Keeps one to end it; one that comes too late is ended at once. */
  Launcher.Resident keep(Launcher.Resident resident) {
    synchronized (this) {
      if (!closed) {
        started.add(resident);
        return resident;
      }
    }
    resident.close();
    throw tooLate();
  }

  private static MachineFailure tooLate() {
    return new MachineFailure("no worker starts any more: the launcher is closed");
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // Java is ending already, and ends them too
    }
    end();
  }

  private synchronized void end() {
    if (!closed) {
      closed = true;
      started.parallelStream().forEach(Launcher.Resident::close);
      folder.close();
    }
  }
}
