package org.handlebook.c.vm;

/**
 * Why a program cannot go on.
 *
 * @param code the exception's code, such as 0xC0000005
 * @param english what it did, in English
 * @param korean in Korean
 */
public record Crash(int code, String english, String korean) {
  static final int GUARD_PAGE = 0x8000_0001;
  static final int ACCESS_VIOLATION = 0xC000_0005;
  static final int DIVIDED_BY_ZERO = 0xC000_0094;
  static final int INTEGER_OVERFLOW = 0xC000_0095;
  static final int STACK_OVERFLOW = 0xC000_00FD;
  static final int ARRAY_BOUNDS = 0xC000_008C;
  static final int CORRUPT_HEAP = 0xC000_0374;

  /** A call was given a pointer that leads nowhere. */
  public static final Crash OF_CALL =
      new Crash(
          ACCESS_VIOLATION,
          "It passes a pointer that leads nowhere to a call.",
          "아무것도 가리키지 않는 포인터를 호출에 넘긴다.");
}
