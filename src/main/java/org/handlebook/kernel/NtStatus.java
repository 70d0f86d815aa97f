package org.handlebook.kernel;

/**
 * The status with which a system service ends: its name and code as NT defines them.
 *
 * @source ntstatus.h; Microsoft, "[MS-ERREF] NTSTATUS Values"
 */
public enum NtStatus {
  SUCCESS(0x00000000),
  /** A success: the name existed, and the caller got a handle to the existing object. */
  OBJECT_NAME_EXISTS(0x40000000),
  /** A warning, which refuses too: some of the memory cannot be reached. */
  PARTIAL_COPY(0x8000000D),
  INVALID_HANDLE(0xC0000008),
  INVALID_INFO_CLASS(0xC0000003),
  ACCESS_VIOLATION(0xC0000005),
  INVALID_CID(0xC000000B),
  INVALID_PARAMETER(0xC000000D),
  CONFLICTING_ADDRESSES(0xC0000018),
  NOT_MAPPED_VIEW(0xC0000019),
  INVALID_VIEW_SIZE(0xC000001F),
  INVALID_FILE_FOR_SECTION(0xC0000020),
  ACCESS_DENIED(0xC0000022),
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
  INVALID_OWNER(0xC000005A),
  SECTION_PROTECTION(0xC000004E),
  PRIVILEGE_NOT_HELD(0xC0000061),
  INVALID_PARAMETER_MIX(0xC0000030),
  DUPLICATE_NAME(0xC00000BD),
  NAME_TOO_LONG(0xC0000106),
  PROCESS_IS_TERMINATING(0xC000010A),
  MAPPED_FILE_SIZE_ZERO(0xC000011E),
  MAPPED_ALIGNMENT(0xC0000220),
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
   * are negative.
   */
  public boolean isSuccess() {
    return code >= 0;
  }
}
