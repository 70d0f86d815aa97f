package org.handlebook.system.model;

import org.handlebook.kernel.dispatcher.EventObject;
import org.handlebook.kernel.sync.Synchronization;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Constant;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateEventEx;
import org.handlebook.win32.SynchronizationCall.OpenEvent;
import org.handlebook.win32.SynchronizationCall.PulseEvent;
import org.handlebook.win32.SynchronizationCall.ResetEvent;
import org.handlebook.win32.SynchronizationCall.SetEvent;

/** Serves the calls on events. */
final class EventCalls {
  private final Synchronization synchronization;
  private final NamedCalls named;

  EventCalls(Synchronization synchronization, NamedCalls named, Dispatch dispatch) {
    this.synchronization = synchronization;
    this.named = named;
    dispatch.on(CreateEvent.class, this::createEvent);
    dispatch.on(CreateEventEx.class, this::createEventEx);
    dispatch.on(OpenEvent.class, this::openEvent);
    dispatch.on(
        SetEvent.class,
        (c, call) ->
            CallResult.ofStatus(synchronization.setEvent(c.caller(), call.hEvent().value())));
    dispatch.on(
        ResetEvent.class,
        (c, call) ->
            CallResult.ofStatus(synchronization.resetEvent(c.caller(), call.hEvent().value())));
    dispatch.on(
        PulseEvent.class,
        (c, call) ->
            CallResult.ofStatus(synchronization.pulseEvent(c.caller(), call.hEvent().value())));
  }

  private CallResult<HandleOrNull> createEvent(Context context, CreateEvent call) {
    return named.create(
        context,
        call.lpEventAttributes(),
        call.lpName(),
        attributes ->
            synchronization.createEvent(
                context.caller(),
                attributes,
                EventObject.TYPE.validAccess(),
                call.bManualReset(),
                call.bInitialState()));
  }

  private CallResult<HandleOrNull> createEventEx(Context context, CreateEventEx call) {
    int flags = call.dwFlags();
    return named.create(
        context,
        call.lpEventAttributes(),
        call.lpName(),
        flags,
        Constant.CREATE_EVENT_MANUAL_RESET | Constant.CREATE_EVENT_INITIAL_SET,
        attributes ->
            synchronization.createEvent(
                context.caller(),
                attributes,
                call.dwDesiredAccess(),
                (flags & Constant.CREATE_EVENT_MANUAL_RESET) != 0,
                (flags & Constant.CREATE_EVENT_INITIAL_SET) != 0));
  }

  private CallResult<HandleOrNull> openEvent(Context context, OpenEvent call) {
    return named.open(
        context, EventObject.TYPE, call.dwDesiredAccess(), call.bInheritHandle(), call.lpName());
  }
}
