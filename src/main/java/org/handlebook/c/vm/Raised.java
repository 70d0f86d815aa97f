package org.handlebook.c.vm;

/** An exception of Windows is raised in a program. */
final class Raised extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Crash crash;

  Raised(Crash crash) {
    super("", null, false, false);
    this.crash = crash;
  }

  Raised(int code, String english, String korean) {
    this(new Crash(code, english, korean));
  }

  Crash crash() {
    return crash;
  }
}
