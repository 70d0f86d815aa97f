package org.handlebook.kernel.dispatcher;

import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;
import org.jspecify.annotations.Nullable;

/**
 * A waitable timer: signalled when it is due, once or again and again.
 *
 * <p>Being due changes nothing while the timer is signalled. So the clock need not come by again
 * until somebody takes the signal, and however often a timer is due that nobody waits for, it costs
 * nothing; unless something is to be done each time.
 */
public final class TimerObject extends ResettableObject {
  public static final ObjectType<TimerObject> TYPE = StateAccess.type("Timer", TimerObject.class);

  private final Clock clock;
  private boolean set;
  private long firstDue;
  private long period;
  private Clock.@Nullable Alarm alarm;
  private @Nullable Routine routine;

  /** What is to be done whenever a timer is due. */
  public interface Routine {
    /** Queues the procedure call, unless it is queued. */
    void queue();

    /** Takes the procedure call back, if it is queued. */
    void takeBack();
  }

  /** Makes a timer that is not set. */
  public TimerObject(ObjectHeader header, boolean manualReset, Clock clock) {
    super(header, manualReset, false);
    this.clock = clock;
  }

  /** Returns whether it will be due. */
  public boolean isSet() {
    return set;
  }

  @Override
  protected boolean acquire(KThread thread) {
    super.acquire(thread);
    if (!isSignaled()) {
      arm();
    }
    return false;
  }

  /**
   * Takes the signal away, and lets it come when the timer is due.
   *
   * @param due a time of the clock; one that is past is now
   * @param period after which it is due again and again, in the clock's units; 0: once
   * @return whether it was set before
   */
  public boolean set(long due, long period) {
    boolean before = cancel();
    set = true;
    signal(false);
    firstDue = Math.max(due, clock.now());
    this.period = period;
    if (firstDue > clock.now()) {
      arm();
    } else {
      expire();
    }
    return before;
  }

  /** Lets something be done whenever the timer is due, as long as it is set as it is now. */
  public void whenDue(Routine call) {
    routine = call;
    if (isSignaled()) {
      call.queue();
    }
    arm();
  }

  /**
   * Cancels the timer: it will not be due, and its state stays. Returns whether it was set before.
   */
  public boolean cancel() {
    boolean before = set;
    set = false;
    if (routine != null) {
      routine.takeBack();
      routine = null;
    }
    changed();
    if (alarm != null) {
      alarm.cancel();
      alarm = null;
    }
    return before;
  }

  private void arm() {
    if (set && alarm == null) {
      alarm = clock.schedule(nextDue(), this::expire);
    }
  }

  private long nextDue() {
    long late = clock.now() - firstDue;
    return late < 0 ? firstDue : firstDue + (late / period + 1) * period;
  }

  private void expire() {
    alarm = null;
    set = period > 0;
    signal(true);
    if (routine != null) {
      routine.queue();
      arm();
    }
  }

  @Override
  protected void destroyed() {
    cancel();
  }
}
