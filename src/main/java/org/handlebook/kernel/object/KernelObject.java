package org.handlebook.kernel.object;

import org.handlebook.kernel.security.SecurityDescriptor;

/**
 * A kernel object: the header all types have, and in each subclass the fields of one type.
 *
 * <p>Only the kernel touches it; everybody else has a handle.
 */
public abstract class KernelObject {
  private final ObjectHeader header;

  protected KernelObject(ObjectHeader header) {
    this.header = header;
  }

  public final ObjectHeader header() {
    return header;
  }

  /** Tells that the object is otherwise than before: its header, or its own fields. */
  protected final void changed() {
    header.changed().add(this);
  }

  /**
   * Returns whether the object's own fields may change without its {@linkplain #changed telling}:
   * whoever wants to know has to look.
   */
  public boolean changesSilently() {
    return false;
  }

  /**
   * Called when the last row that named the object is gone; the object may live on, kept by the
   * kernel.
   */
  protected void lastHandleClosed() {}

  /** Called when the object has got another descriptor. */
  protected void secured(SecurityDescriptor descriptor) {}

  /** Called when nothing keeps the object any more: it is gone after this. */
  protected void destroyed() {}
}
