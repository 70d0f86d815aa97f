package org.handlebook.kernel.dispatcher;

import static org.handlebook.kernel.security.AccessMask.READ_CONTROL;
import static org.handlebook.kernel.security.AccessMask.STANDARD_RIGHTS_REQUIRED;
import static org.handlebook.kernel.security.AccessMask.SYNCHRONIZE;

import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.security.GenericMapping;

/** An event: signalled or not. */
public final class EventObject extends KernelObject {
  private static final int QUERY_STATE = 0x0001;
  private static final int MODIFY_STATE = 0x0002;
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
  private final boolean signaled;

  EventObject(ObjectHeader header, boolean manualReset, boolean signaled) {
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
}
