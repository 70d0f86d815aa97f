package org.handlebook.machine.agent;

import org.handlebook.machine.Reply;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobCall.IsProcessInJob;

/**
 * The run's own job, which takes all processes along when the resident agent ends. As elsewhere, it
 * is left out: a process that is in no job but this one is in none.
 */
final class OuterJob {
  private final Census census;

  OuterJob(Census census) {
    this.census = census;
  }

  /** The reply without the run's own job. */
  @SuppressWarnings("unchecked") // the call is an IsProcessInJob, which answers this
  <R extends Answer> Reply<R> corrected(OpenCall<R> call, Reply<R> reply) {
    return reply instanceof Reply.Returned<R> returned
            && returned.answer() instanceof Stored<?> told
            && Boolean.TRUE.equals(told.stored())
            && isInNone(call)
        ? new Reply.Returned<>(
            (R) new Stored<>(false), returned.lastError(), returned.lastErrorSet())
        : reply;
  }

  private boolean isInNone(OpenCall<?> call) {
    return call.call() instanceof IsProcessInJob question
        && question.JobHandle().equals(Handle.NULL)
        && census
            .processNamed(call.caller(), question.ProcessHandle())
            .filter(process -> process.jobs().isEmpty())
            .isPresent();
  }
}
