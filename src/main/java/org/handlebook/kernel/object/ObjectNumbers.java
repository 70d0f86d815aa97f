package org.handlebook.kernel.object;

import org.handlebook.kernel.security.SecurityDescriptor;

/** Gives objects their numbers and addresses, each to one object only. */
public final class ObjectNumbers {
  private static final long FIRST_ADDRESS = 0x2400;
  private static final long ADDRESS_STEP = 0x100;

  private int created;
  private long nextAddress = FIRST_ADDRESS;

  /** A header for the next object. */
  ObjectHeader next(ObjectType<?> type, SecurityDescriptor security) {
    ObjectHeader header = new ObjectHeader(++created, nextAddress, type, security);
    nextAddress = FIRST_ADDRESS + created * ADDRESS_STEP;
    return header;
  }

  /** The next object shall lie at this address, as a textbook draws it. */
  void dictateAddress(long address) {
    nextAddress = address;
  }
}
