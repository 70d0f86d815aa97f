package org.handlebook.kernel.dispatcher;

import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;
import org.jspecify.annotations.Nullable;

/** A waitable timer: signalled when it is due, once or again and again. */
public final class TimerObject extends DispatcherObject {
  public static final ObjectType<TimerObject> TYPE = StateAccess.type("Timer", TimerObject.class);

  private final Clock clock;
  private final boolean manualReset;
  private boolean signaled;
  private Clock.@Nullable Alarm alarm;

  /** A timer that is not set. */
  public TimerObject(ObjectHeader header, boolean manualReset, Clock clock) {
    super(header);
    this.manualReset = manualReset;
    this.clock = clock;
  }

  /** Whether it stays signalled until it is set again; otherwise one waiter is let through. */
  public boolean isManualReset() {
    return manualReset;
  }

  public boolean isSignaled() {
    return signaled;
  }

  /** Whether it will be due. */
  public boolean isSet() {
    return alarm != null;
  }

  @Override
  public boolean isSignaledFor(KThread thread) {
    return signaled;
  }

  @Override
  protected boolean acquire(KThread thread) {
    signaled = manualReset;
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
    signaled = false;
    if (due > clock.now()) {
      alarm = clock.schedule(due, () -> expire(period));
    } else {
      expire(period);
    }
    return before;
  }

  /** It will not be due; its state stays. Answers whether it was set before. */
  public boolean cancel() {
    if (alarm == null) {
      return false;
    }
    alarm.cancel();
    alarm = null;
    return true;
  }

  private void expire(long period) {
    alarm = period == 0 ? null : clock.repeat(period, () -> expire(period));
    signaled = true;
    wake();
  }

  @Override
  protected void destroyed() {
    cancel();
  }
}
