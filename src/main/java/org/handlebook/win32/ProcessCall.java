package org.handlebook.win32;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls on processes, as processthreadsapi.h declares them. */
public sealed interface ProcessCall<R extends Answer> extends Call<R> {

  /**
   * Make a process and its first thread. At least one of the two names is needed.
   *
   * @param bInheritHandles whether the child receives the inheritable handles
   * @param dwCreationFlags {@link Constant#CREATE_SUSPENDED}, {@link Constant#DETACHED_PROCESS}, …
   * @param lpEnvironment strings of the form name=value, or null for a copy of the parent's
   * @source Microsoft, "CreateProcess"
   */
  record CreateProcess(
      @Nullable String lpApplicationName,
      @Nullable String lpCommandLine,
      @Nullable SecurityAttributes lpProcessAttributes,
      @Nullable SecurityAttributes lpThreadAttributes,
      boolean bInheritHandles,
      int dwCreationFlags,
      @Nullable List<String> lpEnvironment,
      @Nullable String lpCurrentDirectory,
      StartupInfo lpStartupInfo)
      implements ProcessCall<Answer.Stored<ProcessInformation>> {
    public CreateProcess {
      lpEnvironment = lpEnvironment == null ? null : List.copyOf(lpEnvironment);
    }
  }

  /** End the calling process. Never returns. */
  record ExitProcess(int uExitCode) implements ProcessCall<Answer.Nothing> {}

  /**
   * End a process; needs PROCESS_TERMINATE. Refused with ERROR_ACCESS_DENIED if it has ended
   * already.
   *
   * @source Microsoft, "TerminateProcess"
   */
  record TerminateProcess(Handle hProcess, int uExitCode) implements ProcessCall<Answer.Bool> {}

  /** Open a process by its id. Refused with ERROR_INVALID_PARAMETER if there is none. */
  record OpenProcess(int dwDesiredAccess, boolean bInheritHandle, int dwProcessId)
      implements ProcessCall<Answer.HandleOrNull> {}

  /** A process's exit code, or STILL_ACTIVE (259); needs PROCESS_QUERY_LIMITED_INFORMATION. */
  record GetExitCodeProcess(Handle hProcess) implements ProcessCall<Answer.Stored<Integer>> {}

  /** A process's id; needs PROCESS_QUERY_LIMITED_INFORMATION. */
  record GetProcessId(Handle Process) implements ProcessCall<Answer.IdOrZero> {}

  /** The pseudo handle that means the calling process. */
  record GetCurrentProcess() implements ProcessCall<Answer.PseudoHandle> {}

  /** The calling process's id. */
  record GetCurrentProcessId() implements ProcessCall<Answer.Dword> {}

  /** How many rows a process's table has; needs PROCESS_QUERY_LIMITED_INFORMATION. */
  record GetProcessHandleCount(Handle hProcess) implements ProcessCall<Answer.Stored<Integer>> {}

  /**
   * A process's priority class, such as {@link Constant#NORMAL_PRIORITY_CLASS}; needs
   * PROCESS_QUERY_LIMITED_INFORMATION.
   *
   * @source Microsoft, "GetPriorityClass"
   */
  record GetPriorityClass(Handle hProcess) implements ProcessCall<Answer.IdOrZero> {}

  /**
   * Put a process into another priority class; needs PROCESS_SET_INFORMATION. Refused with
   * ERROR_INVALID_PARAMETER if it is no single class.
   *
   * @source Microsoft, "SetPriorityClass"
   */
  record SetPriorityClass(Handle hProcess, int dwPriorityClass)
      implements ProcessCall<Answer.Bool> {}
}
