package org.handlebook.kernel.status;

/**
 * The status with which a system service ends: its name and severity as NT defines them.
 *
 * @source ntstatus.h; Microsoft, "[MS-ERREF] NTSTATUS Values"
 */
public enum NtStatus {
  SUCCESS(Severity.SUCCESS),
  /** A success of a kind: the operation is under way. */
  PENDING(Severity.SUCCESS),
  /** A success: the name existed, and the caller got a handle to the existing object. */
  OBJECT_NAME_EXISTS(Severity.SUCCESS),
  /** A warning, which refuses too: the message has more bytes than were read. */
  BUFFER_OVERFLOW(Severity.WARNING),
  /** A warning, which refuses too: some of the memory cannot be reached. */
  PARTIAL_COPY(Severity.WARNING),
  INVALID_HANDLE,
  INVALID_INFO_CLASS,
  ACCESS_VIOLATION,
  NO_MEMORY,
  COMMITMENT_LIMIT,
  INVALID_PAGE_PROTECTION,
  MEMORY_NOT_ALLOCATED,
  FREE_VM_NOT_AT_BASE,
  UNABLE_TO_FREE_VM,
  NOT_COMMITTED,
  INVALID_CID,
  INVALID_PARAMETER,
  INVALID_DEVICE_REQUEST,
  END_OF_FILE,
  CONFLICTING_ADDRESSES,
  NOT_MAPPED_VIEW,
  INVALID_VIEW_SIZE,
  INVALID_FILE_FOR_SECTION,
  ACCESS_DENIED,
  BUFFER_TOO_SMALL,
  OBJECT_TYPE_MISMATCH,
  OBJECT_NAME_INVALID,
  OBJECT_NAME_NOT_FOUND,
  OBJECT_NAME_COLLISION,
  OBJECT_PATH_NOT_FOUND,
  NOT_A_DIRECTORY,
  DIRECTORY_NOT_EMPTY,
  OBJECT_PATH_SYNTAX_BAD,
  SECTION_TOO_BIG,
  SHARING_VIOLATION,
  FILE_LOCK_CONFLICT,
  LOCK_NOT_GRANTED,
  RANGE_NOT_LOCKED,
  QUOTA_EXCEEDED,
  MUTANT_NOT_OWNED,
  SEMAPHORE_LIMIT_EXCEEDED,
  SUSPEND_COUNT_EXCEEDED,
  THREAD_IS_TERMINATING,
  UNSUCCESSFUL,
  DELETE_PENDING,
  INVALID_OWNER,
  INVALID_SECURITY_DESCR,
  SECTION_PROTECTION,
  PRIVILEGE_NOT_HELD,
  INVALID_PARAMETER_MIX,
  BAD_IMPERSONATION_LEVEL,
  INSTANCE_NOT_AVAILABLE,
  PIPE_NOT_AVAILABLE,
  INVALID_PIPE_STATE,
  PIPE_BUSY,
  ILLEGAL_FUNCTION,
  PIPE_DISCONNECTED,
  PIPE_CLOSING,
  PIPE_CONNECTED,
  PIPE_LISTENING,
  IO_TIMEOUT,
  FILE_FORCED_CLOSED,
  DUPLICATE_NAME,
  BAD_NETWORK_PATH,
  PIPE_EMPTY,
  NAME_TOO_LONG,
  PROCESS_IS_TERMINATING,
  CANNOT_IMPERSONATE,
  MAPPED_FILE_SIZE_ZERO,
  CANCELLED,
  CANNOT_DELETE,
  PIPE_BROKEN,
  MAPPED_ALIGNMENT,
  NOT_FOUND,
  HANDLE_NOT_CLOSABLE,
  USER_MAPPED_FILE,
  NOT_SAME_OBJECT;

  private final Severity severity;

  NtStatus() {
    this(Severity.ERROR);
  }

  NtStatus(Severity severity) {
    this.severity = severity;
  }

  /** Returns whether the service did what it was asked; warnings and errors refuse. */
  public boolean isSuccess() {
    return severity == Severity.SUCCESS;
  }

  /** Returns whether it is worse than a warning. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** What the two top bits of the status say. */
  private enum Severity {
    SUCCESS,
    WARNING,
    ERROR
  }
}
