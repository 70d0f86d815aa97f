package org.handlebook.story;

import org.handlebook.machine.Reply;
import org.handlebook.machine.ThreadRef;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;

/**
 * A call that was made.
 *
 * @param number which call on its machine, from 1
 * @param step the step that made it
 * @param reply how it stood when the step went on
 */
public record CallRecord(
    long number, StepLocation step, ThreadRef caller, Call<?> call, Reply<? extends Answer> reply) {

  /** Whether Windows refused. */
  public boolean isRefused() {
    return reply instanceof Reply.Returned<?> returned && returned.answer().isRefusal();
  }
}
