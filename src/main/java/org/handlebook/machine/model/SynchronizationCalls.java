package org.handlebook.machine.model;

import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.Outcome;
import org.handlebook.kernel.dispatcher.EventObject;
import org.handlebook.kernel.dispatcher.MutantObject;
import org.handlebook.kernel.dispatcher.SemaphoreObject;
import org.handlebook.kernel.dispatcher.Synchronization;
import org.handlebook.kernel.namespace.ObjectAttributes;
import org.handlebook.machine.model.Dispatch.Context;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.CreateSemaphore;
import org.jspecify.annotations.Nullable;

/** Serves the calls that create objects to synchronise by; each asks for all access. */
final class SynchronizationCalls {
  private final Synchronization synchronization;

  SynchronizationCalls(Kernel kernel, Dispatch dispatch) {
    this.synchronization = kernel.synchronization();
    dispatch.on(CreateMutex.class, this::createMutex);
    dispatch.on(CreateEvent.class, this::createEvent);
    dispatch.on(CreateSemaphore.class, this::createSemaphore);
  }

  private Result<HandleOrNull> createMutex(Context context, CreateMutex call) {
    ObjectAttributes attributes = attributes(call.lpMutexAttributes(), call.lpName());
    int access = MutantObject.TYPE.validAccess();
    return created(
        synchronization.createMutant(context.caller(), attributes, access, call.bInitialOwner()));
  }

  private Result<HandleOrNull> createEvent(Context context, CreateEvent call) {
    ObjectAttributes attributes = attributes(call.lpEventAttributes(), call.lpName());
    int access = EventObject.TYPE.validAccess();
    return created(
        synchronization.createEvent(
            context.caller(), attributes, access, call.bManualReset(), call.bInitialState()));
  }

  private Result<HandleOrNull> createSemaphore(Context context, CreateSemaphore call) {
    ObjectAttributes attributes = attributes(call.lpSemaphoreAttributes(), call.lpName());
    int access = SemaphoreObject.TYPE.validAccess();
    return created(
        synchronization.createSemaphore(
            context.caller(), attributes, access, call.lInitialCount(), call.lMaximumCount()));
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
