package org.handlebook.system;

import java.util.Optional;

/**
 * What a kernel object is in the words of scenarios: finer than NT's types, for which a mailslot is
 * a file.
 */
public enum ObjectKind {
  MUTEX("mutex", "뮤텍스"),
  EVENT("event", "이벤트"),
  SEMAPHORE("semaphore", "세마포어"),
  TIMER("waitable timer", "대기 타이머"),
  FILE_MAPPING("file mapping", "파일 매핑"),
  JOB("job", "잡"),
  NAMESPACE("private namespace", "프라이빗 네임스페이스"),
  MAILSLOT("mailslot", "메일슬롯"),
  MAILSLOT_CLIENT("mailslot client", "메일슬롯 클라이언트"),
  PIPE_READ_END("pipe read end", "파이프 읽기 끝"),
  PIPE_WRITE_END("pipe write end", "파이프 쓰기 끝"),
  NAMED_PIPE("named pipe", "이름 있는 파이프"),
  NAMED_PIPE_CLIENT("named pipe client", "이름 있는 파이프 클라이언트"),
  CONSOLE("console", "콘솔"),
  FILE("file", "파일"),
  PROCESS("process", "프로세스"),
  THREAD("thread", "스레드");

  private final String english;
  private final String korean;

  ObjectKind(String english, String korean) {
    this.english = english;
    this.korean = korean;
  }

  public String english() {
    return english;
  }

  public String korean() {
    return korean;
  }

  /** The kind that an English or Korean word means. */
  public static Optional<ObjectKind> of(String word) {
    for (ObjectKind kind : values()) {
      if (kind.english.equals(word) || kind.korean.equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
