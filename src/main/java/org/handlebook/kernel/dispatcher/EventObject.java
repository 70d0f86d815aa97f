package org.handlebook.kernel.dispatcher;

import static org.handlebook.kernel.security.AccessMask.READ_CONTROL;
import static org.handlebook.kernel.security.AccessMask.STANDARD_RIGHTS_REQUIRED;
import static org.handlebook.kernel.security.AccessMask.SYNCHRONIZE;

import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.security.GenericMapping;

/** An event: signalled when somebody says so. */
public final class EventObject extends DispatcherObject {
  private static final int QUERY_STATE = 0x0001;
  public static final int MODIFY_STATE = 0x0002;
  private static final int ALL_ACCESS =
      STANDARD_RIGHTS_REQUIRED | SYNCHRONIZE | QUERY_STATE | MODIFY_STATE;

  public static final ObjectType<EventObject> TYPE =
      new ObjectType<>(
          "Event",
          EventObject.class,
          new GenericMapping(
              READ_CONTROL | QUERY_STATE,
              READ_CONTROL | MODIFY_STATE,
              READ_CONTROL | SYNCHRONIZE,
              ALL_ACCESS),
          ALL_ACCESS,
          ObjectType.Implied.NOTHING,
          true);

  private final boolean manualReset;
  private boolean signaled;

  public EventObject(ObjectHeader header, boolean manualReset, boolean signaled) {
    super(header);
    this.manualReset = manualReset;
    this.signaled = signaled;
  }

  /**
   * Whether the event stays signalled until somebody resets it; otherwise one waiter is let
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
    signaled = manualReset;
    return false;
  }

  /** Signals the event. */
  public void set() {
    signaled = true;
    wake();
  }

  /** Takes the signal away. */
  public void reset() {
    signaled = false;
  }

  /** Signals the event for those who wait now, and for nobody else. */
  public void pulse() {
    set();
    reset();
  }
}
