package org.handlebook.kernel.object;

import java.util.HashSet;
import java.util.Set;
import org.handlebook.kernel.security.SecurityDescriptor;

/**
 * Gives objects their numbers and addresses, each to one object only.
 *
 * <p>Addresses begin above those that textbooks draw, and leave out what one has dictated.
 */
public final class ObjectNumbers {
  private static final long FIRST_ADDRESS = 0xA000;
  private static final long ADDRESS_STEP = 0x100;

  private final Set<Long> dictated = new HashSet<>();
  private int created;
  private long nextAddress = FIRST_ADDRESS;
  private long dictatedAddress;

  /** A header for the next object. */
  ObjectHeader next(ObjectType<?> type, SecurityDescriptor security) {
    return new ObjectHeader(++created, address(), type, security);
  }

  private long address() {
    if (dictatedAddress != 0) {
      long address = dictatedAddress;
      dictatedAddress = 0;
      return address;
    }
    while (dictated.contains(nextAddress)) {
      nextAddress += ADDRESS_STEP;
    }
    long address = nextAddress;
    nextAddress += ADDRESS_STEP;
    return address;
  }

  /** The next object shall lie at this address, as a textbook draws it. */
  void dictateAddress(long address) {
    dictated.add(address);
    dictatedAddress = address;
  }
}
