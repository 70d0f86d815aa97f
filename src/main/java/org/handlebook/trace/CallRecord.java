package org.handlebook.trace;

import java.util.List;
import org.handlebook.system.Milestone;
import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;

/**
 * A call that was made.
 *
 * @param number which call on its system, from 1
 * @param step the step that made it
 * @param reply how it stood when the step went on
 * @param milestones what happened inside it, in order, if the system shows that
 */
public record CallRecord(
    long number,
    StepLocation step,
    ThreadRef caller,
    Call<?> call,
    Reply<? extends Answer> reply,
    List<Milestone> milestones) {
  public CallRecord {
    milestones = List.copyOf(milestones);
  }

  /** Returns the same, as it stands later. */
  public CallRecord with(Reply<? extends Answer> later) {
    return new CallRecord(number, step, caller, call, later, milestones);
  }

  /** Returns whether Windows refused. */
  public boolean isRefused() {
    return reply instanceof Reply.Returned<?> returned && returned.answer().isRefusal();
  }
}
