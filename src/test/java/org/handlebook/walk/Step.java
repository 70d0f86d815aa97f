package org.handlebook.walk;

import java.util.List;
import org.handlebook.machine.Reply;
import org.handlebook.machine.ThreadRef;
import org.handlebook.machine.WorldSnapshot;
import org.handlebook.win32.Call;

/**
 * One call of a walk.
 *
 * @param earlier calls that had blocked before and came back because time passed
 * @param late calls that had blocked before and came back, or turned out never to, by this one
 */
record Step(
    List<Late> earlier,
    WorldSnapshot before,
    ThreadRef caller,
    Call<?> call,
    Reply<?> reply,
    List<Late> late,
    WorldSnapshot after) {

  /** How a call that had blocked ended. */
  record Late(ThreadRef caller, Call<?> call, Reply<?> reply) {}

  boolean isRefused() {
    return reply instanceof Reply.Returned<?> returned && returned.answer().isRefusal();
  }

  @Override
  public String toString() {
    return "process %d thread %d: %s -> %s%s"
        .formatted(
            caller.process().number(),
            caller.number(),
            call,
            reply,
            late.isEmpty() ? "" : ", and then " + late);
  }
}
