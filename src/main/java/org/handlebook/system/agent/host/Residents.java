package org.handlebook.system.agent.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.handlebook.system.SystemFailure;

/**
 * The residents that a launcher has started, with the folder in which they live: all of it is gone
 * when the launcher is closed, and at the latest when Java ends.
 */
final class Residents implements AutoCloseable {
  /** How to start one, given a place where it may live and nothing is yet. */
  @FunctionalInterface
  interface Start {
    Launcher.Resident in(Path home) throws IOException;
  }

  private final List<Launcher.Resident> started = new ArrayList<>();
  private final RunFolder folder;
  private final Path agent;
  private final ExitTask end;

  /** Many may be starting at a time; the end waits for them, and then none starts any more. */
  private final ReadWriteLock starting = new ReentrantReadWriteLock();

  private int homes;
  private boolean closed;

  /**
   * Begins without any.
   *
   * @param place where their folder is made
   * @throws SystemFailure if the agent was not built
   */
  Residents(AgentProgram program, Path place) {
    this.folder = RunFolder.in(place);
    try {
      this.agent = program.unpackInto(folder.path());
    } catch (SystemFailure e) {
      folder.close();
      throw e;
    }
    this.end = new ExitTask(this::end);
  }

  /** Returns where temporary folders are on this machine. */
  static Path usualPlace() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** Returns where the agent's program is. */
  Path agent() {
    return agent;
  }

  /**
   * Starts one more.
   *
   * @throws SystemFailure if it cannot be started, or if it is too late for that
   */
  Launcher.Resident start(Start start) {
    starting.readLock().lock();
    try {
      return keep(start.in(newHome()));
    } catch (IOException e) {
      throw new SystemFailure(
          "no worker can be started in " + folder.path() + ": " + IoReason.of(e), e);
    } finally {
      starting.readLock().unlock();
    }
  }

  /**
   * Nothing, while residents may still start.
   *
   * @throws SystemFailure if it is too late for that
   */
  synchronized void mustBeOpen() {
    if (closed) {
      throw new SystemFailure("no worker starts any more: the launcher is closed");
    }
  }

  private synchronized Path newHome() {
    mustBeOpen();
    homes++;
    return folder.path().resolve("worker-" + homes);
  }

  private synchronized Launcher.Resident keep(Launcher.Resident resident) {
    started.add(resident);
    return resident;
  }

  @Override
  public void close() {
    end.close();
  }

  private synchronized void shut() {
    closed = true;
  }

  private void end() {
    shut();
    starting.writeLock().lock();
    try {
      closeStarted();
    } finally {
      starting.writeLock().unlock();
    }
  }

  private void closeStarted() {
    try (folder) {
      started.parallelStream().forEach(Launcher.Resident::close);
    }
  }
}
