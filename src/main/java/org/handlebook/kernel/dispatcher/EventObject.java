package org.handlebook.kernel.dispatcher;

import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;

/** An event: signalled when somebody says so. */
public final class EventObject extends ResettableObject {
  public static final ObjectType<EventObject> TYPE = StateAccess.type("Event", EventObject.class);

  public EventObject(ObjectHeader header, boolean manualReset, boolean signaled) {
    super(header, manualReset, signaled);
  }

  /** Signals the event. */
  public void set() {
    signal(true);
  }

  /** Takes the signal away. */
  public void reset() {
    signal(false);
  }

  /** Signals the event for those who wait now, and for nobody else. */
  public void pulse() {
    set();
    reset();
  }
}
