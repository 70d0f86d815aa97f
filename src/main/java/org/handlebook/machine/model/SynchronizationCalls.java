package org.handlebook.machine.model;

import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.NtStatus;
import org.handlebook.kernel.Outcome;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.dispatcher.EventObject;
import org.handlebook.kernel.dispatcher.MutantObject;
import org.handlebook.kernel.dispatcher.SemaphoreObject;
import org.handlebook.kernel.dispatcher.TimerObject;
import org.handlebook.kernel.executive.Synchronization;
import org.handlebook.kernel.namespace.ObjectAttributes;
import org.handlebook.machine.model.Dispatch.Context;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SynchronizationCall.CancelWaitableTimer;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateEventEx;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.CreateMutexEx;
import org.handlebook.win32.SynchronizationCall.CreateSemaphore;
import org.handlebook.win32.SynchronizationCall.CreateSemaphoreEx;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimer;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimerEx;
import org.handlebook.win32.SynchronizationCall.PulseEvent;
import org.handlebook.win32.SynchronizationCall.ReleaseMutex;
import org.handlebook.win32.SynchronizationCall.ReleaseSemaphore;
import org.handlebook.win32.SynchronizationCall.ResetEvent;
import org.handlebook.win32.SynchronizationCall.SetEvent;
import org.handlebook.win32.SynchronizationCall.SetWaitableTimer;
import org.jspecify.annotations.Nullable;

/**
 * Serves the calls that create objects to synchronise by and change their state; a creating call
 * without Ex asks for all access.
 */
final class SynchronizationCalls {
  private final Synchronization synchronization;

  SynchronizationCalls(Kernel kernel, Dispatch dispatch) {
    this.synchronization = kernel.synchronization();
    mutexes(dispatch);
    events(dispatch);
    semaphores(dispatch);
    timers(dispatch);
  }

  private void mutexes(Dispatch dispatch) {
    dispatch.on(
        CreateMutex.class,
        (c, call) ->
            createMutex(
                c,
                attributes(call.lpMutexAttributes(), call.lpName()),
                MutantObject.TYPE.validAccess(),
                call.bInitialOwner()));
    dispatch.on(
        CreateMutexEx.class,
        (c, call) ->
            hasOnly(call.dwFlags(), Constant.CREATE_MUTEX_INITIAL_OWNER)
                ? createMutex(
                    c,
                    attributes(call.lpMutexAttributes(), call.lpName()),
                    call.dwDesiredAccess(),
                    call.dwFlags() != 0)
                : refused());
    dispatch.on(
        ReleaseMutex.class,
        (c, call) ->
            Result.ofStatus(synchronization.releaseMutant(c.caller(), call.hMutex().value())));
  }

  private Result<HandleOrNull> createMutex(
      Context context, ObjectAttributes attributes, int access, boolean initialOwner) {
    return created(
        synchronization.createMutant(context.caller(), attributes, access, initialOwner));
  }

  private void events(Dispatch dispatch) {
    dispatch.on(
        CreateEvent.class,
        (c, call) ->
            createEvent(
                c,
                attributes(call.lpEventAttributes(), call.lpName()),
                EventObject.TYPE.validAccess(),
                call.bManualReset(),
                call.bInitialState()));
    dispatch.on(CreateEventEx.class, this::createEventEx);
    dispatch.on(
        SetEvent.class,
        (c, call) -> Result.ofStatus(synchronization.setEvent(c.caller(), call.hEvent().value())));
    dispatch.on(
        ResetEvent.class,
        (c, call) ->
            Result.ofStatus(synchronization.resetEvent(c.caller(), call.hEvent().value())));
    dispatch.on(
        PulseEvent.class,
        (c, call) ->
            Result.ofStatus(synchronization.pulseEvent(c.caller(), call.hEvent().value())));
  }

  private Result<HandleOrNull> createEventEx(Context context, CreateEventEx call) {
    int flags = call.dwFlags();
    if (!hasOnly(flags, Constant.CREATE_EVENT_MANUAL_RESET | Constant.CREATE_EVENT_INITIAL_SET)) {
      return refused();
    }
    return createEvent(
        context,
        attributes(call.lpEventAttributes(), call.lpName()),
        call.dwDesiredAccess(),
        (flags & Constant.CREATE_EVENT_MANUAL_RESET) != 0,
        (flags & Constant.CREATE_EVENT_INITIAL_SET) != 0);
  }

