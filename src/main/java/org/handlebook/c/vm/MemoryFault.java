package org.handlebook.c.vm;

/** Memory was used that is not there, or not in that way. */
final class MemoryFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long address;
  private final boolean writing;

  MemoryFault(long address, boolean writing) {
    super("", null, false, false);
    this.address = address;
    this.writing = writing;
  }

  long address() {
    return address;
  }

  boolean isWriting() {
    return writing;
  }
}
