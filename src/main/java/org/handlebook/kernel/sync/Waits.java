package org.handlebook.kernel.sync;

import static org.handlebook.kernel.security.AccessMask.SYNCHRONIZE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.dispatcher.DispatcherObject;
import org.handlebook.kernel.dispatcher.EventObject;
import org.handlebook.kernel.dispatcher.MutantObject;
import org.handlebook.kernel.dispatcher.SemaphoreObject;
import org.handlebook.kernel.dispatcher.StateAccess;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/**
 * Lets threads wait for objects that they name by handle, and for time to pass.
 *
 * <p>Each service answers with a {@link Wait} of the calling thread, over at once or later.
 */
public final class Waits {
  private static final int MAXIMUM_WAIT_OBJECTS = 64;

  private final ObjectManager objects;
  private final HandleManager handles;
  private final Clock clock;
  private final List<Wait> open = new ArrayList<>(0);

  public Waits(ObjectManager objects, HandleManager handles, Clock clock) {
    this.objects = objects;
    this.handles = handles;
    this.clock = clock;
  }

  /**
   * Waits for one object.
   *
   * @param timeout in the clock's units; {@link Wait#FOREVER}
   * @return {@link NtStatus#INVALID_HANDLE} for a handle that names nothing, {@link
   *     NtStatus#ACCESS_DENIED} for one without SYNCHRONIZE
   */
  public Outcome<Wait> waitForSingleObject(Caller caller, long handle, long timeout) {
    return waitForSingleObject(caller, handle, false, timeout);
  }

  /** Waits for one object, alertably or not. */
  public Outcome<Wait> waitForSingleObject(
      Caller caller, long handle, boolean alertable, long timeout) {
    return waitable(caller, handle)
        .map(object -> begin(caller, List.of(object), false, alertable, timeout));
  }

  /**
   * Waits for one of several objects, or for all; unlike for one, pseudo handles will not do.
   *
   * @return as for one object; {@link NtStatus#INVALID_PARAMETER} for none or more than 64, {@link
   *     NtStatus#INVALID_PARAMETER_MIX} for all of them if one is named twice
   */
  public Outcome<Wait> waitForMultipleObjects(
      Caller caller, List<Long> handlesToWaitFor, boolean all, long timeout) {
    return waitForMultipleObjects(caller, handlesToWaitFor, all, false, timeout);
  }

  /** Waits for several objects, alertably or not. */
  public Outcome<Wait> waitForMultipleObjects(
      Caller caller, List<Long> handlesToWaitFor, boolean all, boolean alertable, long timeout) {
    if (handlesToWaitFor.isEmpty() || handlesToWaitFor.size() > MAXIMUM_WAIT_OBJECTS) {
      return Outcome.refused(NtStatus.INVALID_PARAMETER);
    }
    List<DispatcherObject> waited = new ArrayList<>();
    for (long handle : handlesToWaitFor) {
      Outcome<DispatcherObject> object =
          HandleManager.isPseudo(handle)
              ? Outcome.refused(NtStatus.INVALID_HANDLE)
              : waitable(caller, handle);
      if (object.isRefused()) {
        return Outcome.refused(object.status());
      }
      waited.add(object.value());
    }
    if (all && new HashSet<>(waited).size() < waited.size()) {
      return Outcome.refused(NtStatus.INVALID_PARAMETER_MIX);
    }
    return Outcome.of(begin(caller, waited, all, alertable, timeout));
  }

  /**
   * Signals one object and waits for another, with nobody in between.
   *
   * @return as for waiting; as for {@link Synchronization}'s services that signal; {@link
   *     NtStatus#OBJECT_TYPE_MISMATCH} if the first is no event, mutant or semaphore
   */
  public Outcome<Wait> signalAndWait(
      Caller caller, long handleToSignal, long handleToWaitFor, boolean alertable, long timeout) {
    Outcome<KernelObject> first = handles.reference(caller, handleToSignal, 0);
    if (first.isRefused()) {
      return Outcome.refused(first.status());
    }
    Outcome<DispatcherObject> second = waitable(caller, handleToWaitFor);
    if (second.isRefused()) {
      return Outcome.refused(second.status());
    }
    NtStatus signaled = signal(caller, handleToSignal, first.value());
    return signaled.isSuccess()
        ? Outcome.of(begin(caller, List.of(second.value()), false, alertable, timeout))
        : Outcome.refused(signaled);
  }

  private NtStatus signal(Caller caller, long handle, KernelObject object) {
    if (object instanceof MutantObject mutant) {
      return mutant.release(caller.thread());
    } else if (object instanceof EventObject event) {
      NtStatus status = handles.reference(caller, handle, StateAccess.MODIFY_STATE).status();
      if (status.isSuccess()) {
        event.set();
      }
      return status;
    } else if (object instanceof SemaphoreObject semaphore) {
      return handles
          .reference(caller, handle, StateAccess.MODIFY_STATE)
          .then(granted -> semaphore.release(1))
          .status();
    }
    return NtStatus.OBJECT_TYPE_MISMATCH;
  }

  /** Waits for nothing but time. */
  public Wait delay(Caller caller, long timeout) {
    return delay(caller, false, timeout);
  }

  /** Waits for time to pass, alertably or not. */
  public Wait delay(Caller caller, boolean alertable, long timeout) {
    return begin(caller, List.of(), false, alertable, timeout);
  }

  /** Waits for an object that the kernel itself names. */
  public Wait waitFor(Caller caller, DispatcherObject object) {
    return waitFor(caller, object, Wait.FOREVER);
  }

  /** Waits so long for an object that the kernel itself names. */
  public Wait waitFor(Caller caller, DispatcherObject object, long timeout) {
    return begin(caller, List.of(object), false, false, timeout);
  }

  private Wait begin(
      Caller caller, List<DispatcherObject> waited, boolean all, boolean alertable, long timeout) {
    Wait wait = Wait.begin(caller.thread(), waited, all, alertable, timeout, clock, objects);
    if (!wait.isOver()) {
      open.add(wait);
    }
    return wait;
  }

  /** Returns every wait that goes on, in the order in which they began. */
  public List<Wait> open() {
    open.removeIf(wait -> wait.thread().waiting() != wait);
    return List.copyOf(open);
  }

  private Outcome<DispatcherObject> waitable(Caller caller, long handle) {
    return handles
        .reference(caller, handle, SYNCHRONIZE)
        .then(
            object ->
                object instanceof DispatcherObject dispatcher
                    ? Outcome.of(dispatcher)
                    : Outcome.refused(NtStatus.OBJECT_TYPE_MISMATCH));
  }
}
