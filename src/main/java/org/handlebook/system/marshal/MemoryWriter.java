package org.handlebook.system.marshal;

import org.handlebook.c.header.CType;

/** Stores into memory what C has there. */
interface MemoryWriter {
  /**
   * Stores bytes.
   *
   * @throws AccessViolation where that cannot be
   */
  void store(long address, byte[] bytes);

  /** Stores bytes where there is room for them from now on; returns where. */
  long keep(byte[] bytes);

  /** Stores a number or pointer. */
  default void store(long address, CType type, long number) {
    store(address, MemoryReader.bytes(number, type.size()));
  }
}
