package org.handlebook.system.model;

import org.handlebook.kernel.dispatcher.MutantObject;
import org.handlebook.kernel.sync.Synchronization;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Constant;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.CreateMutexEx;
import org.handlebook.win32.SynchronizationCall.OpenMutex;
import org.handlebook.win32.SynchronizationCall.ReleaseMutex;

/** Serves the calls on mutexes. */
final class MutexCalls {
  private final Synchronization synchronization;
  private final NamedCalls named;

  MutexCalls(Synchronization synchronization, NamedCalls named, Dispatch dispatch) {
    this.synchronization = synchronization;
    this.named = named;
    dispatch.on(CreateMutex.class, this::createMutex);
    dispatch.on(CreateMutexEx.class, this::createMutexEx);
    dispatch.on(OpenMutex.class, this::openMutex);
    dispatch.on(
        ReleaseMutex.class,
        (c, call) ->
            CallResult.ofStatus(synchronization.releaseMutant(c.caller(), call.hMutex().value())));
  }

  private CallResult<HandleOrNull> createMutex(Context context, CreateMutex call) {
    return named.create(
        context,
        call.lpMutexAttributes(),
        call.lpName(),
        attributes ->
            synchronization.createMutant(
                context.caller(),
                attributes,
                MutantObject.TYPE.validAccess(),
                call.bInitialOwner()));
  }

  private CallResult<HandleOrNull> createMutexEx(Context context, CreateMutexEx call) {
    return named.create(
        context,
        call.lpMutexAttributes(),
        call.lpName(),
        call.dwFlags(),
        Constant.CREATE_MUTEX_INITIAL_OWNER,
        attributes ->
            synchronization.createMutant(
                context.caller(), attributes, call.dwDesiredAccess(), call.dwFlags() != 0));
  }

  private CallResult<HandleOrNull> openMutex(Context context, OpenMutex call) {
    return named.open(
        context, MutantObject.TYPE, call.dwDesiredAccess(), call.bInheritHandle(), call.lpName());
  }
}
