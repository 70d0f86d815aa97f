package org.handlebook.kernel.dispatcher;

import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;

/** An event: signalled when somebody says so. */
public final class EventObject extends DispatcherObject {
  public static final ObjectType<EventObject> TYPE = StateAccess.type("Event", EventObject.class);

  private final boolean manualReset;
  private boolean signaled;

  public EventObject(ObjectHeader header, boolean manualReset, boolean signaled) {
    super(header);
    this.manualReset = manualReset;
    this.signaled = signaled;
  }

  /**
   * Returns whether the event stays signalled until somebody resets it; otherwise one waiter is let
   * through.
   */
  public boolean isManualReset() {
    return manualReset;
  }

  public boolean isSignaled() {
    return signaled;
  }

  @Override
  public boolean isSignaledFor(KThread thread) {
    return signaled;
  }

  @Override
  protected boolean acquire(KThread thread) {
    change(manualReset);
    return false;
  }

  /** Signals the event. */
  public void set() {
    change(true);
    wake();
  }

  /** Takes the signal away. */
  public void reset() {
    change(false);
  }

  private void change(boolean newSignaled) {
    signaled = newSignaled;
    changed();
  }

  /** Signals the event for those who wait now, and for nobody else. */
  public void pulse() {
    set();
    reset();
  }
}
