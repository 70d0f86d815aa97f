package org.handlebook.system.agent.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.handlebook.win32.SynchronizationCall.CancelWaitableTimer;
import org.handlebook.win32.SynchronizationCall.SetWaitableTimer;

/**
 * When something happens by itself: a wait times out, or a timer that the scenario has set is due.
 * All times are as {@link System#nanoTime} tells them.
 *
 * <p>The scenario's clock stands still between the steps that move it, the system's does not. While
 * something is due, what the steps take is therefore taken off the time that the next one lets
 * pass.
 */
public final class Deadlines {
  /** A wait that is so late does not come back: its thread is suspended. */
  public static final long LATEST_NANOS = TimeUnit.SECONDS.toNanos(2);

  private static final long NANOS_PER_UNIT =
      TimeUnit.MILLISECONDS.toNanos(1) / TimeScaling.UNITS_PER_MILLI;

  /** From 1601 to 1970. */
  private static final long EPOCH_MILLIS = 11_644_473_600_000L;

  private final ObjectRegistry registry;
  private final Map<Integer, Alarm> alarms = new HashMap<>();
  private long clock;

  /** Periodic unless its period is 0; {@code promised} as {@link PendingCall#promised}. */
  private record Alarm(long due, long period, long promised) {
    OptionalLong after(long now) {
      if (due > now) {
        return OptionalLong.of(due);
      }
      return period == 0
          ? OptionalLong.empty()
          : OptionalLong.of(now + period - (now - due) % period);
    }
  }

  public Deadlines(ObjectRegistry registry) {
    this.registry = registry;
  }

  /** Returns whether timers have been set, so that the world may change while nobody calls. */
  public boolean hasTimers() {
    return !alarms.isEmpty();
  }

  /** Returns whether a timer is yet to be due. */
  public boolean isSet(int object) {
    Alarm alarm = alarms.get(object);
    return alarm != null && alarm.after(System.nanoTime()).isPresent();
  }

  /** Notes what a call that came back has changed. */
  public void note(PendingCall<?> call) {
    if (call.success() == null) {
      return;
    }
    if (call.call() instanceof SetWaitableTimer set) {
      alarms.put(registry.objectNamed(call.caller(), set.hTimer()), alarm(set, System.nanoTime()));
    } else if (call.call() instanceof CancelWaitableTimer cancel) {
      alarms.remove(registry.objectNamed(call.caller(), cancel.hTimer()));
    }
  }

  private Alarm alarm(SetWaitableTimer set, long now) {
    long due = registry.scale().dueTime(set.lpDueTime());
    long left =
        due < 0
            ? -due
            : due - (System.currentTimeMillis() + EPOCH_MILLIS) * TimeScaling.UNITS_PER_MILLI;
    long nanos = Math.max(0, left) * NANOS_PER_UNIT;
    long period = TimeUnit.MILLISECONDS.toNanos(registry.scale().period(set.lPeriod()));
    return new Alarm(now + nanos, period, clock() + nanos);
  }

  /** Notes that a call is about to be made. */
  public void enter(PendingCall<?> call) {
    WaitTarget waiting = call.waiting();
    if (waiting != null && waiting.timesOut()) {
      call.setPromised(clock() + TimeUnit.MILLISECONDS.toNanos(waiting.milliseconds()));
    }
  }

  /** Returns the scenario's clock; it is behind the system's only while something is due. */
  private long clock() {
    if (upcoming().findAny().isEmpty() && registry.waits().noneMatch(this::isEarly)) {
      clock = System.nanoTime();
    }
    return clock;
  }

  /** Returns whether a wait that times out does so later by the scenario's clock. */
  boolean isEarly(PendingCall<?> call) {
    return call.due().isPresent() && call.promised() > clock;
  }

  /** Lets the scenario's clock run with the system's from now on, until it has caught up. */
  public void letRun() {
    clock = Long.MAX_VALUE;
  }

  /** Moves the scenario's clock as far as the system's has gone. */
  public void catchUp() {
    clock = System.nanoTime();
  }

  /**
   * Moves the scenario's clock, and answers until when this takes: until all that is promised by
   * then has happened.
   */
  public long pass(int millis) {
    clock = clock() + TimeUnit.MILLISECONDS.toNanos(millis);
    return end();
  }

  /**
   * Lets somebody go on while the scenario's clock moves, at the time that it has reached by now.
   *
   * @param end until when the moving takes
   * @return until when it takes after that
   */
  public long goOnWithin(long end, Runnable work) {
    long left = Math.max(0, end - System.nanoTime());
    clock -= left;
    work.run();
    clock += left;
    return end();
  }

  private long end() {
    LongStream timers =
        alarms.values().stream().filter(alarm -> alarm.promised() <= clock).mapToLong(Alarm::due);
    LongStream waits =
        registry
            .waits()
            .filter(call -> call.promised() <= clock)
            .flatMapToLong(call -> call.due().stream())
            .filter(due -> due + LATEST_NANOS > clock);
    return Math.max(clock, LongStream.concat(timers, waits).max().orElse(clock));
  }

  /**
   * Returns when all that is yet to happen has, and what repeats once more, if anything ever does.
   */
  public OptionalLong last() {
    return upcoming().max();
  }

  private LongStream upcoming() {
    long now = System.nanoTime();
    LongStream timers = alarms.values().stream().flatMapToLong(alarm -> alarm.after(now).stream());
    LongStream waits =
        registry
            .waits()
            .flatMapToLong(call -> call.due().stream())
            .filter(due -> due + LATEST_NANOS > now);
    return LongStream.concat(timers, waits);
  }
}
