package org.handlebook.system.model;

import org.handlebook.kernel.dispatcher.SemaphoreObject;
import org.handlebook.kernel.sync.Synchronization;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.SynchronizationCall.CreateSemaphore;
import org.handlebook.win32.SynchronizationCall.CreateSemaphoreEx;
import org.handlebook.win32.SynchronizationCall.OpenSemaphore;
import org.handlebook.win32.SynchronizationCall.ReleaseSemaphore;

/** Serves the calls on semaphores. */
final class SemaphoreCalls {
  private final Synchronization synchronization;
  private final NamedCalls named;

  SemaphoreCalls(Synchronization synchronization, NamedCalls named, Dispatch dispatch) {
    this.synchronization = synchronization;
    this.named = named;
    dispatch.on(CreateSemaphore.class, this::createSemaphore);
    dispatch.on(CreateSemaphoreEx.class, this::createSemaphoreEx);
    dispatch.on(OpenSemaphore.class, this::openSemaphore);
    dispatch.on(ReleaseSemaphore.class, this::releaseSemaphore);
  }

  private CallResult<HandleOrNull> createSemaphore(Context context, CreateSemaphore call) {
    return named.create(
        context,
        call.lpSemaphoreAttributes(),
        call.lpName(),
        attributes ->
            synchronization.createSemaphore(
                context.caller(),
                attributes,
                SemaphoreObject.TYPE.validAccess(),
                call.lInitialCount(),
                call.lMaximumCount()));
  }

  private CallResult<HandleOrNull> createSemaphoreEx(Context context, CreateSemaphoreEx call) {
    return named.create(
        context,
        call.lpSemaphoreAttributes(),
        call.lpName(),
        call.dwFlags(),
        0,
        attributes ->
            synchronization.createSemaphore(
                context.caller(),
                attributes,
                call.dwDesiredAccess(),
                call.lInitialCount(),
                call.lMaximumCount()));
  }

  private CallResult<HandleOrNull> openSemaphore(Context context, OpenSemaphore call) {
    return named.open(
        context,
        SemaphoreObject.TYPE,
        call.dwDesiredAccess(),
        call.bInheritHandle(),
        call.lpName());
  }

  private CallResult<Stored<Integer>> releaseSemaphore(Context context, ReleaseSemaphore call) {
    return CallResult.stored(
        synchronization.releaseSemaphore(
            context.caller(), call.hSemaphore().value(), call.lReleaseCount()));
  }
}
