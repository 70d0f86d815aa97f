package org.handlebook.win32;

/** Calls on handles of any type, as handleapi.h and processthreadsapi.h declare them. */
public sealed interface HandleCall<R extends Answer> extends Call<R> {

  /**
   * Take the row away. Refused with ERROR_INVALID_HANDLE if there is no such row or it is
   * protected; does nothing to a pseudo handle.
   *
   * @source Microsoft, "CloseHandle"
   */
  record CloseHandle(Handle hObject) implements HandleCall<Answer.Bool> {}

  /**
   * Copy a row of the source process into the table of the target process; answers the copy's
   * value, which means something in the target alone.
   *
   * @param hTargetProcessHandle NULL together with DUPLICATE_CLOSE_SOURCE only closes the source
   * @param dwOptions {@link Constant#DUPLICATE_CLOSE_SOURCE}, {@link
   *     Constant#DUPLICATE_SAME_ACCESS}, {@link Constant#DUPLICATE_SAME_ATTRIBUTES}
   * @source Microsoft, "DuplicateHandle"
   */
  record DuplicateHandle(
      Handle hSourceProcessHandle,
      Handle hSourceHandle,
      Handle hTargetProcessHandle,
      int dwDesiredAccess,
      boolean bInheritHandle,
      int dwOptions)
      implements HandleCall<Answer.Stored<Handle>> {}

  /**
   * The flags of a row: {@link Constant#HANDLE_FLAG_INHERIT}, {@link
   * Constant#HANDLE_FLAG_PROTECT_FROM_CLOSE}.
   *
   * @source Microsoft, "GetHandleInformation"
   */
  record GetHandleInformation(Handle hObject) implements HandleCall<Answer.Stored<Integer>> {}

  /**
   * Set those flags of a row that the mask names.
   *
   * @source Microsoft, "SetHandleInformation"
   */
  record SetHandleInformation(Handle hObject, int dwMask, int dwFlags)
      implements HandleCall<Answer.Bool> {}

  /**
   * Returns TRUE if two handles mean one object. Different objects: FALSE and
   * ERROR_NOT_SAME_OBJECT.
   *
   * @source Microsoft, "CompareObjectHandles"
   */
  record CompareObjectHandles(Handle hFirstObjectHandle, Handle hSecondObjectHandle)
      implements HandleCall<Answer.Bool> {}
}
