package org.handlebook.system.agent;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.handlebook.system.Capability;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.agent.host.Launcher;
import org.handlebook.system.agent.host.Worker;

/**
 * A real system that a launcher can start. Each scenario gets a worker for itself; a worker that
 * broke is replaced by another.
 */
public final class AgentSystemFactory implements SystemFactory {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** A worker waits as long as it works: for processes to start, and for its wineserver. */
  private static final int WORKERS_PER_PROCESSOR = 2;

  private final Launcher launcher;
  private final Duration patience;
  private final int workers;
  private final Semaphore free;
  private final Deque<Worker> idle = new ArrayDeque<>();
  private final List<Worker> all = new ArrayList<>();
  private boolean closed;
  private volatile boolean proven;

  /** Makes a system on which nothing runs yet, with as many workers as this machine can bear. */
  public AgentSystemFactory(Launcher launcher) {
    this(launcher, WORKERS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
  }

  /**
   * Makes a system on which nothing runs yet.
   *
   * @param workers how many scenarios it can hold at a time, at least one
   */
  public AgentSystemFactory(Launcher launcher, int workers) {
    this(launcher, workers, PATIENCE);
  }

  /** Makes the same, where an agent that gives no answer hangs after that time. */
  AgentSystemFactory(Launcher launcher, int workers, Duration patience) {
    this.launcher = launcher;
    this.patience = patience;
    this.workers = workers;
    this.free = new Semaphore(workers);
  }

  @Override
  public String system() {
    return launcher.system();
  }

  /** Asks the system itself, which is started for it. */
  @Override
  public Set<Capability> capabilities() {
    try (SystemUnderTest underTest = open()) {
      return underTest.capabilities();
    }
  }

  @Override
  public int width() {
    return workers;
  }

  @Override
  public SystemUnderTest open() {
    try {
      free.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SystemFailure("interrupted while waiting for a worker", e);
    }
    try {
      return new AgentSystem(system(), worker(), this::takeBack);
    } catch (RuntimeException e) {
      free.release();
      throw e;
    }
  }

  private Worker worker() {
    synchronized (this) {
      Worker waiting = idle.poll();
      if (waiting != null) {
        return waiting;
      }
      if (closed) {
        throw new SystemFailure(system() + " has been ended");
      }
    }
    return kept(started());
  }

  /**
   * Returns where one has started, another that does not gets a second chance: the system may be
   * busy.
   */
  private Worker started() {
    try {
      return new Worker(launcher, patience);
    } catch (SystemFailure e) {
      if (!proven) {
        throw e;
      }
      return new Worker(launcher, patience);
    }
  }

  private Worker kept(Worker started) {
    synchronized (this) {
      if (!closed) {
        all.add(started);
        proven = true;
        return started;
      }
    }
    started.close();
    throw new SystemFailure(system() + " has been ended");
  }

  /** A scenario is done with its worker. */
  private void takeBack(Worker worker, boolean whole) {
    synchronized (this) {
      if (whole && !closed) {
        idle.push(worker);
      } else {
        all.remove(worker);
      }
    }
    if (!whole) {
      worker.close();
    }
    free.release();
  }

  @Override
  public void close() {
    List<Worker> left;
    synchronized (this) {
      closed = true;
      left = List.copyOf(all);
      all.clear();
      idle.clear();
    }
    left.forEach(Worker::close);
    launcher.close();
  }
}
