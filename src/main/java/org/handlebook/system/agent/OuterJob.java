package org.handlebook.system.agent;

import org.handlebook.system.Reply;
import org.handlebook.system.agent.scenario.ObjectRegistry;
import org.handlebook.system.agent.scenario.PendingCall;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobCall.IsProcessInJob;

/**
 * The run's own job, which takes all processes along when the resident agent ends. As elsewhere, it
 * is left out: a process that is in no job but this one is in none.
 */
final class OuterJob {
  private final ObjectRegistry registry;

  OuterJob(ObjectRegistry registry) {
    this.registry = registry;
  }

  /** Returns the reply without the run's own job. */
  @SuppressWarnings("unchecked") // the call is an IsProcessInJob, which answers this
  public <R extends Answer> Reply<R> corrected(PendingCall<R> call, Reply<R> reply) {
    return reply instanceof Reply.Returned<R> returned
            && returned.answer() instanceof Stored<?> told
            && Boolean.TRUE.equals(told.stored())
            && isInNone(call)
        ? new Reply.Returned<>(
            (R) new Stored<>(false), returned.lastError(), returned.lastErrorSet())
        : reply;
  }

  private boolean isInNone(PendingCall<?> call) {
    return call.call() instanceof IsProcessInJob question
        && question.JobHandle().equals(Handle.NULL)
        && registry
            .processNamed(call.caller(), question.ProcessHandle())
            .filter(process -> process.jobs().isEmpty())
            .isPresent();
  }
}
