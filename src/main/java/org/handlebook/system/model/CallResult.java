package org.handlebook.system.model;

import java.util.function.Function;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;

/** What a call comes to: an answer, or a wait and what follows it. */
sealed interface CallResult<R extends Answer> {
  /**
   * The call is over.
   *
   * @param lastError null if the call leaves the last error alone
   * @param word what the function returned, if it was called by words
   */
  record Done<R extends Answer>(R answer, @Nullable Integer lastError, long word)
      implements CallResult<R> {
    Done(R answer, @Nullable Integer lastError) {
      this(answer, lastError, 0);
    }
  }

  /** The call used memory that its process cannot use so, and its process has ended of it. */
  record Crashed<R extends Answer>() implements CallResult<R> {}

  /**
   * The thread waits, unless the wait is over already.
   *
   * @param whenOver what the call comes to then
   */
  record Waiting<R extends Answer>(Wait pending, Function<Wait.Ending, CallResult<R>> whenOver)
      implements CallResult<R> {
    CallResult<R> next() {
      return whenOver.apply(pending.ending());
    }
  }

  /** Returns what follows when the call is over: the call is a part of another one. */
  default <S extends Answer> CallResult<S> then(Function<Done<R>, CallResult<S>> next) {
    if (this instanceof Waiting<R> waiting) {
      return new Waiting<>(
          waiting.pending(), ending -> waiting.whenOver().apply(ending).then(next));
    }
    return next.apply((Done<R>) this);
  }

  /** Returns the answer of a call that leaves the last error alone. */
  static <R extends Answer> CallResult<R> of(R answer) {
    return new Done<>(answer, null);
  }

  /** Returns the answer of a call that sets the last error. */
  static <R extends Answer> CallResult<R> of(R answer, int lastError) {
    return new Done<>(answer, lastError);
  }

  /** Returns the answer of a call that sets the last error. */
  static <R extends Answer> CallResult<R> of(R answer, Win32Error lastError) {
    return of(answer, lastError.code());
  }

  /** Returns a BOOL: TRUE if the status is a success, else FALSE and the status's error. */
  static CallResult<Answer.Bool> ofStatus(NtStatus status) {
    return status.isSuccess() ? of(Answer.Bool.TRUE) : of(Answer.Bool.FALSE, LastErrors.of(status));
  }

  /**
   * Returns the value of a success, leaving the last error alone; else what the function returns on
   * failure, and the status's error.
   */
  static <T, R extends Answer> CallResult<R> of(
      Outcome<T> outcome, Function<T, R> success, R failure) {
    return outcome.isRefused()
        ? of(failure, LastErrors.of(outcome.status()))
        : of(success.apply(outcome.value()));
  }

  /** Returns a BOOL with something stored through a pointer. */
  static <T> CallResult<Answer.Stored<T>> stored(Outcome<T> outcome) {
    return of(outcome, Answer.Stored::new, new Answer.Stored<>(null));
  }
}
