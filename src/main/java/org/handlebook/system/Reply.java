package org.handlebook.system;

import org.handlebook.win32.Answer;

/**
 * How a call stands.
 *
 * @param <R> what the function answers
 */
public sealed interface Reply<R extends Answer> {

  /**
   * The call came back.
   *
   * @param answer what it answered
   * @param lastError the thread's last error afterwards
   * @param lastErrorSet whether the call set it, rather than leave it as it was
   */
  record Returned<R extends Answer>(R answer, int lastError, boolean lastErrorSet)
      implements Reply<R> {}

  /**
   * The call blocks.
   *
   * @param ticket names the call when asking for its {@linkplain SystemUnderTest#outcome outcome}
   */
  record Pending<R extends Answer>(int ticket) implements Reply<R> {}

  /** The call does not come back: its thread has ended. */
  record NeverReturns<R extends Answer>() implements Reply<R> {}

  /**
   * The call does not come back: its process ended in the middle of it, which no call asked for.
   */
  record Crashed<R extends Answer>() implements Reply<R> {}
}
