package org.handlebook.app.context;

import org.handlebook.report.run.Verdict;

/** What a command answers to the shell. */
public final class ExitCode {
  /** All as expected. */
  public static final int AS_EXPECTED = 0;

  /** Scenarios failed, or it is unclear how they went. */
  public static final int FAILED = 1;

  /**
   * Something could not be run: no such path, nothing selected, an unreadable file, a sentence that
   * is not known.
   */
  public static final int NOT_RUN = 2;

  /** Handlebook itself is broken. */
  public static final int BROKEN = 3;

  private ExitCode() {}

  /** Returns what a run of that verdict answers. */
  public static int of(Verdict verdict) {
    if (!verdict.isAllRun()) {
      return NOT_RUN;
    }
    return verdict.kind().isAsExpected() ? AS_EXPECTED : FAILED;
  }
}
