package org.handlebook.system.agent.look;

import java.util.Optional;
import org.handlebook.system.Reply;
import org.handlebook.system.agent.host.Worker;
import org.handlebook.system.agent.scenario.ObjectRegistry;
import org.handlebook.system.agent.scenario.PendingCall;
import org.handlebook.system.agent.scenario.ProcessEntry;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.ProcessCall.GetProcessHandleCount;

/**
 * GetProcessHandleCount counts every row of a table, also those that the agent needs for itself. As
 * elsewhere, they are left out: the answer is less by as many of them as the system shows.
 */
public final class HandleCounts {
  private final Worker worker;
  private final ObjectRegistry registry;

  public HandleCounts(Worker worker, ObjectRegistry registry) {
    this.worker = worker;
    this.registry = registry;
  }

  /** Waits until the process that will be asked about has what it needs for itself. */
  public void prepare(PendingCall<?> call) {
    target(call).ifPresent(process -> process.agentThreads().get(0).connection(worker));
  }

  /** Returns the reply without the agent's own rows. */
  public <R extends Answer> Reply<R> corrected(PendingCall<R> call, Reply<R> reply) {
    Optional<ProcessEntry> target = target(call);
    return target.isPresent() && reply instanceof Reply.Returned<R> returned
        ? corrected(returned, ownRows(target.get()))
        : reply;
  }

  @SuppressWarnings("unchecked") // the call is a GetProcessHandleCount, which answers this
  private static <R extends Answer> Reply<R> corrected(Reply.Returned<R> reply, int own) {
    return reply.answer() instanceof Stored<?> count
            && count.stored() instanceof Integer all
            && all >= own
        ? new Reply.Returned<>((R) new Stored<>(all - own), reply.lastError(), reply.lastErrorSet())
        : reply;
  }

  private int ownRows(ProcessEntry process) {
    int all =
        worker.observer().survey().stream()
            .filter(seen -> seen.processId() == process.id())
            .mapToInt(seen -> seen.rows().size())
            .sum();
    return all - process.rows().size();
  }

  private Optional<ProcessEntry> target(PendingCall<?> call) {
    return call.call() instanceof GetProcessHandleCount count
        ? registry.processNamed(call.caller(), count.hProcess()).filter(ProcessEntry::isRunning)
        : Optional.empty();
  }
}
