package org.handlebook.win32;

import org.jspecify.annotations.Nullable;

/**
 * Calls that create the objects threads synchronise by, as synchapi.h and winbase.h declare them.
 *
 * <p>If an object of that name and type exists, each opens that one and sets ERROR_ALREADY_EXISTS;
 * if the name means an object of another type, it is refused with ERROR_INVALID_HANDLE.
 */
public sealed interface SynchronizationCall<R extends Answer> extends Call<R> {

  /**
   * Create a mutex.
   *
   * @source Microsoft, "CreateMutex"
   */
  record CreateMutex(
      @Nullable SecurityAttributes lpMutexAttributes,
      boolean bInitialOwner,
      @Nullable String lpName)
      implements SynchronizationCall<Answer.HandleOrNull> {}

  /**
   * Create an event.
   *
   * @source Microsoft, "CreateEvent"
   */
  record CreateEvent(
      @Nullable SecurityAttributes lpEventAttributes,
      boolean bManualReset,
      boolean bInitialState,
      @Nullable String lpName)
      implements SynchronizationCall<Answer.HandleOrNull> {}

  /**
   * Create a semaphore. Refused with ERROR_INVALID_PARAMETER unless 0 ≤ initial ≤ maximum and 0
   * &lt; maximum.
   *
   * @source Microsoft, "CreateSemaphore"
   */
  record CreateSemaphore(
      @Nullable SecurityAttributes lpSemaphoreAttributes,
      int lInitialCount,
      int lMaximumCount,
      @Nullable String lpName)
      implements SynchronizationCall<Answer.HandleOrNull> {}
}
