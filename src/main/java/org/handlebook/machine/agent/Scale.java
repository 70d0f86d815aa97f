package org.handlebook.machine.agent;

import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.MailslotCall.CreateMailslot;
import org.handlebook.win32.MailslotCall.SetMailslotInfo;
import org.handlebook.win32.PipeCall.CallNamedPipe;
import org.handlebook.win32.PipeCall.CreateNamedPipe;
import org.handlebook.win32.PipeCall.WaitNamedPipe;
import org.handlebook.win32.SynchronizationCall.SetWaitableTimer;
import org.handlebook.win32.SynchronizationCall.SignalObjectAndWait;
import org.handlebook.win32.SynchronizationCall.Sleep;
import org.handlebook.win32.SynchronizationCall.WaitForMultipleObjects;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;

/**
 * How long things last on a real system: a quarter of what the scenario says, but long enough to be
 * seen. No time stays no time, and for ever stays for ever.
 */
final class Scale {
  private static final int DIVISOR = 4;
  private static final int LEAST_MILLIS = 20;

  /** Due times are told in units of 100 ns. */
  static final int UNITS_PER_MILLI = 10_000;

  private Scale() {}

  /** A time in milliseconds, taken as unsigned, as it is here. */
  static int milliseconds(int told) {
    return told == 0 || told == Constant.INFINITE
        ? told
        : Math.max(LEAST_MILLIS, Integer.divideUnsigned(told, DIVISOR));
  }

  /** A due time: negative means from now, and that alone is shortened. */
  static long dueTime(long told) {
    return told >= 0 ? told : Math.min(-LEAST_MILLIS * (long) UNITS_PER_MILLI, told / DIVISOR);
  }

  /** The call as it is made here. */
  @SuppressWarnings("unchecked") // it is a call of the same function
  static <R extends Answer> Call<R> of(Call<R> call) {
    return (Call<R>) scaled(call);
  }

  private static Call<?> scaled(Call<?> call) {
    if (call instanceof WaitForSingleObject wait) {
      return new WaitForSingleObject(wait.hHandle(), milliseconds(wait.dwMilliseconds()));
    } else if (call instanceof WaitForMultipleObjects wait) {
      return new WaitForMultipleObjects(
          wait.lpHandles(), wait.bWaitAll(), milliseconds(wait.dwMilliseconds()));
    } else if (call instanceof SignalObjectAndWait wait) {
      return new SignalObjectAndWait(
          wait.hObjectToSignal(),
          wait.hObjectToWaitOn(),
          milliseconds(wait.dwMilliseconds()),
          wait.bAlertable());
    } else if (call instanceof Sleep sleep) {
      return new Sleep(milliseconds(sleep.dwMilliseconds()));
    } else if (call instanceof SetWaitableTimer set) {
      return new SetWaitableTimer(set.hTimer(), dueTime(set.lpDueTime()), period(set.lPeriod()));
    } else if (call instanceof CreateMailslot create) {
      return new CreateMailslot(
          create.lpName(),
          create.nMaxMessageSize(),
          milliseconds(create.lReadTimeout()),
          create.lpSecurityAttributes());
    } else if (call instanceof SetMailslotInfo set) {
      return new SetMailslotInfo(set.hMailslot(), milliseconds(set.lReadTimeout()));
    }
    return pipe(call);
  }

  private static Call<?> pipe(Call<?> call) {
    if (call instanceof CreateNamedPipe create) {
      return new CreateNamedPipe(
          create.lpName(),
          create.dwOpenMode(),
          create.dwPipeMode(),
          create.nMaxInstances(),
          create.nOutBufferSize(),
          create.nInBufferSize(),
          milliseconds(create.nDefaultTimeOut()),
          create.lpSecurityAttributes());
    } else if (call instanceof WaitNamedPipe wait) {
      return new WaitNamedPipe(wait.lpNamedPipeName(), pipeWait(wait.nTimeOut()));
    } else if (call instanceof CallNamedPipe exchange) {
      return new CallNamedPipe(
          exchange.lpNamedPipeName(),
          exchange.lpInBuffer(),
          exchange.nOutBufferSize(),
          pipeWait(exchange.nTimeOut()));
    }
    return call;
  }

  /** How long to wait for a pipe, of which one value says not to. */
  static int pipeWait(int told) {
    return told == Constant.NMPWAIT_NOWAIT ? told : milliseconds(told);
  }

  /** A negative period is refused, and stays so. */
  static int period(int told) {
    return told < 0 ? told : milliseconds(told);
  }
}
