package org.handlebook.win32;

import java.util.Optional;

/**
 * The errors that the surface's calls leave behind, by their Windows names.
 *
 * @source winerror.h
 */
public enum Win32Error {
  ERROR_SUCCESS(0, "the operation completed", "성공"),
  ERROR_FILE_NOT_FOUND(2, "there is nothing of that name", "그 이름의 대상이 없다"),
  ERROR_PATH_NOT_FOUND(3, "the path does not exist", "경로가 없다"),
  ERROR_ACCESS_DENIED(5, "access is denied", "접근이 거부되었다"),
  ERROR_INVALID_HANDLE(6, "the handle is invalid", "핸들이 유효하지 않다"),
  ERROR_NOT_ENOUGH_MEMORY(8, "there is not enough memory", "메모리가 부족하다"),
  ERROR_BAD_LENGTH(24, "a length is wrong", "길이가 잘못되었다"),
  ERROR_SHARING_VIOLATION(32, "another opening of the file is in the way", "다른 곳에서 파일을 열고 있다"),
  ERROR_DUP_NAME(52, "the name is taken in this process", "이 프로세스에서 이미 쓰는 이름이다"),
  ERROR_FILE_EXISTS(80, "the file exists", "파일이 이미 있다"),
  ERROR_INVALID_PARAMETER(87, "a parameter is wrong", "매개 변수가 잘못되었다"),
  ERROR_INVALID_NAME(123, "the name is malformed", "이름의 형식이 잘못되었다"),
  ERROR_SIGNAL_REFUSED(156, "the thread cannot be suspended once more", "스레드를 더 이상 일시 중단할 수 없다"),
  ERROR_BAD_PATHNAME(161, "the path is malformed", "경로의 형식이 잘못되었다"),
  ERROR_ALREADY_EXISTS(183, "the name existed already", "그 이름이 이미 있다"),
  ERROR_BAD_EXE_FORMAT(193, "the file is of the wrong kind", "파일의 종류가 맞지 않는다"),
  ERROR_FILENAME_EXCED_RANGE(206, "the name is too long", "이름이 너무 길다"),
  ERROR_NOT_OWNER(288, "the thread does not own the mutex", "스레드가 뮤텍스를 소유하고 있지 않다"),
  ERROR_TOO_MANY_POSTS(298, "the semaphore would exceed its maximum", "세마포어의 최대 카운트를 넘게 된다"),
  ERROR_PARTIAL_COPY(
      299, "only part of the memory could be read or written", "메모리의 일부만 읽거나 쓸 수 있다"),
  ERROR_INVALID_ADDRESS(487, "there is nothing at that address", "그 주소에는 아무것도 없다"),
  ERROR_NOACCESS(998, "the memory does not let that happen", "메모리에 그렇게 접근할 수 없다"),
  ERROR_FILE_INVALID(1006, "the file is empty or has changed", "파일이 비어 있거나 바뀌었다"),
  ERROR_MAPPED_ALIGNMENT(1132, "the offset is not aligned", "오프셋이 정렬되어 있지 않다"),
  ERROR_INVALID_OWNER(1307, "the owner cannot be given", "소유자로 지정할 수 없다"),
  ERROR_USER_MAPPED_FILE(1224, "a file mapping is open on the file", "파일에 파일 매핑이 열려 있다"),
  ERROR_PRIVILEGE_NOT_HELD(1314, "a privilege is missing", "권한(특권)이 없다"),
  ERROR_INVALID_SID(1337, "the SID is malformed", "SID의 형식이 잘못되었다"),
  ERROR_NOT_SAME_OBJECT(1656, "the handles name different objects", "두 핸들이 다른 오브젝트를 가리킨다"),
  ERROR_NOT_ENOUGH_QUOTA(1816, "a quota is used up", "할당량이 부족하다");

  private final int code;
  private final String english;
  private final String korean;

  Win32Error(int code, String english, String korean) {
    this.code = code;
    this.english = english;
    this.korean = korean;
  }

  public int code() {
    return code;
  }

  /** What the error means, in English. */
  public String english() {
    return english;
  }

  /** What the error means, in Korean. */
  public String korean() {
    return korean;
  }

  /** The error of that number, if it is one of these. */
  public static Optional<Win32Error> of(int code) {
    for (Win32Error error : values()) {
      if (error.code == code) {
        return Optional.of(error);
      }
    }
    return Optional.empty();
  }

  /** A last error as messages show it: name and number, or the number alone. */
  public static String text(int code) {
    return of(code).map(error -> error + " (" + code + ")").orElseGet(() -> Integer.toString(code));
  }
}
