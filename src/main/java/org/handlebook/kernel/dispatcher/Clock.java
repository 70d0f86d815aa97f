package org.handlebook.kernel.dispatcher;

import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/**
 * The time of one network, which all its computers share. It moves only when it is told to, and
 * what is due happens in the order in which it is due.
 */
public final class Clock {
  /** Units of 100 nanoseconds in a millisecond. */
  public static final long MILLISECOND = 10_000;

  /** 2024-01-01 09:00, in units of 100 nanoseconds since 1601. */
  private static final long BEGINNING = 133_485_732_000_000_000L;

  private final PriorityQueue<Alarm> alarms = new PriorityQueue<>();
  private long now = BEGINNING;
  private long scheduled;

  /** Something that is due at a time. */
  public final class Alarm implements Comparable<Alarm> {
    private final long due;
    private final long order;
    private final Runnable action;

    private Alarm(long due, long order, Runnable action) {
      this.due = due;
      this.order = order;
      this.action = action;
    }

    /** Takes the event back: it does not happen any more. */
    public void cancel() {
      alarms.remove(this);
    }

    @Override
    public int compareTo(Alarm other) {
      return due == other.due ? Long.compare(order, other.order) : Long.compare(due, other.due);
    }
  }

  /** Returns the time, in units of 100 nanoseconds since 1601. */
  public long now() {
    return now;
  }

  /** Makes something happen at a time; at one that is past, as soon as time moves. */
  public Alarm schedule(long due, Runnable action) {
    Alarm alarm = new Alarm(Math.max(due, now), ++scheduled, action);
    alarms.add(alarm);
    return alarm;
  }

  /** Moves the time; all that is due by then happens. */
  public void pass(long time) {
    pass(time, () -> {});
  }

  /**
   * Moves the time; all that is due by then happens.
   *
   * @param then what follows each thing that happens, at its time, and may schedule others
   */
  public void pass(long time, Runnable then) {
    long end = now + time;
    while (!alarms.isEmpty() && alarms.element().due <= end) {
      ring();
      then.run();
    }
    now = end;
  }

  /**
   * Moves the time from one thing that is due to the next, until one has done what is wanted.
   *
   * @return false if nothing does, though all has happened
   */
  public boolean passUntil(BooleanSupplier done) {
    while (!alarms.isEmpty()) {
      ring();
      if (done.getAsBoolean()) {
        return true;
      }
    }
    return false;
  }

  private void ring() {
    Alarm next = alarms.remove();
    now = next.due;
    next.action.run();
  }
}
