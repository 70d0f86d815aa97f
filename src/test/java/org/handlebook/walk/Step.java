package org.handlebook.walk;

import java.util.List;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Call;
import org.handlebook.win32.Win32Error;

/**
 * One call of a walk.
 *
 * @param earlier calls that had blocked before and came back because time passed
 * @param late calls that had blocked before and came back, or turned out never to, by this one
 */
record Step(
    List<Late> earlier,
    SystemSnapshot before,
    ThreadRef caller,
    Call<?> call,
    Reply<?> reply,
    List<Late> late,
    SystemSnapshot after) {

  /** How a call that had blocked ended. */
  record Late(ThreadRef caller, Call<?> call, Reply<?> reply) {
    boolean isSuccess() {
      return reply instanceof Reply.Returned<?> returned && !returned.answer().isRefusal();
    }
  }

  /**
   * Returns whether Windows refused; FALSE does not if the operation goes on, or has moved a part
   * of what it should.
   */
  boolean isRefused() {
    return reply instanceof Reply.Returned<?> returned
        && returned.answer().isRefusal()
        && returned.lastError() != Win32Error.ERROR_IO_PENDING.code()
        && returned.lastError() != Win32Error.ERROR_MORE_DATA.code();
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
