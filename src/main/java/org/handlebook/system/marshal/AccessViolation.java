package org.handlebook.system.marshal;

/** Memory was used that a process cannot use so: its code would crash there. */
public final class AccessViolation extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long address;
  private final boolean writing;

  /**
   * Tells at which address the violation was.
   *
   * @param writing whether it was to be written
   */
  public AccessViolation(long address, boolean writing) {
    super("0x" + Long.toHexString(address), null, false, false);
    this.address = address;
    this.writing = writing;
  }

  public long address() {
    return address;
  }

  public boolean isWriting() {
    return writing;
  }
}
