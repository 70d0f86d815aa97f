package org.handlebook.win32;

import org.jspecify.annotations.Nullable;

/** Calls on threads, as processthreadsapi.h declares them. */
public sealed interface ThreadCall<R extends Answer> extends Call<R> {

  /**
   * Make another thread in the calling process.
   *
   * @param dwCreationFlags {@link Constant#CREATE_SUSPENDED} or 0
   * @source Microsoft, "CreateThread"
   */
  record CreateThread(@Nullable SecurityAttributes lpThreadAttributes, int dwCreationFlags)
      implements ThreadCall<Answer.CreatedThread> {}

  /** End the calling thread, and its process if it is the last. Never returns. */
  record ExitThread(int dwExitCode) implements ThreadCall<Answer.Nothing> {}

  /** End a thread; needs THREAD_TERMINATE. */
  record TerminateThread(Handle hThread, int dwExitCode) implements ThreadCall<Answer.Bool> {}

  /** Suspend a thread once more; needs THREAD_SUSPEND_RESUME. Answers the count before. */
  record SuspendThread(Handle hThread) implements ThreadCall<Answer.SuspendCount> {}

  /** Take one suspension back; needs THREAD_SUSPEND_RESUME. Answers the count before. */
  record ResumeThread(Handle hThread) implements ThreadCall<Answer.SuspendCount> {}

  /** A thread's exit code, or STILL_ACTIVE (259); needs THREAD_QUERY_LIMITED_INFORMATION. */
  record GetExitCodeThread(Handle hThread) implements ThreadCall<Answer.Stored<Integer>> {}

  /** Open a thread by its id. Refused with ERROR_INVALID_PARAMETER if there is none. */
  record OpenThread(int dwDesiredAccess, boolean bInheritHandle, int dwThreadId)
      implements ThreadCall<Answer.HandleOrNull> {}

  /** A thread's id; needs THREAD_QUERY_LIMITED_INFORMATION. */
  record GetThreadId(Handle Thread) implements ThreadCall<Answer.IdOrZero> {}

  /** The pseudo handle that means the calling thread. */
  record GetCurrentThread() implements ThreadCall<Answer.PseudoHandle> {}

  /** The calling thread's id. */
  record GetCurrentThreadId() implements ThreadCall<Answer.Dword> {}
}
