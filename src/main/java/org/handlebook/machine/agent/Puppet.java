package org.handlebook.machine.agent;

import java.time.Duration;
import java.util.Optional;
import org.handlebook.machine.ThreadRef;
import org.jspecify.annotations.Nullable;

/** A thread of a scenario: it makes the calls that it is told. */
final class Puppet {
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

  /** The thread's connection; a thread connects when it first runs. */
  Optional<Connection> connection(ControlPort port, Duration patience) {
    if (connection == null) {
      connection = port.puppet(threadId, patience).orElse(null);
    }
    return Optional.ofNullable(connection);
  }

  void hangUp() {
    if (connection != null) {
      connection.close();
    }
  }
}
