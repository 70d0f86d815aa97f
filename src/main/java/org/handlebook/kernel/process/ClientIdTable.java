package org.handlebook.kernel.process;

import java.util.HashMap;
import java.util.Map;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/**
 * What the ids of processes and threads mean. An id means its object as long as the object exists,
 * so also after the process or thread has ended.
 */
final class ClientIdTable {
  private final Map<Integer, KernelObject> objects = new HashMap<>();

  void enter(int id, KernelObject object) {
    objects.put(id, object);
  }

  void remove(int id) {
    objects.remove(id);
  }

  /**
   * Returns the process or thread of that id; the two low bits do not count.
   *
   * @return {@link NtStatus#INVALID_CID} if the id means nothing, or an object of the other type
   */
  <T extends KernelObject> Outcome<T> lookup(int id, ObjectType<T> type) {
    KernelObject object = objects.get(id & -ClientIds.STEP);
    return object != null && type.includes(object)
        ? Outcome.of(type.body().cast(object))
        : Outcome.refused(NtStatus.INVALID_CID);
  }
}
