package org.handlebook.c.export;

import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.MailslotCall.CreateMailslot;
import org.handlebook.win32.MailslotCall.SetMailslotInfo;
import org.handlebook.win32.PipeCall.WaitNamedPipe;
import org.handlebook.win32.SynchronizationCall.SetWaitableTimer;
import org.handlebook.win32.SynchronizationCall.SignalObjectAndWait;
import org.handlebook.win32.SynchronizationCall.Sleep;
import org.handlebook.win32.SynchronizationCall.WaitForMultipleObjects;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;

/** How long a call may take, or let others take, by what it is told. */
final class TimeLimits {
  private static final long UNITS_PER_MILLI = 10_000;

  private TimeLimits() {}

  /** In milliseconds; 0 for no time and for ever. */
  static long longest(Call<?> call) {
    if (call instanceof WaitForSingleObject wait) {
      return millis(wait.dwMilliseconds());
    } else if (call instanceof WaitForMultipleObjects wait) {
      return millis(wait.dwMilliseconds());
    } else if (call instanceof SignalObjectAndWait wait) {
      return millis(wait.dwMilliseconds());
    } else if (call instanceof Sleep sleep) {
      return millis(sleep.dwMilliseconds());
    } else if (call instanceof CreateMailslot create) {
      return millis(create.lReadTimeout());
    } else if (call instanceof SetMailslotInfo set) {
      return millis(set.lReadTimeout());
    } else if (call instanceof WaitNamedPipe wait) {
      return millis(wait.nTimeOut());
    }
    return call instanceof SetWaitableTimer set
        ? Math.max(0, -set.lpDueTime() / UNITS_PER_MILLI)
        : 0;
  }

  private static long millis(int told) {
    return told == Constant.INFINITE ? 0 : Integer.toUnsignedLong(told);
  }
}
