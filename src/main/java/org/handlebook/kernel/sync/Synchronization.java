package org.handlebook.kernel.sync;

import java.util.function.Consumer;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.dispatcher.EventObject;
import org.handlebook.kernel.dispatcher.MutantObject;
import org.handlebook.kernel.dispatcher.SemaphoreObject;
import org.handlebook.kernel.dispatcher.StateAccess;
import org.handlebook.kernel.dispatcher.TimerObject;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.namespace.NamedObjects;
import org.handlebook.kernel.namespace.ObjectAttributes;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/**
 * Creates the objects that threads synchronise by, and changes their state.
 *
 * <p>Each creating method answers as {@link NamedObjects#create} does. Each changing method is
 * refused with {@link NtStatus#INVALID_HANDLE}, {@link NtStatus#OBJECT_TYPE_MISMATCH} or {@link
 * NtStatus#ACCESS_DENIED} for a handle that does not let the caller.
 */
public final class Synchronization {
  private final NamedObjects names;
  private final HandleManager handles;
  private final Clock clock;

  public Synchronization(NamedObjects names, HandleManager handles, Clock clock) {
    this.names = names;
    this.handles = handles;
    this.clock = clock;
  }

  /** Returns a mutex, owned by the calling thread if {@code initialOwner}. */
  public Outcome<Long> createMutant(
      Caller caller, ObjectAttributes attributes, int desiredAccess, boolean initialOwner) {
    return names.create(
        caller,
        attributes,
        MutantObject.TYPE,
        desiredAccess,
        header -> new MutantObject(header, initialOwner ? caller.thread() : null));
  }

  /**
   * Gives a mutex back once; needs no right. {@link NtStatus#MUTANT_NOT_OWNED} unless the calling
   * thread owns it.
   */
  public NtStatus releaseMutant(Caller caller, long handle) {
    Outcome<MutantObject> mutant = handles.reference(caller, handle, MutantObject.TYPE, 0);
    return mutant.isRefused() ? mutant.status() : mutant.value().release(caller.thread());
  }

  /** Returns an event. */
  public Outcome<Long> createEvent(
      Caller caller,
      ObjectAttributes attributes,
      int desiredAccess,
      boolean manualReset,
      boolean signaled) {
    return names.create(
        caller,
        attributes,
        EventObject.TYPE,
        desiredAccess,
        header -> new EventObject(header, manualReset, signaled));
  }

  public NtStatus setEvent(Caller caller, long handle) {
    return changeEvent(caller, handle, EventObject::set);
  }

  public NtStatus resetEvent(Caller caller, long handle) {
    return changeEvent(caller, handle, EventObject::reset);
  }

  public NtStatus pulseEvent(Caller caller, long handle) {
    return changeEvent(caller, handle, EventObject::pulse);
  }

  private NtStatus changeEvent(Caller caller, long handle, Consumer<EventObject> change) {
    Outcome<EventObject> event =
        handles.reference(caller, handle, EventObject.TYPE, StateAccess.MODIFY_STATE);
    if (!event.isRefused()) {
      change.accept(event.value());
    }
    return event.status();
  }

  /**
   * Returns a semaphore; {@link NtStatus#INVALID_PARAMETER} unless 0 ≤ count ≤ maximum and 0 &lt;
   * maximum.
   */
  public Outcome<Long> createSemaphore(
      Caller caller, ObjectAttributes attributes, int desiredAccess, int count, int maximum) {
    if (maximum <= 0 || count < 0 || count > maximum) {
      return Outcome.refused(NtStatus.INVALID_PARAMETER);
    }
    return names.create(
        caller,
        attributes,
        SemaphoreObject.TYPE,
        desiredAccess,
        header -> new SemaphoreObject(header, count, maximum));
  }

  /**
   * Gives permits back and answers how many there were; {@link NtStatus#INVALID_PARAMETER} for none
   * or less, {@link NtStatus#SEMAPHORE_LIMIT_EXCEEDED} if there would be too many.
   */
  public Outcome<Integer> releaseSemaphore(Caller caller, long handle, int permits) {
    if (permits <= 0) {
      return Outcome.refused(NtStatus.INVALID_PARAMETER);
    }
    return handles
        .reference(caller, handle, SemaphoreObject.TYPE, StateAccess.MODIFY_STATE)
        .then(semaphore -> semaphore.release(permits));
  }

  /** Returns a waitable timer that is not set. */
  public Outcome<Long> createTimer(
      Caller caller, ObjectAttributes attributes, int desiredAccess, boolean manualReset) {
    return names.create(
        caller,
        attributes,
        TimerObject.TYPE,
        desiredAccess,
        header -> new TimerObject(header, manualReset, clock));
  }

  /**
   * Sets a timer; {@link NtStatus#INVALID_PARAMETER} for a negative period.
   *
   * @param dueTime negative: from now; else since 1601
   * @param period 0: once
   */
  public NtStatus setTimer(Caller caller, long handle, long dueTime, long period) {
    if (period < 0) {
      return NtStatus.INVALID_PARAMETER;
    }
    long due = dueTime < 0 ? clock.now() - dueTime : dueTime;
    return timer(caller, handle).map(timer -> timer.set(due, period)).status();
  }

  /** Stops a timer. */
  public NtStatus cancelTimer(Caller caller, long handle) {
    return timer(caller, handle).map(TimerObject::cancel).status();
  }

  private Outcome<TimerObject> timer(Caller caller, long handle) {
    return handles.reference(caller, handle, TimerObject.TYPE, StateAccess.MODIFY_STATE);
  }
}
