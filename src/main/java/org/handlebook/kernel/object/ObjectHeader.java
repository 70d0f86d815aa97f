package org.handlebook.kernel.object;

import java.util.EnumMap;
import java.util.Map;
import org.handlebook.kernel.security.SecurityDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The fields that every kernel object has, whatever its type.
 *
 * <p>Only the {@link ObjectManager} changes them.
 */
public final class ObjectHeader {
  private final int serial;
  private final long address;
  private final ObjectType<?> type;
  private SecurityDescriptor security;
  private final ChangedObjects changed;
  private final Map<KeptBy, Integer> keepers = new EnumMap<>(KeptBy.class);
  private @Nullable ObjectName name;
  private int handleCount;

  ObjectHeader(
      int serial,
      long address,
      ObjectType<?> type,
      SecurityDescriptor security,
      ChangedObjects changed) {
    this.serial = serial;
    this.address = address;
    this.type = type;
    this.security = security;
    this.changed = changed;
  }

  /**
   * Returns which object of its network this is, in order of creation, from 1; never given to
   * another one.
   */
  public int serial() {
    return serial;
  }

  /** Returns where the object lies in the kernel's memory, such as 0x2400. */
  public long address() {
    return address;
  }

  public ObjectType<?> type() {
    return type;
  }

  public SecurityDescriptor security() {
    return security;
  }

  /** Returns the name under which the object can be found now, if it has one. */
  public @Nullable ObjectName name() {
    return name;
  }

  /** Returns how many rows, over all handle tables, name the object. */
  public int handleCount() {
    return handleCount;
  }

  /**
   * Returns what the documents teach: the handle count, plus one for a process or thread that runs.
   */
  public int usageCount() {
    return keepers.isEmpty() ? handleCount : handleCount + keepers.getOrDefault(KeptBy.RUNNING, 0);
  }

  /** Returns whether the kernel itself holds on to the object for this reason. */
  public boolean isKeptBy(KeptBy reason) {
    return keepers.containsKey(reason);
  }

  /** Returns who is told when the object has changed. */
  ChangedObjects changed() {
    return changed;
  }

  boolean isKept() {
    return handleCount > 0 || !keepers.isEmpty();
  }

  void secure(SecurityDescriptor descriptor) {
    security = descriptor;
  }

  void rename(@Nullable ObjectName newName) {
    name = newName;
  }

  void changeHandleCount(int by) {
    handleCount += by;
    if (handleCount < 0) {
      throw new IllegalStateException(
          "more handles closed than opened: object at 0x" + Long.toHexString(address));
    }
  }

  void changeKeeper(KeptBy reason, int by) {
    int holds = keepers.getOrDefault(reason, 0) + by;
    if (holds < 0) {
      throw new IllegalStateException(
          "not kept by " + reason + ": object at 0x" + Long.toHexString(address));
    }
    if (holds == 0) {
      keepers.remove(reason);
    } else {
      keepers.put(reason, holds);
    }
  }
}
