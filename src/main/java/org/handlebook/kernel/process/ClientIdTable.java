package org.handlebook.kernel.process;

import java.util.HashMap;
import java.util.Map;
import org.handlebook.kernel.NtStatus;
import org.handlebook.kernel.Outcome;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectType;

/**
 * The ids of processes and threads, which share one range of numbers: multiples of four. An id
 * means its object as long as the object exists, so also after the process or thread has ended.
 */
final class ClientIdTable {
  private static final int FIRST = 1000;
  private static final int STEP = 4;

  private final Map<Integer, KernelObject> objects = new HashMap<>();
  private int next = FIRST;

  /** An id that no other object ever had. */
  int newId() {
    int id = next;
    next += STEP;
    return id;
  }

  void enter(int id, KernelObject object) {
    objects.put(id, object);
  }

  void remove(int id) {
    objects.remove(id);
  }

  /**
   * The process or thread of that id; the two low bits do not count.
   *
   * @return {@link NtStatus#INVALID_CID} if the id means nothing, or an object of the other type
   */
  <T extends KernelObject> Outcome<T> lookup(int id, ObjectType<T> type) {
    KernelObject object = objects.get(id & -STEP);
    return object != null && type.includes(object)
        ? Outcome.of(type.body().cast(object))
        : Outcome.refused(NtStatus.INVALID_CID);
  }
}
