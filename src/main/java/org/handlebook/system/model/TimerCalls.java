package org.handlebook.system.model;

import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.dispatcher.TimerObject;
import org.handlebook.kernel.sync.Synchronization;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Constant;
import org.handlebook.win32.SynchronizationCall.CancelWaitableTimer;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimer;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimerEx;
import org.handlebook.win32.SynchronizationCall.OpenWaitableTimer;
import org.handlebook.win32.SynchronizationCall.SetWaitableTimer;

/** Serves the calls on waitable timers. */
final class TimerCalls {
  private final Synchronization synchronization;
  private final NamedCalls named;

  TimerCalls(Synchronization synchronization, NamedCalls named, Dispatch dispatch) {
    this.synchronization = synchronization;
    this.named = named;
    dispatch.on(CreateWaitableTimer.class, this::createTimer);
    dispatch.on(CreateWaitableTimerEx.class, this::createTimerEx);
    dispatch.on(OpenWaitableTimer.class, this::openTimer);
    dispatch.on(SetWaitableTimer.class, this::setTimer);
    dispatch.on(
        CancelWaitableTimer.class,
        (c, call) ->
            CallResult.ofStatus(synchronization.cancelTimer(c.caller(), call.hTimer().value())));
  }

  private CallResult<HandleOrNull> createTimer(Context context, CreateWaitableTimer call) {
    return named.create(
        context,
        call.lpTimerAttributes(),
        call.lpTimerName(),
        attributes ->
            synchronization.createTimer(
                context.caller(), attributes, TimerObject.TYPE.validAccess(), call.bManualReset()));
  }

  private CallResult<HandleOrNull> createTimerEx(Context context, CreateWaitableTimerEx call) {
    return named.create(
        context,
        call.lpTimerAttributes(),
        call.lpTimerName(),
        call.dwFlags(),
        Constant.CREATE_WAITABLE_TIMER_MANUAL_RESET,
        attributes ->
            synchronization.createTimer(
                context.caller(), attributes, call.dwDesiredAccess(), call.dwFlags() != 0));
  }

  private CallResult<HandleOrNull> openTimer(Context context, OpenWaitableTimer call) {
    return named.open(
        context,
        TimerObject.TYPE,
        call.dwDesiredAccess(),
        call.bInheritHandle(),
        call.lpTimerName());
  }

  private CallResult<Bool> setTimer(Context context, SetWaitableTimer call) {
    return CallResult.ofStatus(
        synchronization.setTimer(
            context.caller(),
            call.hTimer().value(),
            call.lpDueTime(),
            call.lPeriod() * Clock.MILLISECOND));
  }
}