  private Result<HandleOrNull> createEvent(
      Context context,
      ObjectAttributes attributes,
      int access,
      boolean manualReset,
      boolean signaled) {
    return created(
        synchronization.createEvent(context.caller(), attributes, access, manualReset, signaled));
  }

  private void semaphores(Dispatch dispatch) {
    dispatch.on(
        CreateSemaphore.class,
        (c, call) ->
            createSemaphore(
                c,
                attributes(call.lpSemaphoreAttributes(), call.lpName()),
                SemaphoreObject.TYPE.validAccess(),
                call.lInitialCount(),
                call.lMaximumCount()));
    dispatch.on(
        CreateSemaphoreEx.class,
        (c, call) ->
            hasOnly(call.dwFlags(), 0)
                ? createSemaphore(
                    c,
                    attributes(call.lpSemaphoreAttributes(), call.lpName()),
                    call.dwDesiredAccess(),
                    call.lInitialCount(),
                    call.lMaximumCount())
                : refused());
    dispatch.on(ReleaseSemaphore.class, this::releaseSemaphore);
  }

  private Result<HandleOrNull> createSemaphore(
      Context context, ObjectAttributes attributes, int access, int count, int maximum) {
    return created(
        synchronization.createSemaphore(context.caller(), attributes, access, count, maximum));
  }

  private Result<Stored<Integer>> releaseSemaphore(Context context, ReleaseSemaphore call) {
    return Result.stored(
        synchronization.releaseSemaphore(
            context.caller(), call.hSemaphore().value(), call.lReleaseCount()));
  }

  private void timers(Dispatch dispatch) {
    dispatch.on(
        CreateWaitableTimer.class,
        (c, call) ->
            createTimer(
                c,
                attributes(call.lpTimerAttributes(), call.lpTimerName()),
                TimerObject.TYPE.validAccess(),
                call.bManualReset()));
    dispatch.on(
        CreateWaitableTimerEx.class,
        (c, call) ->
            hasOnly(call.dwFlags(), Constant.CREATE_WAITABLE_TIMER_MANUAL_RESET)
                ? createTimer(
                    c,
                    attributes(call.lpTimerAttributes(), call.lpTimerName()),
                    call.dwDesiredAccess(),
                    call.dwFlags() != 0)
                : refused());
    dispatch.on(SetWaitableTimer.class, this::setTimer);
    dispatch.on(
        CancelWaitableTimer.class,
        (c, call) ->
            Result.ofStatus(synchronization.cancelTimer(c.caller(), call.hTimer().value())));
  }

  private Result<HandleOrNull> createTimer(
      Context context, ObjectAttributes attributes, int access, boolean manualReset) {
    return created(synchronization.createTimer(context.caller(), attributes, access, manualReset));
  }

  private Result<Bool> setTimer(Context context, SetWaitableTimer call) {
    return Result.ofStatus(
        synchronization.setTimer(
            context.caller(),
            call.hTimer().value(),
            call.lpDueTime(),
            call.lPeriod() * Clock.MILLISECOND));
  }

  private static boolean hasOnly(int flags, int known) {
    return (flags & ~known) == 0;
  }

  private static Result<HandleOrNull> refused() {
    return created(Outcome.refused(NtStatus.INVALID_PARAMETER));
  }

  private static ObjectAttributes attributes(
      @Nullable SecurityAttributes attributes, @Nullable String name) {
    return new ObjectAttributes(name, ProcessCalls.isInheritable(attributes));
  }

  /** The last error says whether the object is new: 0, or ERROR_ALREADY_EXISTS on a success. */
  private static Result<HandleOrNull> created(Outcome<Long> handle) {
    HandleOrNull answer =
        handle.isRefused() ? HandleOrNull.REFUSED : new HandleOrNull(new Handle(handle.value()));
    return Result.of(answer, LastErrors.of(handle.status()));
  }
}
