package org.handlebook.cli;

import org.handlebook.report.Verdict;

/** What a command answers to the shell. */
final class ExitCode {
  /** All as expected. */
  static final int AS_EXPECTED = 0;

  /** Scenarios failed, or it is unclear how they went. */
  static final int FAILED = 1;

  /**
   * Something could not be run: no such path, nothing selected, an unreadable file, a sentence that
   * is not known.
   */
  static final int NOT_RUN = 2;

  /** Handlebook itself is broken. */
  static final int BROKEN = 3;

  private ExitCode() {}

  /** What a run of that verdict answers. */
  static int of(Verdict verdict) {
    if (!verdict.isAllRun()) {
      return NOT_RUN;
    }
    return verdict.kind().isAsExpected() ? AS_EXPECTED : FAILED;
  }
}
