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
   * @param word what the function returned, as C has it; 0 for a call that was not made with words
   */
  record Returned<R extends Answer>(R answer, int lastError, boolean lastErrorSet, long word)
      implements Reply<R> {
    /** Holds what was returned from a call that was not made with words. */
    public Returned(R answer, int lastError, boolean lastErrorSet) {
      this(answer, lastError, lastErrorSet, 0);
    }

    /** Returns the same, with another answer. */
    public Returned<R> with(R other) {
      return new Returned<>(other, lastError, lastErrorSet, word);
    }
  }

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
