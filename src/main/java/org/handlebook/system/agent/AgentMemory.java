package org.handlebook.system.agent;

import java.util.Optional;
import org.handlebook.system.ProcessMemory;
import org.handlebook.system.agent.host.Worker;
import org.handlebook.system.agent.scenario.ProcessEntry;
import org.handlebook.system.agent.wire.Connection;
import org.handlebook.system.agent.wire.MemoryRequests;
import org.handlebook.system.agent.wire.Observer;
import org.handlebook.system.agent.wire.ThreadMemory;
import org.handlebook.win32.Bytes;

/**
 * The memory of a process: reached through one of its threads that has nothing else to do, or from
 * outside while all of them are in calls.
 */
final class AgentMemory implements ProcessMemory {
  private final Worker worker;
  private final ProcessEntry process;

  AgentMemory(Worker worker, ProcessEntry process) {
    this.worker = worker;
    this.process = process;
  }

  private ProcessMemory reach() {
    return idle()
        .map(connection -> ThreadMemory.of(connection, worker.patience()))
        .orElseGet(() -> new MemoryRequests(this::askFromOutside));
  }

  private Optional<byte[]> askFromOutside(byte[] request) {
    return process.isRunning()
        ? Optional.of(worker.observer().memory(process.id(), request))
        : Optional.empty();
  }

  private Optional<Connection> idle() {
    return process.agentThreads().stream()
        .filter(thread -> thread.isRunning() && thread.open().isEmpty())
        .filter(thread -> thread.state(worker) == Observer.ThreadState.RUNNING)
        .flatMap(thread -> thread.connection(worker).stream())
        .findFirst();
  }

  @Override
  public long allocate(long size, int protection) {
    return reach().allocate(size, protection);
  }

  @Override
  public boolean free(long address) {
    return reach().free(address);
  }

  @Override
  public boolean protect(long address, long size, int protection) {
    return reach().protect(address, size, protection);
  }

  @Override
  public Access read(long address, int size) {
    return reach().read(address, size);
  }

  @Override
  public Access write(long address, Bytes bytes) {
    return reach().write(address, bytes);
  }
}
