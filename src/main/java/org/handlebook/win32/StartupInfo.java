package org.handlebook.win32;

import org.jspecify.annotations.Nullable;

/**
 * STARTUPINFOEX.
 *
 * @param dwFlags {@link Constant#STARTF_USESTDHANDLES} to give the three standard handles
 * @param lpAttributeList attributes of the new process, or null for none
 * @source processthreadsapi.h, winbase.h
 */
public record StartupInfo(
    int dwFlags,
    Handle hStdInput,
    Handle hStdOutput,
    Handle hStdError,
    @Nullable ProcThreadAttributeList lpAttributeList) {

  /** Nothing is said about the new process. */
  public static final StartupInfo EMPTY =
      new StartupInfo(0, Handle.NULL, Handle.NULL, Handle.NULL, null);
}
