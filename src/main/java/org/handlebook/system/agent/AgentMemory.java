package org.handlebook.system.agent;

import java.util.Optional;
import org.handlebook.system.ProcessMemory;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.agent.host.Worker;
import org.handlebook.system.agent.scenario.ProcessEntry;
import org.handlebook.system.agent.wire.CallCodec;
import org.handlebook.system.agent.wire.Connection;
import org.handlebook.system.agent.wire.MemoryRequests;
import org.handlebook.system.agent.wire.Observer;

/**
 * Reaches the memory of a process: through one of its threads that has nothing else to do, or from
 * outside while all of them are in calls.
 */
final class AgentMemory implements MemoryRequests.Agent {
  private final Worker worker;
  private final ProcessEntry process;

  private AgentMemory(Worker worker, ProcessEntry process) {
    this.worker = worker;
    this.process = process;
  }

  static ProcessMemory of(Worker worker, ProcessEntry process) {
    return new MemoryRequests(new AgentMemory(worker, process));
  }

  @Override
  public Optional<byte[]> ask(byte[] request) {
    if (!process.isRunning()) {
      return Optional.empty();
    }
    return Optional.of(
        idle()
            .map(connection -> ask(connection, request))
            .orElseGet(() -> worker.observer().memory(process.id(), request)));
  }

  private Optional<Connection> idle() {
    return process.agentThreads().stream()
        .filter(thread -> thread.isRunning() && thread.open().isEmpty())
        .filter(thread -> thread.state(worker) == Observer.ThreadState.RUNNING)
        .flatMap(thread -> thread.connection(worker).stream())
        .findFirst();
  }

  private byte[] ask(Connection connection, byte[] request) {
    connection.send(CallCodec.memory(request));
    return connection
        .receive((int) worker.patience().toMillis())
        .payload()
        .orElseThrow(
            () ->
                new SystemFailure(
                    "the agent of process " + process.id() + " does not answer about its memory"));
  }
}
