package org.handlebook.win32;

import java.util.Optional;

/**
 * The errors that the surface's calls leave behind, by their Windows names.
 *
 * @source winerror.h
 */
public enum Win32Error implements ErrorCode {
  ERROR_SUCCESS(0, "the operation completed", "성공"),
  ERROR_INVALID_FUNCTION(1, "the handle has no such function", "그 핸들로는 할 수 없는 기능이다"),
  ERROR_FILE_NOT_FOUND(2, "there is nothing of that name", "그 이름의 대상이 없다"),
  ERROR_PATH_NOT_FOUND(3, "the path does not exist", "경로가 없다"),
  ERROR_ACCESS_DENIED(5, "access is denied", "접근이 거부되었다"),
  ERROR_INVALID_HANDLE(6, "the handle is invalid", "핸들이 유효하지 않다"),
  ERROR_NOT_ENOUGH_MEMORY(8, "there is not enough memory", "메모리가 부족하다"),
  ERROR_NO_MORE_FILES(18, "there are no more files", "파일이 더 없다"),
  ERROR_BAD_LENGTH(24, "a length is wrong", "길이가 잘못되었다"),
  ERROR_GEN_FAILURE(31, "it does not work", "동작하지 않는다"),
  ERROR_SHARING_VIOLATION(32, "another opening of the file is in the way", "다른 곳에서 파일을 열고 있다"),
  ERROR_LOCK_VIOLATION(33, "somebody has locked a part of the file", "파일의 일부가 잠겨 있다"),
  ERROR_HANDLE_EOF(38, "the end of the file is reached", "파일의 끝에 이르렀다"),
  ERROR_NOT_SUPPORTED(50, "that is not supported", "지원되지 않는다"),
  ERROR_DUP_NAME(52, "the name is taken in this process", "이 프로세스에서 이미 쓰는 이름이다"),
  ERROR_BAD_NETPATH(53, "the computer was not found", "컴퓨터를 찾을 수 없다"),
  ERROR_FILE_EXISTS(80, "the file exists", "파일이 이미 있다"),
  ERROR_INVALID_PARAMETER(87, "a parameter is wrong", "매개 변수가 잘못되었다"),
  ERROR_BROKEN_PIPE(109, "the pipe's other end is closed", "파이프의 다른 쪽 끝이 닫혔다"),
  ERROR_SEM_TIMEOUT(121, "the time is up", "제한 시간이 지났다"),
  ERROR_INSUFFICIENT_BUFFER(122, "the buffer is too small", "버퍼가 너무 작다"),
  ERROR_INVALID_NAME(123, "the name is malformed", "이름의 형식이 잘못되었다"),
  ERROR_NEGATIVE_SEEK(131, "the position lies before the beginning", "파일의 시작보다 앞선 위치이다"),
  ERROR_DIR_NOT_EMPTY(145, "the directory is not empty", "디렉터리가 비어 있지 않다"),
  ERROR_SIGNAL_REFUSED(156, "the thread cannot be suspended once more", "스레드를 더 이상 일시 중단할 수 없다"),
  ERROR_NOT_LOCKED(158, "that part of the file is not locked", "파일의 그 부분은 잠겨 있지 않다"),
  ERROR_BAD_PATHNAME(161, "the path is malformed", "경로의 형식이 잘못되었다"),
  ERROR_ALREADY_EXISTS(183, "the name existed already", "그 이름이 이미 있다"),
  ERROR_BAD_EXE_FORMAT(193, "the file is of the wrong kind", "파일의 종류가 맞지 않는다"),
  ERROR_ENVVAR_NOT_FOUND(203, "there is no such environment variable", "그런 환경변수가 없다"),
  ERROR_FILENAME_EXCED_RANGE(206, "the name is too long", "이름이 너무 길다"),
  ERROR_BAD_PIPE(230, "the pipe is in a state that does not allow that", "파이프의 상태가 그것을 허용하지 않는다"),
  ERROR_PIPE_BUSY(231, "every instance of the pipe is busy", "파이프의 모든 인스턴스가 사용 중이다"),
  ERROR_NO_DATA(232, "the pipe is being closed, or is empty", "파이프가 닫히는 중이거나 비어 있다"),
  ERROR_PIPE_NOT_CONNECTED(233, "nobody is at the pipe's other end", "파이프의 다른 쪽 끝에 아무도 없다"),
  ERROR_MORE_DATA(234, "the message has more bytes", "메시지가 더 남아 있다"),
  WAIT_TIMEOUT(258, "the time to wait is up", "기다리는 시간이 다 되었다"),
  ERROR_DIRECTORY(267, "it is no directory", "디렉터리가 아니다"),
  ERROR_NOT_OWNER(288, "the thread does not own the mutex", "스레드가 뮤텍스를 소유하고 있지 않다"),
  ERROR_TOO_MANY_POSTS(298, "the semaphore would exceed its maximum", "세마포어의 최대 카운트를 넘게 된다"),
  ERROR_PARTIAL_COPY(
      299, "only part of the memory could be read or written", "메모리의 일부만 읽거나 쓸 수 있다"),
  ERROR_INVALID_ADDRESS(487, "there is nothing at that address", "그 주소에는 아무것도 없다"),
  ERROR_PIPE_CONNECTED(535, "a client is connected already", "클라이언트가 이미 연결되어 있다"),
  ERROR_PIPE_LISTENING(536, "no client has come yet", "아직 연결한 클라이언트가 없다"),
  ERROR_ABANDONED_WAIT_0(
      735, "the last handle to what was waited for was closed", "기다리던 대상의 마지막 핸들이 닫혔다"),
  ERROR_OPERATION_ABORTED(995, "the operation was broken off", "작업이 중단되었다"),
  ERROR_IO_INCOMPLETE(996, "the operation is still under way", "작업이 아직 끝나지 않았다"),
  ERROR_IO_PENDING(997, "the operation is under way", "작업이 진행 중이다"),
  ERROR_NOACCESS(998, "the memory does not let that happen", "메모리에 그렇게 접근할 수 없다"),
  ERROR_FILE_INVALID(1006, "the file is empty or has changed", "파일이 비어 있거나 바뀌었다"),
  ERROR_MAPPED_ALIGNMENT(1132, "the offset is not aligned", "오프셋이 정렬되어 있지 않다"),
  ERROR_OLD_WIN_VERSION(1150, "this Windows is another version", "Windows의 버전이 다르다"),
  ERROR_NOT_FOUND(1168, "there is nothing of the kind", "그런 것이 없다"),
  ERROR_UNKNOWN_REVISION(1305, "the revision is unknown", "알 수 없는 개정 번호이다"),
  ERROR_INVALID_OWNER(1307, "the owner cannot be given", "소유자로 지정할 수 없다"),
  ERROR_USER_MAPPED_FILE(1224, "a file mapping is open on the file", "파일에 파일 매핑이 열려 있다"),
  ERROR_PRIVILEGE_NOT_HELD(1314, "a privilege is missing", "권한(특권)이 없다"),
  ERROR_INVALID_ACL(1336, "the list of access rights is malformed", "접근 권한 목록의 형식이 잘못되었다"),
  ERROR_INVALID_SID(1337, "the SID is malformed", "SID의 형식이 잘못되었다"),
  ERROR_INVALID_SECURITY_DESCR(1338, "the security descriptor is malformed", "보안 설명자의 형식이 잘못되었다"),
  ERROR_OBJECT_NAME_EXISTS(698, "there is one of that name already", "그 이름의 것이 이미 있다"),
  ERROR_BAD_IMPERSONATION_LEVEL(
      1346,
      "the client lets the server know who it is, not act as it",
      "클라이언트가 신원 확인만 허용하고 가장은 허용하지 않았다"),
  ERROR_CANNOT_IMPERSONATE(
      1368, "nothing has been read from the client yet", "아직 클라이언트에게서 읽은 것이 없다"),
  ERROR_COMMITMENT_LIMIT(1455, "all memory has been given out", "줄 수 있는 메모리를 다 주었다"),
  ERROR_NOT_SAME_OBJECT(1656, "the handles name different objects", "두 핸들이 다른 오브젝트를 가리킨다"),
  ERROR_INVALID_USER_BUFFER(1784, "there is nothing at the buffer's address", "버퍼의 주소에 아무것도 없다"),
  ERROR_NOT_ENOUGH_QUOTA(1816, "a quota is used up", "할당량이 부족하다");

  private final int code;
  private final String english;
  private final String korean;

  Win32Error(int code, String english, String korean) {
    this.code = code;
    this.english = english;
    this.korean = korean;
  }

  @Override
  public int code() {
    return code;
  }

  /** Returns what the error means, in English. */
  public String english() {
    return english;
  }

  /** Returns what the error means, in Korean. */
  public String korean() {
    return korean;
  }

  /** Returns the error of that number, if it is one of these. */
  public static Optional<Win32Error> of(int code) {
    for (Win32Error error : values()) {
      if (error.code == code) {
        return Optional.of(error);
      }
    }
    return Optional.empty();
  }

  /** Returns the error of that name, if it is one of these. */
  public static Optional<Win32Error> named(String name) {
    for (Win32Error error : values()) {
      if (error.name().equals(name)) {
        return Optional.of(error);
      }
    }
    return Optional.empty();
  }

  /** Returns a last error as messages show it: name and number, or the number alone. */
  public static String text(int code) {
    return of(code).map(error -> error + " (" + code + ")").orElseGet(() -> Integer.toString(code));
  }
}
