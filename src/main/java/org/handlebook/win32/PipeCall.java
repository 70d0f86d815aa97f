package org.handlebook.win32;

import org.jspecify.annotations.Nullable;

/** Calls on pipes, as namedpipeapi.h and winbase.h declare them. */
public sealed interface PipeCall<R extends Answer> extends Call<R> {
  /**
   * Create a pipe without a name, and a handle to each end.
   *
   * @param nSize a hint for the buffer's size in bytes; 0 for the usual one
   * @source Microsoft, "CreatePipe"
   */
  record CreatePipe(@Nullable SecurityAttributes lpPipeAttributes, int nSize)
      implements PipeCall<Answer.Stored<PipeEnds>> {}

  /**
   * Create a named pipe, or another instance of it, and return the server's end, which listens.
   *
   * @param lpName {@code \\.\pipe\} and a name
   * @param dwOpenMode {@link Constant#PIPE_ACCESS_DUPLEX}, {@link Constant#PIPE_ACCESS_INBOUND} or
   *     {@link Constant#PIPE_ACCESS_OUTBOUND}, and {@link Constant#FILE_FLAG_FIRST_PIPE_INSTANCE},
   *     {@link Constant#FILE_FLAG_OVERLAPPED}, …
   * @param dwPipeMode {@link Constant#PIPE_TYPE_MESSAGE}, {@link Constant#PIPE_READMODE_MESSAGE},
   *     {@link Constant#PIPE_NOWAIT}, {@link Constant#PIPE_REJECT_REMOTE_CLIENTS}
   * @param nMaxInstances 1 to 255; {@link Constant#PIPE_UNLIMITED_INSTANCES}
   * @param nOutBufferSize in bytes, from the server to the client
   * @param nInBufferSize in bytes, from the client to the server
   * @param nDefaultTimeOut in milliseconds, for who waits for an instance; 0 for 50
   * @source Microsoft, "CreateNamedPipe"
   */
  record CreateNamedPipe(
      @Nullable String lpName,
      int dwOpenMode,
      int dwPipeMode,
      int nMaxInstances,
      int nOutBufferSize,
      int nInBufferSize,
      int nDefaultTimeOut,
      @Nullable SecurityAttributes lpSecurityAttributes)
      implements PipeCall<Answer.HandleOrInvalid> {}

  /**
   * Wait until a client has opened this instance. Refused with ERROR_PIPE_CONNECTED if one is there
   * already.
   *
   * @source Microsoft, "ConnectNamedPipe"
   */
  record ConnectNamedPipe(Handle hNamedPipe, @Nullable Overlapped lpOverlapped)
      implements PipeCall<Answer.Bool> {}

  /**
   * Throw the client out; what nobody has read is lost.
   *
   * @source Microsoft, "DisconnectNamedPipe"
   */
  record DisconnectNamedPipe(Handle hNamedPipe) implements PipeCall<Answer.Bool> {}

  /**
   * Wait until an instance of the pipe listens.
   *
   * @param nTimeOut in milliseconds; {@link Constant#NMPWAIT_USE_DEFAULT_WAIT}, {@link
   *     Constant#NMPWAIT_WAIT_FOREVER}
   * @source Microsoft, "WaitNamedPipe"
   */
  record WaitNamedPipe(@Nullable String lpNamedPipeName, int nTimeOut)
      implements PipeCall<Answer.Bool> {}

  /**
   * Look at what waits to be read, and take nothing.
   *
   * @source Microsoft, "PeekNamedPipe"
   */
  record PeekNamedPipe(Handle hNamedPipe, int nBufferSize)
      implements PipeCall<Answer.Stored<PeekedData>> {}

  /**
   * Write a message and read the answer to it, on a pipe that both reads messages.
   *
   * @source Microsoft, "TransactNamedPipe"
   */
  record TransactNamedPipe(
      Handle hNamedPipe, Bytes lpInBuffer, int nOutBufferSize, @Nullable Overlapped lpOverlapped)
      implements PipeCall<FileAnswer.Transferred> {}

  /**
   * Open a message pipe, wait for an instance if need be, write a message, read the answer and
   * close.
   *
   * @param nTimeOut in milliseconds; {@link Constant#NMPWAIT_NOWAIT}, {@link
   *     Constant#NMPWAIT_USE_DEFAULT_WAIT}, {@link Constant#NMPWAIT_WAIT_FOREVER}
   * @source Microsoft, "CallNamedPipe"
   */
  record CallNamedPipe(
      @Nullable String lpNamedPipeName, Bytes lpInBuffer, int nOutBufferSize, int nTimeOut)
      implements PipeCall<FileAnswer.Transferred> {}

  /**
   * How this end reads and waits, and how many instances there are.
   *
   * @source Microsoft, "GetNamedPipeHandleState"
   */
  record GetNamedPipeHandleState(Handle hNamedPipe)
      implements PipeCall<Answer.Stored<PipeHandleState>> {}

  /**
   * Set how this end reads and waits.
   *
   * @param lpMode {@link Constant#PIPE_READMODE_MESSAGE}, {@link Constant#PIPE_NOWAIT}; null to
   *     leave it
   * @param lpMaxCollectionCount null on the server's end, and on the client's of the same computer
   * @param lpCollectDataTimeout the same
   * @source Microsoft, "SetNamedPipeHandleState"
   */
  record SetNamedPipeHandleState(
      Handle hNamedPipe,
      @Nullable Integer lpMode,
      @Nullable Integer lpMaxCollectionCount,
      @Nullable Integer lpCollectDataTimeout)
      implements PipeCall<Answer.Bool> {}

  /**
   * What the pipe is and which end this is.
   *
   * @source Microsoft, "GetNamedPipeInfo"
   */
  record GetNamedPipeInfo(Handle hNamedPipe) implements PipeCall<Answer.Stored<PipeInfo>> {}

  /**
   * The id of the process that opened the client's end.
   *
   * @source Microsoft, "GetNamedPipeClientProcessId"
   */
  record GetNamedPipeClientProcessId(Handle Pipe) implements PipeCall<Answer.Stored<Integer>> {}

  /**
   * The id of the process that created the instance.
   *
   * @source Microsoft, "GetNamedPipeServerProcessId"
   */
  record GetNamedPipeServerProcessId(Handle Pipe) implements PipeCall<Answer.Stored<Integer>> {}

  /**
   * The session of the process that opened the client's end.
   *
   * @source Microsoft, "GetNamedPipeClientSessionId"
   */
  record GetNamedPipeClientSessionId(Handle Pipe) implements PipeCall<Answer.Stored<Integer>> {}

  /**
   * The session of the process that created the instance.
   *
   * @source Microsoft, "GetNamedPipeServerSessionId"
   */
  record GetNamedPipeServerSessionId(Handle Pipe) implements PipeCall<Answer.Stored<Integer>> {}

  /**
   * Let the calling thread act as the client whose data it read last. Refused with
   * ERROR_CANNOT_IMPERSONATE before anything was read.
   *
   * @source Microsoft, "ImpersonateNamedPipeClient"
   */
  record ImpersonateNamedPipeClient(Handle hNamedPipe) implements PipeCall<Answer.Bool> {}
}
