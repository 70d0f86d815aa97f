package org.handlebook.kernel.dispatcher;

import static org.handlebook.kernel.security.AccessMask.READ_CONTROL;
import static org.handlebook.kernel.security.AccessMask.STANDARD_RIGHTS_REQUIRED;
import static org.handlebook.kernel.security.AccessMask.SYNCHRONIZE;

import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.security.GenericMapping;

/**
 * The rights to objects whose state others may ask for and change: the same for several types.
 *
 * @source winnt.h (EVENT_*, SEMAPHORE_*, TIMER_*, IO_COMPLETION_*); Microsoft, "Synchronization
 *     Object Security and Access Rights"
 */
public final class StateAccess {
  private static final int QUERY_STATE = 0x0001;
  public static final int MODIFY_STATE = 0x0002;
  private static final int ALL_ACCESS =
      STANDARD_RIGHTS_REQUIRED | SYNCHRONIZE | QUERY_STATE | MODIFY_STATE;

  private StateAccess() {}

  /** Returns a type of objects that have these rights. */
  public static <T extends KernelObject> ObjectType<T> type(String name, Class<T> body) {
    return new ObjectType<>(
        name,
        body,
        new GenericMapping(
            READ_CONTROL | QUERY_STATE,
            READ_CONTROL | MODIFY_STATE,
            READ_CONTROL | SYNCHRONIZE,
            ALL_ACCESS),
        ALL_ACCESS,
        ObjectType.Implied.NOTHING,
        true);
  }
}
