package org.handlebook.system.agent.scenario;

import java.time.Duration;
import java.util.Optional;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.ThreadRef;
import org.handlebook.system.agent.host.Worker;
import org.handlebook.system.agent.wire.Connection;
import org.handlebook.system.agent.wire.Observer;
import org.jspecify.annotations.Nullable;

/** A thread of a scenario: it makes the calls that it is told. */
public final class AgentThread {
  private static final Duration START = Duration.ofSeconds(30);

  private final ThreadRef ref;
  private final int processId;
  private final int threadId;
  private final int object;
  private @Nullable Connection connection;
  private int lastError;
  private @Nullable PendingCall<?> open;
  private boolean ended;

  /**
   * Makes the entry of a new thread.
   *
   * @param object the id of its object
   */
  AgentThread(ThreadRef ref, int processId, int threadId, int object) {
    this.ref = ref;
    this.processId = processId;
    this.threadId = threadId;
    this.object = object;
  }

  public ThreadRef ref() {
    return ref;
  }

  public int processId() {
    return processId;
  }

  public int threadId() {
    return threadId;
  }

  public int object() {
    return object;
  }

  int lastError() {
    return lastError;
  }

  void setLastError(int value) {
    lastError = value;
  }

  /** Returns the call that the thread has not come back from. */
  public Optional<PendingCall<?>> open() {
    return Optional.ofNullable(open);
  }

  public void setOpen(@Nullable PendingCall<?> call) {
    open = call;
  }

  /** Returns how it fares now. */
  public Observer.ThreadState state(Worker worker) {
    return ended ? Observer.ThreadState.ENDED : worker.observer().state(threadId);
  }

  public boolean isRunning() {
    return !ended;
  }

  public void end() {
    ended = true;
    open = null;
    if (connection != null) {
      connection.close();
    }
  }

  /**
   * Returns the thread's connection. A thread connects when it first runs, and is waited for; one
   * that is suspended before has none.
   *
   * @throws SystemFailure if a thread that runs does not connect in time
   */
  public Optional<Connection> connection(Worker worker) {
    if (connection == null) {
      connection = worker.port().agentThread(threadId, Duration.ZERO).orElse(null);
    }
    if (connection == null && state(worker) != Observer.ThreadState.SUSPENDED) {
      connection = worker.port().agentThread(threadId, START).orElseThrow(this::late);
    }
    return Optional.ofNullable(connection);
  }

  private SystemFailure late() {
    return new SystemFailure("the agent of process " + processId + " did not connect in time");
  }

  public void hangUp() {
    if (connection != null) {
      connection.close();
    }
  }
}
