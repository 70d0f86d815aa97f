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
      case INVALID_CID,
              INVALID_PARAMETER,
              INVALID_PARAMETER_MIX,
              INVALID_INFO_CLASS,
              SECTION_PROTECTION ->
          Win32Error.ERROR_INVALID_PARAMETER;
      case OBJECT_NAME_NOT_FOUND -> Win32Error.ERROR_FILE_NOT_FOUND;
      case ACCESS_DENIED, THREAD_IS_TERMINATING, PROCESS_IS_TERMINATING, INVALID_VIEW_SIZE ->
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
      case SECTION_TOO_BIG -> Win32Error.ERROR_NOT_ENOUGH_MEMORY;
      case INVALID_FILE_FOR_SECTION -> Win32Error.ERROR_BAD_EXE_FORMAT;
      case PARTIAL_COPY -> Win32Error.ERROR_PARTIAL_COPY;
      case NOT_MAPPED_VIEW, CONFLICTING_ADDRESSES -> Win32Error.ERROR_INVALID_ADDRESS;
      case ACCESS_VIOLATION -> Win32Error.ERROR_NOACCESS;
      case MAPPED_FILE_SIZE_ZERO -> Win32Error.ERROR_FILE_INVALID;
      case MAPPED_ALIGNMENT -> Win32Error.ERROR_MAPPED_ALIGNMENT;
      case USER_MAPPED_FILE -> Win32Error.ERROR_USER_MAPPED_FILE;
      case QUOTA_EXCEEDED -> Win32Error.ERROR_NOT_ENOUGH_QUOTA;
      case NOT_SAME_OBJECT -> Win32Error.ERROR_NOT_SAME_OBJECT;
    };
  }
}
