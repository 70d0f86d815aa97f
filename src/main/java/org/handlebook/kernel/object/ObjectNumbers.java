package org.handlebook.kernel.object;

import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.handlebook.kernel.security.SecurityDescriptor;

/**
 * Gives objects their numbers and addresses, each to one object only.
 *
 * <p>Addresses begin above those that textbooks draw, and leave out what the {@link Placement} has
 * chosen.
 */
public final class ObjectNumbers {
  private static final long FIRST_ADDRESS = 0xA000;
  private static final long ADDRESS_STEP = 0x100;

  private final Placement placement;
  private final Set<Long> chosen = new HashSet<>();
  private int created;
  private long nextAddress = FIRST_ADDRESS;

  /** Makes the numbers of objects that nobody has created yet. */
  public ObjectNumbers(Placement placement) {
    this.placement = placement;
  }

  /**
   * Returns a header for the next object.
   *
   * @param changed is told when the object has changed
   */
  ObjectHeader next(ObjectType<?> type, SecurityDescriptor security, ChangedObjects changed) {
    return new ObjectHeader(++created, address(), type, security, changed);
  }

  private long address() {
    OptionalLong choice = placement.nextAddress();
    if (choice.isPresent()) {
      chosen.add(choice.getAsLong());
      return choice.getAsLong();
    }
    while (chosen.contains(nextAddress)) {
      nextAddress += ADDRESS_STEP;
    }
    long address = nextAddress;
    nextAddress += ADDRESS_STEP;
    return address;
  }
}
