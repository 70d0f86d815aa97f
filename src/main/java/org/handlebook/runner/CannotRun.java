package org.handlebook.runner;

/**
 * What scenarios need to run on is broken: the system, or Java itself. No scenario has failed. The
 * message says why, in one line.
 */
public final class CannotRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotRun(String message, Throwable cause) {
    super(message, cause);
  }
}
