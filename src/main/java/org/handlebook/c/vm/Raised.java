package org.handlebook.c.vm;

/** An exception is raised, by the processor or by the program itself. */
final class Raised extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int CANNOT_GO_ON = 1;

  private final transient Crash crash;
  private final boolean ofProgram;
  private final int flags;
  private final transient long[] parameters;

  Raised(Crash crash, long... parameters) {
    this(crash, false, 0, parameters);
  }

  Raised(int code, String english, String korean) {
    this(new Crash(code, english, korean));
  }

  private Raised(Crash crash, boolean ofProgram, int flags, long[] parameters) {
    super("", null, false, false);
    this.crash = crash;
    this.ofProgram = ofProgram;
    this.flags = flags;
    this.parameters = parameters;
  }

  /** An exception that the program raises itself. */
  static Raised byProgram(int code, int flags, long[] parameters) {
    return new Raised(
        new Crash(
            code,
            "It raises the exception 0x%08X, and nobody handles it.".formatted(code),
            "아무도 처리하지 않는 예외 0x%08X을(를) 일으킨다.".formatted(code)),
        true,
        flags,
        parameters);
  }

  Crash crash() {
    return crash;
  }

  boolean isOfProgram() {
    return ofProgram;
  }

  boolean isContinuable() {
    return (flags & CANNOT_GO_ON) == 0;
  }

  int flags() {
    return flags;
  }

  /** Returns what it tells about itself: for an access violation whether it writes, and where. */
  long[] parameters() {
    return parameters.clone();
  }
}
