package org.handlebook.system;

/**
 * What a kernel object is in the words of scenarios: finer than NT's types, for which a mailslot is
 * a file.
 */
public enum ObjectKind {
  MUTEX("mutex"),
  EVENT("event"),
  SEMAPHORE("semaphore"),
  TIMER("waitable timer"),
  FILE_MAPPING("file mapping"),
  JOB("job"),
  NAMESPACE("private namespace"),
  MAILSLOT("mailslot"),
  MAILSLOT_CLIENT("mailslot client"),
  PIPE_READ_END("pipe read end"),
  PIPE_WRITE_END("pipe write end"),
  NAMED_PIPE("named pipe"),
  NAMED_PIPE_CLIENT("named pipe client"),
  CONSOLE("console"),
  FILE("file"),
  COMPLETION_PORT("completion port"),
  PROCESS("process"),
  THREAD("thread");

  private final String english;

  ObjectKind(String english) {
    this.english = english;
  }

  /** Returns the English word, by which the record knows the kind. */
  public String english() {
    return english;
  }
}
