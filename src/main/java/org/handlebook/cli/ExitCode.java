package org.handlebook.cli;

/** What a command answers to the shell. */
final class ExitCode {
  /** All as expected. */
  static final int AS_EXPECTED = 0;

  /** Scenarios failed, or did not run to their end. */
  static final int FAILED = 1;

  /**
   * Something could not be run: no such path, nothing selected, an unreadable file, a sentence that
   * is not known.
   */
  static final int NOT_RUN = 2;

  /** Handlebook itself is broken. */
  static final int BROKEN = 3;

  private ExitCode() {}
}
