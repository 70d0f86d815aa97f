package org.handlebook.c.vm;

/** A variable is read in which nothing was ever stored. */
public final class NoValueYet extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long address;

  NoValueYet(long address) {
    super("", null, false, false);
    this.address = address;
  }

  /**
   * Looks whether bytes of a variable were given values.
   *
   * @throws NoValueYet if one of them was not
   */
  static void check(MemoryWatch watch, long address, byte[] page, int offset, int size) {
    for (int i = 0; i < size; i++) {
      if (page[offset + i] == MemoryWatch.UNKNOWN && !watch.isKnown(address + i)) {
        throw new NoValueYet(address);
      }
    }
  }

  /** Returns where it lies. */
  public long address() {
    return address;
  }
}
