package org.handlebook.system.agent.waiting;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.handlebook.system.Reply;
import org.handlebook.system.agent.host.Rest;
import org.handlebook.system.agent.host.Worker;
import org.handlebook.system.agent.scenario.Deadlines;
import org.handlebook.system.agent.scenario.ObjectRegistry;
import org.handlebook.system.agent.scenario.PendingCall;
import org.handlebook.system.agent.wire.Observer.ThreadState;
import org.handlebook.win32.Answer;
import org.jspecify.annotations.Nullable;

/** Lets calls that wait go on, and hears in time of those that come back. */
public final class WaitingCalls {
  private static final int SLICE_MILLIS = 2;
  private static final long SLICE_NANOS = TimeUnit.MILLISECONDS.toNanos(SLICE_MILLIS);

  /** How long threads are waited for, where it cannot be seen whether they still do something. */
  private static final Duration GRACE = Duration.ofMillis(25);

  /** The same for threads that come back unless they are suspended. */
  private static final Duration EXPECTED = Duration.ofMillis(300);

  /** The same for a thread that has to come back. */
  private static final Duration AWAITED = Duration.ofSeconds(5);

  /** The same when nobody has to be waited for. */
  private static final Duration NONE = Duration.ZERO;

  /** The same for a thread whose wait has timed out; one that is suspended does not come back. */
  private static final Duration LATEST = Duration.ofNanos(Deadlines.LATEST_NANOS);

  /** How much later than they should a system's clocks may be. */
  private static final long LATE_NANOS = TimeUnit.MILLISECONDS.toNanos(15);

  private final Worker worker;
  private final ObjectRegistry registry;
  private final Deadlines deadlines;
  private final Listener listener;

  /** How a call stands after that time at most. */
  public interface Listener {
    <R extends Answer> Reply<R> poll(PendingCall<R> call, int millis);
  }

  public WaitingCalls(
      Worker worker, ObjectRegistry registry, Deadlines deadlines, Listener listener) {
    this.worker = worker;
    this.registry = registry;
    this.deadlines = deadlines;
    this.listener = listener;
  }

  /** Hears of those that have come back; how many they are. */
  public int goOn() {
    return goOn(0);
  }

  private int goOn(int millis) {
    int returned = 0;
    for (PendingCall<?> call : registry.waits().toList()) {
      returned += isPending(listener.poll(call, millis)) ? 0 : 1;
    }
    return returned;
  }

  private static boolean isPending(Reply<?> reply) {
    return reply instanceof Reply.Pending<?>;
  }

  /**
   * Gives the threads that a call may have released the time to come back, and the operations that
   * nobody waits for the time to end.
   */
  public void settle(PendingCall<?> cause, SignalEffect signal) {
    if (!signal.isPossible()) {
      return;
    }
    Rest rest = worker.rest();
    int missing = signal.expected() - goOn();
    while ((isAnyOpen(cause) || registry.hasOperations())
        && !rest.isReached(missing > 0 ? EXPECTED : GRACE)) {
      missing -= waitBriefly();
    }
    goOn();
  }

  private boolean isAnyOpen(@Nullable PendingCall<?> but) {
    return registry.waits().anyMatch(call -> call != but);
  }

  /**
   * Lets time pass, and hears of all that time-outs and timers have released by then.
   *
   * @param whenCallsReturn is run, at its time, when calls have come back
   */
  public void pass(int millis, Runnable whenCallsReturn) {
    long end = deadlines.beginToMove(millis);
    try {
      while (deadlines.moveOn(end)) {
        while (returnsUntil(deadlines.end())) {
          whenCallsReturn.run();
        }
      }
    } finally {
      deadlines.endToMove();
    }
  }

  /** Waits until calls come back; false if none has by then, however late a system may be. */
  private boolean returnsUntil(long end) {
    int returned = 0;
    while (returned == 0 && System.nanoTime() < end + LATE_NANOS) {
      returned = waitBriefly();
    }
    Rest rest = worker.rest();
    while (returned == 0 && !rest.isReached(isOverdue() ? LATEST : NONE)) {
      returned = waitBriefly();
    }
    return returned > 0 || goOn() > 0;
  }

  /** Returns whether a wait should have come back, and still may. */
  private boolean isOverdue() {
    long now = System.nanoTime();
    return registry
        .waits()
        .flatMapToLong(call -> call.due().stream())
        .anyMatch(due -> due < now && now < due + LATEST.toNanos());
  }

  /** Lets time pass until a call comes back; false if all that is due brings none back. */
  public boolean passUntilSomethingHappens() {
    OptionalLong last = deadlines.lastPromise();
    boolean returned = goOn() > 0;
    while (!returned && last.isPresent() && deadlines.moveOn(last.getAsLong())) {
      returned = returnsUntil(deadlines.end());
    }
    return returned || returnsInGrace();
  }

  /** Waits for calls that come back although nothing is promised: what repeats may be ahead. */
  private boolean returnsInGrace() {
    OptionalLong last = deadlines.last();
    int returned = goOn();
    while (returned == 0 && last.isPresent() && System.nanoTime() < last.getAsLong() + LATE_NANOS) {
      returned = waitBriefly();
    }
    Rest rest = worker.rest();
    while (returned == 0 && !rest.isReached(isOverdue() ? LATEST : GRACE)) {
      returned = waitBriefly();
    }
    return returned > 0 || goOn() > 0;
  }

  /** Waits for a moment; how many calls came back. */
  private int waitBriefly() {
    if (isAnyOpen(null)) {
      return goOn(SLICE_MILLIS);
    }
    LockSupport.parkNanos(SLICE_NANOS);
    return 0;
  }

  /** Returns how a call stands that is expected to come back. */
  public <R extends Answer> Reply<R> await(PendingCall<R> call) {
    Duration longest = isGoingOn(call) ? AWAITED : NONE;
    Rest rest = worker.rest();
    Reply<R> reply = listener.poll(call, 0);
    while (isPending(reply) && !rest.isReached(longest)) {
      reply = listener.poll(call, SLICE_MILLIS);
    }
    return isPending(reply) ? listener.poll(call, 0) : reply;
  }

  private boolean isGoingOn(PendingCall<?> call) {
    return call.waiting() != null && call.caller().state(worker) == ThreadState.RUNNING;
  }
}
