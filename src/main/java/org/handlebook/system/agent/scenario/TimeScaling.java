package org.handlebook.system.agent.scenario;

import java.time.Duration;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.CompletionPortCall.GetQueuedCompletionStatus;
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
 * How long things last on a real system: a quarter of what the scenario says, and longer on one
 * that is slow just now, so that what a scenario does before something is due is done before it. No
 * time stays no time, and for ever stays for ever.
 */
public final class TimeScaling {
  /** Due times are told in units of 100 ns. */
  static final int UNITS_PER_MILLI = 10_000;

  /** How long a second of the scenario is at least. */
  private static final int QUICKEST = 250;

  /** How many processes can start in a second of the scenario at least, one after the other. */
  private static final int STARTS_A_SECOND = 10;

  /** How long it is at most: whoever waits for a slow system does not wait for ever. */
  private static final int SLOWEST = 3_000;

  private static final int SECOND = 1_000;

  /** No time is shorter than that part of a second. */
  private static final int LEAST_PART = 12;

  private final int second;

  private TimeScaling(int second) {
    this.second = second;
  }

  /** Returns the scale for a system that takes so long at most to start a process. */
  public static TimeScaling forStartsOf(Duration start) {
    long second = Math.min(start.toMillis() * STARTS_A_SECOND, SLOWEST);
    return new TimeScaling((int) Math.max(QUICKEST, second));
  }

  /** Returns a time in milliseconds, taken as unsigned, as it is here. */
  public int milliseconds(int told) {
    if (told == 0 || told == Constant.INFINITE) {
      return told;
    }
    long here = Integer.toUnsignedLong(told) * second / SECOND;
    return (int) Math.max(least(), Math.min(here, Integer.MAX_VALUE));
  }

  private int least() {
    return second / LEAST_PART;
  }

  /** A due time: negative means from now, and that alone is scaled. */
  long dueTime(long told) {
    if (told >= 0) {
      return told;
    }
    long here = Math.max(told, Long.MIN_VALUE / SLOWEST) * second / SECOND;
    return Math.min(-(long) least() * UNITS_PER_MILLI, here);
  }

  /** The call as it is made here. */
  @SuppressWarnings("unchecked") // it is a call of the same function
  <R extends Answer> Call<R> of(Call<R> call) {
    return (Call<R>) scaled(call);
  }

  private Call<?> scaled(Call<?> call) {
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

  private Call<?> pipe(Call<?> call) {
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
    return call instanceof GetQueuedCompletionStatus wait
        ? new GetQueuedCompletionStatus(wait.CompletionPort(), milliseconds(wait.dwMilliseconds()))
        : call;
  }

  /** Returns how long to wait for a pipe, of which one value says not to. */
  int pipeWait(int told) {
    return told == Constant.NMPWAIT_NOWAIT ? told : milliseconds(told);
  }

  /** A negative period is refused, and stays so. */
  int period(int told) {
    return told < 0 ? told : milliseconds(told);
  }
}
