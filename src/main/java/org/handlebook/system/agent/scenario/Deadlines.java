package org.handlebook.system.agent.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.handlebook.win32.SynchronizationCall.CancelWaitableTimer;
import org.handlebook.win32.SynchronizationCall.SetWaitableTimer;

/**
 * When something happens by itself: a wait times out, or a timer that the scenario has set is due.
 * All times are as {@link System#nanoTime} tells them.
 *
 * <p>The scenario's clock stands still between the steps that move it, the system's does not. While
 * something is due, what the steps take is therefore taken off the time that the next one lets
 * pass. It moves from one moment that was promised to the next: whoever waits for less goes on
 * before somebody who waits for more, however late the system has begun the one wait or the other.
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
  private int moving;

  /** Periodic unless its period is 0; {@code promised} as {@link PendingCall#promised}. */
  private record Alarm(long due, long period, long promised) {
    /** Returns when it is due next by the system's clock. */
    OptionalLong after(long now) {
      return next(due, now);
    }

    /** Returns when it is due next by the scenario's clock. */
    OptionalLong promisedAfter(long clock) {
      return next(promised, clock);
    }

    private OptionalLong next(long first, long time) {
      if (first > time) {
        return OptionalLong.of(first);
      }
      return period == 0
          ? OptionalLong.empty()
          : OptionalLong.of(time + period - (time - first) % period);
    }

    /** Returns when it was due last by the system's clock, if it was by that of the scenario. */
    LongStream dueBy(long clock) {
      if (promised > clock) {
        return LongStream.empty();
      }
      return LongStream.of(period == 0 ? due : due + (clock - promised) / period * period);
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
    if (moving == 0
        && upcoming().findAny().isEmpty()
        && registry.waits().noneMatch(this::isEarly)) {
      clock = System.nanoTime();
    }
    return clock;
  }

  /** Returns whether a wait that times out does so later by the scenario's clock. */
  boolean isEarly(PendingCall<?> call) {
    return call.due().isPresent() && call.promised() > clock;
  }

  /**
   * Begins to move the scenario's clock, which stands still meanwhile for whoever goes on.
   *
   * @return where it is to be moved to
   */
  public long beginToMove(int millis) {
    long end = clock() + TimeUnit.MILLISECONDS.toNanos(millis);
    moving++;
    return end;
  }

  /** Ends what was begun last. */
  public void endToMove() {
    moving--;
  }

  /**
   * Moves the scenario's clock to the next moment for which something is promised.
   *
   * @param end where it is moved to at most
   * @return whether it was moved
   */
  public boolean moveOn(long end) {
    if (clock >= end) {
      return false;
    }
    clock = promises(clock).filter(moment -> moment < end).min().orElse(end);
    return true;
  }

  /** Returns the last moment for which something is promised, and what repeats, once more. */
  public OptionalLong lastPromise() {
    return promises(clock()).max();
  }

  private LongStream promises(long from) {
    LongStream timers =
        alarms.values().stream().flatMapToLong(alarm -> alarm.promisedAfter(from).stream());
    LongStream waits = waitsToCome().mapToLong(PendingCall::promised);
    return LongStream.concat(timers, waits).filter(moment -> moment > from);
  }

  /** Returns until when the system may take until all has happened that is promised by now. */
  public long end() {
    LongStream timers = alarms.values().stream().flatMapToLong(alarm -> alarm.dueBy(clock));
    LongStream waits =
        waitsToCome()
            .filter(call -> call.promised() <= clock)
            .flatMapToLong(call -> call.due().stream());
    return Math.max(clock, LongStream.concat(timers, waits).max().orElse(clock));
  }

  /**
   * Returns when all that is due has happened by the system's clock, and what repeats, once more.
   */
  public OptionalLong last() {
    return upcoming().max();
  }

  private LongStream upcoming() {
    long now = System.nanoTime();
    LongStream timers = alarms.values().stream().flatMapToLong(alarm -> alarm.after(now).stream());
    LongStream waits = waitsToCome().flatMapToLong(call -> call.due().stream());
    return LongStream.concat(timers, waits);
  }

  /** Returns the waits that time out, but for those that should have long ago. */
  private Stream<PendingCall<?>> waitsToCome() {
    long now = System.nanoTime();
    return registry
        .waits()
        .filter(call -> call.due().stream().anyMatch(due -> due + LATEST_NANOS > now));
  }
}
