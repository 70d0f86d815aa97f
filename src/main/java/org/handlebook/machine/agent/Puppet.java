package org.handlebook.machine.agent;

import java.time.Duration;
import java.util.Optional;
import org.handlebook.machine.MachineFailure;
import org.handlebook.machine.ThreadRef;
import org.jspecify.annotations.Nullable;

/** A thread of a scenario: it makes the calls that it is told. */
final class Puppet {
  private static final Duration START = Duration.ofSeconds(30);

  private final ThreadRef ref;
  private final int processId;
  private final int threadId;
  private final int object;
  private @Nullable Connection connection;
  private int lastError;
  private @Nullable OpenCall<?> open;
  private boolean ended;

  /**
   * A thread that was just made.
   *
   * @param object the id of its object
   */
  Puppet(ThreadRef ref, int processId, int threadId, int object) {
    this.ref = ref;
    this.processId = processId;
    this.threadId = threadId;
    this.object = object;
  }

  ThreadRef ref() {
    return ref;
  }

  int processId() {
    return processId;
  }

  int threadId() {
    return threadId;
  }

  int object() {
    return object;
  }

  int lastError() {
    return lastError;
  }

  void setLastError(int value) {
    lastError = value;
  }

  /** The call that the thread has not come back from. */
  Optional<OpenCall<?>> open() {
    return Optional.ofNullable(open);
  }

  void setOpen(@Nullable OpenCall<?> call) {
    open = call;
  }

  boolean isRunning() {
    return !ended;
  }

  void end() {
    ended = true;
    open = null;
    if (connection != null) {
      connection.close();
    }
  }

  /**
   * The thread's connection. A thread connects when it first runs, and is waited for; one that is
   * suspended before has none.
   *
   * @throws MachineFailure if a thread that runs does not connect in time
   */
  Optional<Connection> connection(Worker worker) {
    if (connection == null) {
      connection = worker.port().puppet(threadId, Duration.ZERO).orElse(null);
    }
    if (connection == null && worker.observer().state(this) != Observer.ThreadState.SUSPENDED) {
      connection = worker.port().puppet(threadId, START).orElseThrow(this::late);
    }
    return Optional.ofNullable(connection);
  }

  private MachineFailure late() {
    return new MachineFailure("the agent of process " + processId + " did not connect in time");
  }

  void hangUp() {
    if (connection != null) {
      connection.close();
    }
  }
}
