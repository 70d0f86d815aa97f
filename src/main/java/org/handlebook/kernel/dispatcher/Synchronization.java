package org.handlebook.kernel.dispatcher;

import org.handlebook.kernel.NtStatus;
import org.handlebook.kernel.Outcome;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.namespace.NamedObjects;
import org.handlebook.kernel.namespace.ObjectAttributes;

/**
 * Creates the objects that threads synchronise by.
 *
 * <p>Each method answers as {@link NamedObjects#create} does.
 */
public final class Synchronization {
  private final NamedObjects names;

  public Synchronization(NamedObjects names) {
    this.names = names;
  }

  /** A mutex, owned by the calling thread if {@code initialOwner}. */
  public Outcome<Long> createMutant(
      Caller caller, ObjectAttributes attributes, int desiredAccess, boolean initialOwner) {
    return names.create(
        caller,
        attributes,
        MutantObject.TYPE,
        desiredAccess,
        header -> new MutantObject(header, initialOwner ? caller.thread() : null));
  }

  /** An event. */
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

  /**
   * A semaphore; {@link NtStatus#INVALID_PARAMETER} unless 0 ≤ count ≤ maximum and 0 &lt; maximum.
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
}
