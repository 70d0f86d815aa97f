package org.handlebook.c.vm;

/** Memory was used that is not there, or not in that way. */
final class MemoryFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long address;
  private final boolean writing;
  private final boolean guarded;

  MemoryFault(long address, boolean writing) {
    this(address, writing, false);
  }

  MemoryFault(long address, boolean writing, boolean guarded) {
    super("", null, false, false);
    this.address = address;
    this.writing = writing;
    this.guarded = guarded;
  }

  long address() {
    return address;
  }

  /** Returns whether it was a guarded page, whose next use nobody is told of. */
  boolean isGuarded() {
    return guarded;
  }

  boolean isWriting() {
    return writing;
  }
}
