package org.handlebook.machine.model;

import org.handlebook.kernel.NtStatus;
import org.handlebook.win32.Win32Error;

/**
 * The last error that kernel32 sets for an NT status.
 *
 * @source ntdll, RtlNtStatusToDosError
 */
final class LastErrors {
  private LastErrors() {}

  static Win32Error of(NtStatus status) {
    return switch (status) {
      case SUCCESS -> Win32Error.ERROR_SUCCESS;
      case OBJECT_NAME_EXISTS, OBJECT_NAME_COLLISION -> Win32Error.ERROR_ALREADY_EXISTS;
      case INVALID_HANDLE, OBJECT_TYPE_MISMATCH, HANDLE_NOT_CLOSABLE ->
          Win32Error.ERROR_INVALID_HANDLE;
      case INVALID_CID, INVALID_PARAMETER, INVALID_PARAMETER_MIX ->
          Win32Error.ERROR_INVALID_PARAMETER;
      case OBJECT_NAME_NOT_FOUND -> Win32Error.ERROR_FILE_NOT_FOUND;
      case ACCESS_DENIED, THREAD_IS_TERMINATING, PROCESS_IS_TERMINATING ->
          Win32Error.ERROR_ACCESS_DENIED;
      case MUTANT_NOT_OWNED -> Win32Error.ERROR_NOT_OWNER;
      case SEMAPHORE_LIMIT_EXCEEDED -> Win32Error.ERROR_TOO_MANY_POSTS;
      case OBJECT_NAME_INVALID -> Win32Error.ERROR_INVALID_NAME;
      case OBJECT_PATH_NOT_FOUND -> Win32Error.ERROR_PATH_NOT_FOUND;
      case OBJECT_PATH_SYNTAX_BAD -> Win32Error.ERROR_BAD_PATHNAME;
      case INVALID_OWNER -> Win32Error.ERROR_INVALID_OWNER;
      case DUPLICATE_NAME -> Win32Error.ERROR_DUP_NAME;
      case NAME_TOO_LONG -> Win32Error.ERROR_FILENAME_EXCED_RANGE;
      case PRIVILEGE_NOT_HELD -> Win32Error.ERROR_PRIVILEGE_NOT_HELD;
      case SHARING_VIOLATION -> Win32Error.ERROR_SHARING_VIOLATION;
      case SUSPEND_COUNT_EXCEEDED -> Win32Error.ERROR_SIGNAL_REFUSED;
      case NOT_SAME_OBJECT -> Win32Error.ERROR_NOT_SAME_OBJECT;
    };
  }
}
