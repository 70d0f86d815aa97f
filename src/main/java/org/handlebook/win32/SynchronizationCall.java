package org.handlebook.win32;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls on the objects threads synchronise by, and the waits for them, as synchapi.h and winbase.h
 * declare them.
 *
 * <p>If an object of that name and type exists, each creating call opens that one and sets
 * ERROR_ALREADY_EXISTS; if the name means an object of another type, it is refused with
 * ERROR_INVALID_HANDLE. Each opening call is refused with ERROR_INVALID_PARAMETER for a null name
 * and ERROR_FILE_NOT_FOUND for one that means nothing.
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
   * Create a mutex with chosen access.
   *
   * @param dwFlags {@link Constant#CREATE_MUTEX_INITIAL_OWNER}
   * @source Microsoft, "CreateMutexEx"
   */
  record CreateMutexEx(
      @Nullable SecurityAttributes lpMutexAttributes,
      @Nullable String lpName,
      int dwFlags,
      int dwDesiredAccess)
      implements SynchronizationCall<Answer.HandleOrNull> {}

  /**
   * Open a mutex by its name.
   *
   * @source Microsoft, "OpenMutex"
   */
  record OpenMutex(int dwDesiredAccess, boolean bInheritHandle, @Nullable String lpName)
      implements SynchronizationCall<Answer.HandleOrNull> {}

  /**
   * Give a mutex back once. Refused with ERROR_NOT_OWNER unless the calling thread owns it; needs
   * no access right.
   *
   * @source Microsoft, "ReleaseMutex"
   */
  record ReleaseMutex(Handle hMutex) implements SynchronizationCall<Answer.Bool> {}

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
   * Create an event with chosen access.
   *
   * @param dwFlags {@link Constant#CREATE_EVENT_MANUAL_RESET}, {@link
   *     Constant#CREATE_EVENT_INITIAL_SET}
   * @source Microsoft, "CreateEventEx"
   */
  record CreateEventEx(
      @Nullable SecurityAttributes lpEventAttributes,
      @Nullable String lpName,
      int dwFlags,
      int dwDesiredAccess)
      implements SynchronizationCall<Answer.HandleOrNull> {}

  /**
   * Open an event by its name.
   *
   * @source Microsoft, "OpenEvent"
   */
  record OpenEvent(int dwDesiredAccess, boolean bInheritHandle, @Nullable String lpName)
      implements SynchronizationCall<Answer.HandleOrNull> {}

  /**
   * Signal an event; needs EVENT_MODIFY_STATE.
   *
   * @source Microsoft, "SetEvent"
   */
  record SetEvent(Handle hEvent) implements SynchronizationCall<Answer.Bool> {}

  /**
   * Take an event's signal away; needs EVENT_MODIFY_STATE.
   *
   * @source Microsoft, "ResetEvent"
   */
  record ResetEvent(Handle hEvent) implements SynchronizationCall<Answer.Bool> {}

  /**
   * Signal an event for those who wait at this moment, and take the signal away; needs
   * EVENT_MODIFY_STATE.
   *
   * @source Microsoft, "PulseEvent"
   */
  record PulseEvent(Handle hEvent) implements SynchronizationCall<Answer.Bool> {}

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

  /**
   * Create a semaphore with chosen access.
   *
   * @param dwFlags must be 0
   * @source Microsoft, "CreateSemaphoreEx"
   */
  record CreateSemaphoreEx(
      @Nullable SecurityAttributes lpSemaphoreAttributes,
      int lInitialCount,
      int lMaximumCount,
      @Nullable String lpName,
      int dwFlags,
      int dwDesiredAccess)
      implements SynchronizationCall<Answer.HandleOrNull> {}

  /**
   * Open a semaphore by its name.
   *
   * @source Microsoft, "OpenSemaphore"
   */
  record OpenSemaphore(int dwDesiredAccess, boolean bInheritHandle, @Nullable String lpName)
      implements SynchronizationCall<Answer.HandleOrNull> {}

  /**
   * Raise a semaphore's count; answers the count before. Refused with ERROR_TOO_MANY_POSTS beyond
   * the maximum; needs SEMAPHORE_MODIFY_STATE.
   *
   * @source Microsoft, "ReleaseSemaphore"
   */
  record ReleaseSemaphore(Handle hSemaphore, int lReleaseCount)
      implements SynchronizationCall<Answer.Stored<Integer>> {}

  /**
   * Create a waitable timer, which is not set.
   *
   * @source Microsoft, "CreateWaitableTimer"
   */
  record CreateWaitableTimer(
      @Nullable SecurityAttributes lpTimerAttributes,
      boolean bManualReset,
      @Nullable String lpTimerName)
      implements SynchronizationCall<Answer.HandleOrNull> {}

  /**
   * Create a waitable timer with chosen access.
   *
   * @param dwFlags {@link Constant#CREATE_WAITABLE_TIMER_MANUAL_RESET}
   * @source Microsoft, "CreateWaitableTimerEx"
   */
  record CreateWaitableTimerEx(
      @Nullable SecurityAttributes lpTimerAttributes,
      @Nullable String lpTimerName,
      int dwFlags,
      int dwDesiredAccess)
      implements SynchronizationCall<Answer.HandleOrNull> {}

  /**
   * Open a waitable timer by its name.
   *
   * @source Microsoft, "OpenWaitableTimer"
   */
  record OpenWaitableTimer(
      int dwDesiredAccess, boolean bInheritHandle, @Nullable String lpTimerName)
      implements SynchronizationCall<Answer.HandleOrNull> {}

  /**
   * Start a timer: its signal goes, and comes when it is due. Needs TIMER_MODIFY_STATE.
   *
   * @param lpDueTime in units of 100 ns; negative: from now; else since 1601
   * @param lPeriod in ms; 0: once
   * @source Microsoft, "SetWaitableTimer"
   */
  record SetWaitableTimer(Handle hTimer, long lpDueTime, int lPeriod)
      implements SynchronizationCall<Answer.Bool> {}

  /**
   * Stop a timer, leaving its state as it is; needs TIMER_MODIFY_STATE.
   *
   * @source Microsoft, "CancelWaitableTimer"
   */
  record CancelWaitableTimer(Handle hTimer) implements SynchronizationCall<Answer.Bool> {}

  /**
   * Wait until an object is signalled; needs SYNCHRONIZE.
   *
   * @param dwMilliseconds at most so long; {@link Constant#INFINITE} for ever
   * @source Microsoft, "WaitForSingleObject"
   */
  record WaitForSingleObject(Handle hHandle, int dwMilliseconds)
      implements SynchronizationCall<Answer.WaitResult> {}

  /**
   * Wait until one of several objects, or all at once, are signalled; needs SYNCHRONIZE to each.
   * Refused with ERROR_INVALID_PARAMETER for none, for more than 64 and, with bWaitAll, for the
   * same twice.
   *
   * @source Microsoft, "WaitForMultipleObjects"
   */
  record WaitForMultipleObjects(List<Handle> lpHandles, boolean bWaitAll, int dwMilliseconds)
      implements SynchronizationCall<Answer.WaitResult> {
    public WaitForMultipleObjects {
      lpHandles = List.copyOf(lpHandles);
    }
  }

  /**
   * Signal a semaphore, a mutex or an event, and wait for an object, in one step.
   *
   * @source Microsoft, "SignalObjectAndWait"
   */
  record SignalObjectAndWait(
      Handle hObjectToSignal, Handle hObjectToWaitOn, int dwMilliseconds, boolean bAlertable)
      implements SynchronizationCall<Answer.WaitResult> {}

  /**
   * Do nothing for a time.
   *
   * @source Microsoft, "Sleep"
   */
  record Sleep(int dwMilliseconds) implements SynchronizationCall<Answer.Nothing> {}
}
