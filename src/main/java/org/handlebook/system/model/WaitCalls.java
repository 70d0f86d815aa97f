package org.handlebook.system.model;

import java.util.List;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.kernel.sync.Waits;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.Nothing;
import org.handlebook.win32.Answer.WaitResult;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SynchronizationCall.SignalObjectAndWait;
import org.handlebook.win32.SynchronizationCall.Sleep;
import org.handlebook.win32.SynchronizationCall.WaitForMultipleObjects;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;

/** Serves the calls that wait. */
final class WaitCalls {
  private final Waits waits;

  WaitCalls(Kernel kernel, Dispatch dispatch) {
    this.waits = kernel.waits();
    dispatch.on(WaitForSingleObject.class, this::waitForSingleObject);
    dispatch.on(WaitForMultipleObjects.class, this::waitForMultipleObjects);
    dispatch.on(SignalObjectAndWait.class, this::signalObjectAndWait);
    dispatch.on(Sleep.class, this::sleep);
  }

  private CallResult<WaitResult> waitForSingleObject(Context context, WaitForSingleObject call) {
    return result(
        waits.waitForSingleObject(
            context.caller(), value(context, call.hHandle()), ticks(call.dwMilliseconds())));
  }

  private CallResult<WaitResult> waitForMultipleObjects(
      Context context, WaitForMultipleObjects call) {
    List<Long> handles = call.lpHandles().stream().map(handle -> value(context, handle)).toList();
    return result(
        waits.waitForMultipleObjects(
            context.caller(), handles, call.bWaitAll(), ticks(call.dwMilliseconds())));
  }

  private CallResult<WaitResult> signalObjectAndWait(Context context, SignalObjectAndWait call) {
    return result(
        waits.signalAndWait(
            context.caller(),
            call.hObjectToSignal().value(),
            value(context, call.hObjectToWaitOn()),
            call.bAlertable(),
            ticks(call.dwMilliseconds())));
  }

  private CallResult<Nothing> sleep(Context context, Sleep call) {
    Wait wait = waits.delay(context.caller(), ticks(call.dwMilliseconds()));
    return new CallResult.Waiting<>(wait, ending -> CallResult.of(new Nothing()));
  }

  private static long value(Context context, Handle handle) {
    return StandardNames.resolve(context.thread().process(), handle);
  }

  static long ticks(int milliseconds) {
    return milliseconds == Constant.INFINITE
        ? Wait.FOREVER
        : Integer.toUnsignedLong(milliseconds) * Clock.MILLISECOND;
  }

  private static CallResult<WaitResult> result(Outcome<Wait> wait) {
    return wait.isRefused()
        ? CallResult.of(WaitResult.REFUSED, LastErrors.of(wait.status()))
        : new CallResult.Waiting<>(wait.value(), ending -> CallResult.of(answer(ending)));
  }

  static WaitResult answer(Wait.Ending ending) {
    return switch (ending.how()) {
      case SATISFIED -> new WaitResult(Constant.WAIT_OBJECT_0 + ending.index());
      case ABANDONED -> new WaitResult(Constant.WAIT_ABANDONED_0 + ending.index());
      case ALERTED -> new WaitResult(Constant.WAIT_IO_COMPLETION);
      case TIMED_OUT -> WaitResult.TIMEOUT;
    };
  }
}
