package org.handlebook.system.agent.wire;

import java.time.Duration;
import java.util.Optional;
import org.handlebook.system.ProcessMemory;

/** The memory of a process, reached through one of its threads that has nothing else to do. */
public final class ThreadMemory implements MemoryRequests.Agent {
  private final Connection connection;
  private final Duration patience;

  private ThreadMemory(Connection connection, Duration patience) {
    this.connection = connection;
    this.patience = patience;
  }

  /**
   * Returns the memory behind a thread's connection.
   *
   * @param patience how long an answer may take
   */
  public static ProcessMemory of(Connection connection, Duration patience) {
    return new MemoryRequests(new ThreadMemory(connection, patience));
  }

  @Override
  public Optional<byte[]> ask(byte[] request) {
    return connection.ask(CallCodec.memory(request), patience);
  }
}
