package org.handlebook.system.agent.scenario;

import org.handlebook.system.Reply;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.WaitResult;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.PipeCall.CallNamedPipe;
import org.handlebook.win32.PipeCall.WaitNamedPipe;
import org.handlebook.win32.SynchronizationCall.SignalObjectAndWait;
import org.handlebook.win32.SynchronizationCall.Sleep;
import org.handlebook.win32.Win32Error;

/**
 * Calls whose time was over for the system while the scenario's clock stood still: what is done
 * between two steps took longer than the call was to wait. A call that has only waited is made
 * again then, and waits on.
 */
public final class EarlyEnd {
  /** A system that is so slow is not asked again. */
  private static final int MOST = 10;

  private EarlyEnd() {}

  /** Returns whether a reply says that the time is over, which it is not for the scenario. */
  static <R extends Answer> boolean is(PendingCall<R> call, Reply<R> reply, Deadlines deadlines) {
    return reply instanceof Reply.Returned<R> returned
        && isTimeOut(call, returned)
        && deadlines.isEarly(call)
        && call.renewals() < MOST;
  }

  private static <R extends Answer> boolean isTimeOut(
      PendingCall<R> call, Reply.Returned<R> reply) {
    if (call.call() instanceof SignalObjectAndWait) {
      return false; // it has done more than wait
    }
    boolean isTransfer =
        call.call() instanceof ReadFile
            || call.call() instanceof WaitNamedPipe
            || call.call() instanceof CallNamedPipe;
    return call.call() instanceof Sleep
        || (reply.answer() instanceof WaitResult result && result.isTimeout())
        || (isTransfer
            && reply.answer().isRefusal()
            && reply.lastError() == Win32Error.ERROR_SEM_TIMEOUT.code());
  }
}
