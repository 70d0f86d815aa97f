package org.handlebook.win32;

/** Calls on I/O completion ports, as ioapiset.h declares them. */
public sealed interface CompletionPortCall<R extends Answer> extends Call<R> {

  /**
   * Make a completion port, have one told of the operations on a file, or both. The handle is not
   * inheritable, and the port has no name.
   *
   * @param FileHandle a file that was opened for overlapped operations and has no port yet, or
   *     INVALID_HANDLE_VALUE to make a port alone
   * @param ExistingCompletionPort the port, whose handle is answered then; NULL for a new one
   * @param CompletionKey by which the file's packets say whose they are
   * @param NumberOfConcurrentThreads how many threads shall run at a time; 0 for one a processor;
   *     counts for a new port alone
   * @source Microsoft, "CreateIoCompletionPort"
   */
  record CreateIoCompletionPort(
      Handle FileHandle,
      Handle ExistingCompletionPort,
      long CompletionKey,
      int NumberOfConcurrentThreads)
      implements CompletionPortCall<Answer.HandleOrNull> {}

  /**
   * Take the packet that comes next, or wait for one. FALSE comes with a packet, too: that of an
   * operation that failed, whose error is the last error. Without one it leaves WAIT_TIMEOUT, or
   * ERROR_ABANDONED_WAIT_0 if the last handle to the port was closed meanwhile.
   *
   * @source Microsoft, "GetQueuedCompletionStatus"
   */
  record GetQueuedCompletionStatus(Handle CompletionPort, int dwMilliseconds)
      implements CompletionPortCall<FileAnswer.Completion> {}

  /**
   * Put a packet at the end of the port's queue; no operation belongs to it.
   *
   * @param lpOverlapped any number: it comes out as it went in
   * @source Microsoft, "PostQueuedCompletionStatus"
   */
  record PostQueuedCompletionStatus(
      Handle CompletionPort,
      int dwNumberOfBytesTransferred,
      long dwCompletionKey,
      long lpOverlapped)
      implements CompletionPortCall<Answer.Bool> {}
}
