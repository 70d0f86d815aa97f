package org.handlebook.machine.agent;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.handlebook.machine.Reply;
import org.handlebook.machine.agent.Observer.ThreadState;
import org.handlebook.win32.Answer;
import org.jspecify.annotations.Nullable;

/** Lets calls that wait go on, and hears in time of those that come back. */
final class Waits {
  private static final int SLICE_MILLIS = 2;
  private static final long SLICE_NANOS = TimeUnit.MILLISECONDS.toNanos(SLICE_MILLIS);

  /** How long a thread may take to come back once nothing keeps it. */
  private static final long EXPECTED_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

  /** How long it is waited for threads that may or may not come back. */
  private static final long GRACE_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

  /** How much later than they should a system's clocks may be. */
  private static final long LATE_NANOS = TimeUnit.MILLISECONDS.toNanos(15);

  private static final long AWAIT_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final Worker worker;
  private final Census census;
  private final Timetable timetable;
  private final Hearing hearing;

  /** How a call stands after that time at most. */
  interface Hearing {
    <R extends Answer> Reply<R> hear(OpenCall<R> call, int millis);
  }

  Waits(Worker worker, Census census, Timetable timetable, Hearing hearing) {
    this.worker = worker;
    this.census = census;
    this.timetable = timetable;
    this.hearing = hearing;
  }

  /** Hears of those that have come back; how many they are. */
  int goOn() {
    return goOn(0);
  }

  private int goOn(int millis) {
    int returned = 0;
    for (OpenCall<?> call : census.waits().toList()) {
      returned += isPending(hearing.hear(call, millis)) ? 0 : 1;
    }
    return returned;
  }

  private static boolean isPending(Reply<?> reply) {
    return reply instanceof Reply.Pending<?>;
  }

  /** Gives the threads that a call may have released the time to come back. */
  void settle(OpenCall<?> cause, Signal signal) {
    if (!signal.isPossible()) {
      return;
    }
    long begin = System.nanoTime();
    int missing = signal.expected() - goOn();
    while (isAnyOpen(cause)
        && System.nanoTime() < begin + (missing > 0 ? EXPECTED_NANOS : GRACE_NANOS)) {
      missing -= goOn(SLICE_MILLIS);
    }
  }

  private boolean isAnyOpen(@Nullable OpenCall<?> but) {
    return census.waits().anyMatch(call -> call != but);
  }

  /**
   * Lets time pass until then, and hears of all that time-outs and timers have released by then.
   */
  void passUntil(long end) {
    while (System.nanoTime() < end + LATE_NANOS || isOverdue()) {
      waitBriefly();
    }
  }

  /** Whether a wait should have come back, and still may. */
  private boolean isOverdue() {
    long now = System.nanoTime();
    return census
        .waits()
        .flatMapToLong(call -> call.due().stream())
        .anyMatch(due -> due < now && now < due + Timetable.LATEST_NANOS);
  }

  /** Lets time pass until a call comes back; false if all that is due brings none back. */
  boolean passUntilSomethingHappens() {
    OptionalLong last = timetable.last();
    long end = last.isPresent() ? last.getAsLong() + LATE_NANOS : System.nanoTime() + GRACE_NANOS;
    boolean returned = goOn() > 0;
    while (!returned && (System.nanoTime() < end || isOverdue())) {
      returned = waitBriefly();
    }
    timetable.catchUp();
    return returned;
  }

  /** Waits for a moment; whether a call came back. */
  private boolean waitBriefly() {
    if (isAnyOpen(null)) {
      return goOn(SLICE_MILLIS) > 0;
    }
    LockSupport.parkNanos(SLICE_NANOS);
    return false;
  }

  /** How a call stands that is expected to come back. */
  <R extends Answer> Reply<R> await(OpenCall<R> call) {
    long due = call.due().orElse(Long.MIN_VALUE) + Timetable.LATEST_NANOS;
    long end = Math.max(System.nanoTime() + AWAIT_NANOS, due);
    Reply<R> reply = hearing.hear(call, 0);
    while (isPending(reply) && System.nanoTime() < end && isGoingOn(call)) {
      reply = hearing.hear(call, SLICE_MILLIS);
    }
    return reply;
  }

  private boolean isGoingOn(OpenCall<?> call) {
    return call.waiting() != null && worker.observer().state(call.caller()) == ThreadState.RUNNING;
  }
}
