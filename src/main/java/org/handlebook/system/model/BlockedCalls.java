package org.handlebook.system.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.system.Reply;
import org.handlebook.win32.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The calls that did not come back at once: their threads wait, or are suspended.
 *
 * <p>A suspended thread makes its call, or gets its answer, when it is resumed. Calls go on in the
 * order in which they blocked.
 */
final class BlockedCalls {
  private final List<BlockedCall<?>> calls = new ArrayList<>();

  private static final class BlockedCall<R extends Answer> {
    private final ThreadObject thread;
    private Supplier<CallResult<R>> next;
    private @Nullable Wait wait;
    private @Nullable Reply<R> outcome;

    BlockedCall(ThreadObject thread, Supplier<CallResult<R>> work) {
      this.thread = thread;
      this.next = work;
    }

    boolean isOpen() {
      return outcome == null && thread.isRunning();
    }

    boolean goOn() {
      boolean moved = false;
      while (isOpen() && !thread.isSuspended() && (wait == null || wait.isOver())) {
        take(next.get());
        moved = true;
      }
      return moved;
    }

    private void take(CallResult<R> result) {
      wait = null;
      if (result instanceof CallResult.Waiting<R> waiting) {
        wait = waiting.pending();
        next = waiting::next;
      } else if (thread.isSuspended()) {
        next = () -> result;
      } else if (result instanceof CallResult.Done<R> done) {
        outcome = reply(done);
      } else {
        outcome = new Reply.Crashed<>();
      }
    }

    private Reply<R> reply(CallResult.Done<R> done) {
      if (!thread.isRunning()) {
        return new Reply.NeverReturns<>();
      }
      Integer lastError = done.lastError();
      if (lastError != null) {
        thread.teb().setLastErrorValue(lastError);
      }
      return new Reply.Returned<>(
          done.answer(), thread.teb().lastErrorValue(), lastError != null, done.word());
    }
  }

  /** Returns whether the thread is blocked in a call. */
  boolean isBlocked(ThreadObject thread) {
    return calls.stream().anyMatch(call -> call.thread == thread && call.isOpen());
  }

  /** Lets the thread make its call, as far as that goes now. */
  <R extends Answer> Reply<R> enter(ThreadObject thread, Supplier<CallResult<R>> work) {
    BlockedCall<R> call = new BlockedCall<>(thread, work);
    call.goOn();
    if (call.outcome != null) {
      return call.outcome;
    } else if (!thread.isRunning()) {
      return new Reply.NeverReturns<>();
    }
    calls.add(call);
    return new Reply.Pending<>(calls.size());
  }

  /** Lets every blocked call go on that can, until none can; answers whether one did. */
  boolean settle() {
    boolean everMoved = false;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (BlockedCall<?> call : List.copyOf(calls)) {
        moved |= call.goOn();
      }
      everMoved |= moved;
    }
    return everMoved;
  }

  /** How a blocked call stands; one whose thread has ended never returns. */
  @SuppressWarnings("unchecked") // the ticket was given out for a call with this answer
  <R extends Answer> Reply<R> outcome(Reply.Pending<R> pending) {
    BlockedCall<R> call = (BlockedCall<R>) calls.get(pending.ticket() - 1);
    if (call.outcome != null) {
      return call.outcome;
    }
    return call.thread.isRunning() ? pending : new Reply.NeverReturns<>();
  }
}
