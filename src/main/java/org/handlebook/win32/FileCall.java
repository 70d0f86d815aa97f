package org.handlebook.win32;

import org.jspecify.annotations.Nullable;

/**
 * Calls on files and on what is read and written like files, as fileapi.h and ioapiset.h declare
 * them.
 *
 * <p>A call that is given an {@link Overlapped} on a handle opened with {@link
 * Constant#FILE_FLAG_OVERLAPPED} does not wait: it answers FALSE and ERROR_IO_PENDING, and the
 * operation goes on.
 */
public sealed interface FileCall<R extends Answer> extends Call<R> {

  /**
   * Open or make a file, or open the writing end of a mailslot, or the client's end of a named
   * pipe.
   *
   * @param dwShareMode {@link Constant#FILE_SHARE_READ}, {@link Constant#FILE_SHARE_WRITE}, {@link
   *     Constant#FILE_SHARE_DELETE}
   * @param dwCreationDisposition {@link Constant#CREATE_NEW} to {@link Constant#TRUNCATE_EXISTING}
   * @param dwFlagsAndAttributes {@link Constant#FILE_FLAG_OVERLAPPED}, {@link
   *     Constant#FILE_FLAG_DELETE_ON_CLOSE}, …
   * @source Microsoft, "CreateFile"
   */
  record CreateFile(
      @Nullable String lpFileName,
      int dwDesiredAccess,
      int dwShareMode,
      @Nullable SecurityAttributes lpSecurityAttributes,
      int dwCreationDisposition,
      int dwFlagsAndAttributes,
      Handle hTemplateFile)
      implements FileCall<Answer.HandleOrInvalid> {}

  /**
   * Read, from where the file's pointer stands, what the next message or the pipe has; needs
   * FILE_READ_DATA. The end of a file is a success with no bytes. FALSE and ERROR_MORE_DATA come
   * with bytes: the rest of the message is still there.
   *
   * @source Microsoft, "ReadFile"
   */
  record ReadFile(Handle hFile, int nNumberOfBytesToRead, @Nullable Overlapped lpOverlapped)
      implements FileCall<FileAnswer.Transferred> {}

  /**
   * Write; needs FILE_WRITE_DATA, or FILE_APPEND_DATA to write at the end of a file.
   *
   * @source Microsoft, "WriteFile"
   */
  record WriteFile(Handle hFile, Bytes lpBuffer, @Nullable Overlapped lpOverlapped)
      implements FileCall<FileAnswer.Transferred> {}

  /**
   * Wait until what was written has reached the disk, or the reader of the pipe; needs
   * FILE_WRITE_DATA.
   *
   * @source Microsoft, "FlushFileBuffers"
   */
  record FlushFileBuffers(Handle hFile) implements FileCall<Answer.Bool> {}

  /**
   * Move a file's pointer, which belongs to the opening and not to the handle.
   *
   * @param lpDistanceToMoveHigh the upper half of the distance, or null if the lower one, which has
   *     a sign, says all
   * @param dwMoveMethod {@link Constant#FILE_BEGIN}, {@link Constant#FILE_CURRENT}, {@link
   *     Constant#FILE_END}
   * @source Microsoft, "SetFilePointer"
   */
  record SetFilePointer(
      Handle hFile, int lDistanceToMove, @Nullable Integer lpDistanceToMoveHigh, int dwMoveMethod)
      implements FileCall<FileAnswer.Position> {}

  /**
   * Move a file's pointer, and answer where it stands.
   *
   * @source Microsoft, "SetFilePointerEx"
   */
  record SetFilePointerEx(Handle hFile, long liDistanceToMove, int dwMoveMethod)
      implements FileCall<Answer.Stored<Long>> {}

  /**
   * Make a file end where its pointer stands; needs FILE_WRITE_DATA.
   *
   * @source Microsoft, "SetEndOfFile"
   */
  record SetEndOfFile(Handle hFile) implements FileCall<Answer.Bool> {}

  /**
   * How long a file is, in bytes.
   *
   * @source Microsoft, "GetFileSize"
   */
  record GetFileSize(Handle hFile) implements FileCall<FileAnswer.Position> {}

  /**
   * How long a file is, in bytes.
   *
   * @source Microsoft, "GetFileSizeEx"
   */
  record GetFileSizeEx(Handle hFile) implements FileCall<Answer.Stored<Long>> {}

  /**
   * What kind of device the handle leads to: {@link Constant#FILE_TYPE_DISK}, {@link
   * Constant#FILE_TYPE_CHAR}, {@link Constant#FILE_TYPE_PIPE}, {@link Constant#FILE_TYPE_UNKNOWN}.
   *
   * @source Microsoft, "GetFileType"
   */
  record GetFileType(Handle hFile) implements FileCall<FileAnswer.FileType> {}

  /**
   * Delete a file: its name is gone when the last handle to it is closed.
   *
   * @source Microsoft, "DeleteFile"
   */
  record DeleteFile(@Nullable String lpFileName) implements FileCall<Answer.Bool> {}

  /**
   * How an operation ended, or ERROR_IO_INCOMPLETE; bWait waits for its end.
   *
   * @source Microsoft, "GetOverlappedResult"
   */
  record GetOverlappedResult(Handle hFile, Overlapped lpOverlapped, boolean bWait)
      implements FileCall<FileAnswer.Transferred> {}

  /**
   * Break off the operations that the calling thread began on this handle.
   *
   * @source Microsoft, "CancelIo"
   */
  record CancelIo(Handle hFile) implements FileCall<Answer.Bool> {}

  /**
   * Break off one operation, or all that the process began on this handle; ERROR_NOT_FOUND if there
   * is none.
   *
   * @source Microsoft, "CancelIoEx"
   */
  record CancelIoEx(Handle hFile, @Nullable Overlapped lpOverlapped)
      implements FileCall<Answer.Bool> {}

  /**
   * Break off the operation in which a thread is blocked; ERROR_NOT_FOUND if it is in none. Needs
   * THREAD_TERMINATE.
   *
   * @source Microsoft, "CancelSynchronousIo"
   */
  record CancelSynchronousIo(Handle hThread) implements FileCall<Answer.Bool> {}
}
