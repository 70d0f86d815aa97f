package org.handlebook.machine.model;

import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.Outcome;
import org.handlebook.kernel.dispatcher.EventObject;
import org.handlebook.kernel.dispatcher.MutantObject;
import org.handlebook.kernel.dispatcher.SemaphoreObject;
import org.handlebook.kernel.dispatcher.Synchronization;
import org.handlebook.machine.model.Dispatch.Context;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.CreateSemaphore;

/** Serves the calls that create objects to synchronise by; each asks for all access. */
final class SynchronizationCalls {
  private final Synchronization synchronization;
  private final ObjectNames names;

  SynchronizationCalls(Kernel kernel, ObjectNames names, Dispatch dispatch) {
    this.synchronization = kernel.synchronization();
    this.names = names;
    dispatch.on(CreateMutex.class, this::createMutex);
    dispatch.on(CreateEvent.class, this::createEvent);
    dispatch.on(CreateSemaphore.class, this::createSemaphore);
  }

  private Result<HandleOrNull> createMutex(Context context, CreateMutex call) {
    int access = MutantObject.TYPE.validAccess();
    return created(
        names
            .attributes(context, call.lpMutexAttributes(), call.lpName())
            .then(
                attributes ->
                    synchronization.createMutant(
                        context.caller(), attributes, access, call.bInitialOwner())));
  }

  private Result<HandleOrNull> createEvent(Context context, CreateEvent call) {
    int access = EventObject.TYPE.validAccess();
    return created(
        names
            .attributes(context, call.lpEventAttributes(), call.lpName())
            .then(
                attributes ->
                    synchronization.createEvent(
                        context.caller(),
                        attributes,
                        access,
                        call.bManualReset(),
                        call.bInitialState())));
  }

  private Result<HandleOrNull> createSemaphore(Context context, CreateSemaphore call) {
    int access = SemaphoreObject.TYPE.validAccess();
    return created(
        names
            .attributes(context, call.lpSemaphoreAttributes(), call.lpName())
            .then(
                attributes ->
                    synchronization.createSemaphore(
                        context.caller(),
                        attributes,
                        access,
                        call.lInitialCount(),
                        call.lMaximumCount())));
  }

  /** The last error says whether the object is new: 0, or ERROR_ALREADY_EXISTS on a success. */
  private static Result<HandleOrNull> created(Outcome<Long> handle) {
    HandleOrNull answer =
        handle.isRefused() ? HandleOrNull.REFUSED : new HandleOrNull(new Handle(handle.value()));
    return Result.of(answer, LastErrors.of(handle.status()));
  }
}
