package org.handlebook.kernel;

/**
 * The status with which a system service ends: its name and code as NT defines them.
 *
 * @source ntstatus.h; Microsoft, "[MS-ERREF] NTSTATUS Values"
 */
public enum NtStatus {
  SUCCESS(0x00000000),
  /** A success of a kind: the operation is under way. */
  PENDING(0x00000103),
  /** A success: the name existed, and the caller got a handle to the existing object. */
  OBJECT_NAME_EXISTS(0x40000000),
  /** A warning, which refuses too: the message has more bytes than were read. */
  BUFFER_OVERFLOW(0x80000005),
  /** A warning, which refuses too: some of the memory cannot be reached. */
  PARTIAL_COPY(0x8000000D),
  INVALID_HANDLE(0xC0000008),
  INVALID_INFO_CLASS(0xC0000003),
  ACCESS_VIOLATION(0xC0000005),
  INVALID_CID(0xC000000B),
  INVALID_PARAMETER(0xC000000D),
  INVALID_DEVICE_REQUEST(0xC0000010),
  END_OF_FILE(0xC0000011),
  CONFLICTING_ADDRESSES(0xC0000018),
  NOT_MAPPED_VIEW(0xC0000019),
  INVALID_VIEW_SIZE(0xC000001F),
  INVALID_FILE_FOR_SECTION(0xC0000020),
  ACCESS_DENIED(0xC0000022),
  BUFFER_TOO_SMALL(0xC0000023),
  OBJECT_TYPE_MISMATCH(0xC0000024),
  OBJECT_NAME_INVALID(0xC0000033),
  OBJECT_NAME_NOT_FOUND(0xC0000034),
  OBJECT_NAME_COLLISION(0xC0000035),
  OBJECT_PATH_NOT_FOUND(0xC000003A),
  OBJECT_PATH_SYNTAX_BAD(0xC000003B),
  SECTION_TOO_BIG(0xC0000040),
  SHARING_VIOLATION(0xC0000043),
  QUOTA_EXCEEDED(0xC0000044),
  MUTANT_NOT_OWNED(0xC0000046),
  SEMAPHORE_LIMIT_EXCEEDED(0xC0000047),
  SUSPEND_COUNT_EXCEEDED(0xC000004A),
  THREAD_IS_TERMINATING(0xC000004B),
  DELETE_PENDING(0xC0000056),
  INVALID_OWNER(0xC000005A),
  SECTION_PROTECTION(0xC000004E),
  PRIVILEGE_NOT_HELD(0xC0000061),
  INVALID_PARAMETER_MIX(0xC0000030),
  BAD_IMPERSONATION_LEVEL(0xC00000A5),
  INSTANCE_NOT_AVAILABLE(0xC00000AB),
  PIPE_NOT_AVAILABLE(0xC00000AC),
  INVALID_PIPE_STATE(0xC00000AD),
  PIPE_BUSY(0xC00000AE),
  ILLEGAL_FUNCTION(0xC00000AF),
  PIPE_DISCONNECTED(0xC00000B0),
  PIPE_CLOSING(0xC00000B1),
  PIPE_CONNECTED(0xC00000B2),
  PIPE_LISTENING(0xC00000B3),
  INVALID_READ_MODE(0xC00000B4),
  IO_TIMEOUT(0xC00000B5),
  DUPLICATE_NAME(0xC00000BD),
  BAD_NETWORK_PATH(0xC00000BE),
  PIPE_EMPTY(0xC00000D9),
  NAME_TOO_LONG(0xC0000106),
  PROCESS_IS_TERMINATING(0xC000010A),
  CANNOT_IMPERSONATE(0xC000010D),
  MAPPED_FILE_SIZE_ZERO(0xC000011E),
  CANCELLED(0xC0000120),
  CANNOT_DELETE(0xC0000121),
  PIPE_BROKEN(0xC000014B),
  MAPPED_ALIGNMENT(0xC0000220),
  NOT_FOUND(0xC0000225),
  HANDLE_NOT_CLOSABLE(0xC0000235),
  USER_MAPPED_FILE(0xC0000243),
  NOT_SAME_OBJECT(0xC00001AC);

  private final int code;

  NtStatus(int code) {
    this.code = code;
  }

  /** The status as a number; negative for a refusal. */
  public int code() {
    return code;
  }

  /**
   * Whether the service did what it was asked: the two top bits are the severity, and only errors
   * and warnings are negative.
   */
  public boolean isSuccess() {
    return code >= 0;
  }

  /** Whether it is worse than a warning: both top bits are set. */
  public boolean isError() {
    return code >>> 30 == 3;
  }
}
