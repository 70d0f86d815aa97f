package org.handlebook.system.model;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.handlebook.kernel.object.Placement;

/** The numbers that a scenario forces, as a textbook draws them; all others are the kernel's. */
final class ForcedPlacement implements Placement {
  private final Map<Integer, Long> handles = new HashMap<>();
  private OptionalLong address = OptionalLong.empty();

  /** Gives the next row of a process's handle table this value. */
  void forceHandle(int processId, long handle) {
    handles.put(processId, handle);
  }

  /** Lays the next object at this address. */
  void forceAddress(long next) {
    address = OptionalLong.of(next);
  }

  @Override
  public OptionalLong nextAddress() {
    OptionalLong next = address;
    address = OptionalLong.empty();
    return next;
  }

  @Override
  public OptionalLong nextHandle(int processId) {
    Long next = handles.isEmpty() ? null : handles.remove(processId);
    return next == null ? OptionalLong.empty() : OptionalLong.of(next);
  }
}
