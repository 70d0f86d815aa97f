package org.handlebook.machine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.machine.Reply;
import org.handlebook.win32.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The calls that did not come back at once.
 *
 * <p>A suspended thread makes its call, or gets its answer, when it is resumed. Calls go on in the
 * order in which they blocked.
 */
final class BlockedCalls {
  private final List<Blocked<?>> calls = new ArrayList<>();

  private static final class Blocked<R extends Answer> {
    private final ThreadObject thread;
    private final Supplier<Reply<R>> rest;
    private @Nullable Reply<R> outcome;

    Blocked(ThreadObject thread, Supplier<Reply<R>> rest) {
      this.thread = thread;
      this.rest = rest;
    }

    boolean isOpen() {
      return outcome == null && thread.isRunning();
    }

    boolean canGoOn() {
      return isOpen() && !thread.isSuspended();
    }

    void goOn() {
      outcome = rest.get();
    }
  }

  /** Whether the thread is blocked in a call. */
  boolean isBlocked(ThreadObject thread) {
    return calls.stream().anyMatch(call -> call.thread == thread && call.isOpen());
  }

  /**
   * Lets the thread make its call, unless it is suspended; if it suspends itself by the call, the
   * answer has to wait.
   */
  <R extends Answer> Reply<R> enter(ThreadObject thread, Supplier<Reply<R>> work) {
    if (thread.isSuspended()) {
      return block(thread, work);
    }
    Reply<R> reply = work.get();
    return thread.isSuspended() ? block(thread, () -> reply) : reply;
  }

  private <R extends Answer> Reply<R> block(ThreadObject thread, Supplier<Reply<R>> rest) {
    calls.add(new Blocked<>(thread, rest));
    return new Reply.Pending<>(calls.size());
  }

  /** Lets every blocked call go on that can, until none can. */
  void settle() {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Blocked<?> call : List.copyOf(calls)) {
        if (call.canGoOn()) {
          call.goOn();
          moved = true;
        }
      }
    }
  }

  /** How a blocked call stands; one whose thread has ended never returns. */
  @SuppressWarnings("unchecked") // the ticket was given out for a call with this answer
  <R extends Answer> Reply<R> outcome(Reply.Pending<R> pending) {
    Blocked<R> call = (Blocked<R>) calls.get(pending.ticket() - 1);
    if (call.outcome != null) {
      return call.outcome;
    }
    return call.thread.isRunning() ? pending : new Reply.NeverReturns<>();
  }
}
