package org.handlebook.win32;

import org.jspecify.annotations.Nullable;

/** Calls on files, as fileapi.h declares them. */
public sealed interface FileCall<R extends Answer> extends Call<R> {

  /**
   * Open or make a file, or open the writing end of a mailslot.
   *
   * @param dwShareMode {@link Constant#FILE_SHARE_READ}, {@link Constant#FILE_SHARE_WRITE}, {@link
   *     Constant#FILE_SHARE_DELETE}
   * @param dwCreationDisposition {@link Constant#CREATE_NEW} to {@link Constant#TRUNCATE_EXISTING}
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
}
