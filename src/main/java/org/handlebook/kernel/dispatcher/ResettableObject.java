package org.handlebook.kernel.dispatcher;

import org.handlebook.kernel.object.ObjectHeader;

/**
 * An object whose signal is on or off: an event, a timer. What takes the signal away is chosen when
 * it is made: a call (manual reset), or the first thread that it lets through (auto reset).
 *
 * @source wdm.h (EVENT_TYPE, TIMER_TYPE: notification and synchronization)
 */
abstract class ResettableObject extends DispatcherObject {
  private final boolean manualReset;
  private boolean signaled;

  ResettableObject(ObjectHeader header, boolean manualReset, boolean signaled) {
    super(header);
    this.manualReset = manualReset;
    this.signaled = signaled;
  }

  /**
   * Returns whether the signal stays until somebody takes it away; otherwise one waiter is let
   * through.
   */
  public final boolean isManualReset() {
    return manualReset;
  }

  public final boolean isSignaled() {
    return signaled;
  }

  @Override
  public final boolean isSignaledFor(KThread thread) {
    return signaled;
  }

  @Override
  protected boolean acquire(KThread thread) {
    if (!manualReset) {
      signal(false);
    }
    return false;
  }

  /** Switches the signal on or off, and lets go on who waits for it. */
  final void signal(boolean on) {
    signaled = on;
    changed();
    if (on) {
      wake();
    }
  }
}
