package org.handlebook.win32;

/** Calls on the last error of the calling thread, as errhandlingapi.h declares them. */
public sealed interface ErrorCall<R extends Answer> extends Call<R> {

  /** The calling thread's last error. */
  record GetLastError() implements ErrorCall<Answer.Dword> {}

  /** Set the calling thread's last error. */
  record SetLastError(int dwErrCode) implements ErrorCall<Answer.Nothing> {}
}
