package org.handlebook.kernel.handle;

import org.handlebook.kernel.object.KernelObject;

/** A row of a handle table. */
public final class HandleEntry {
  private final long handle;
  private final KernelObject object;
  private final int grantedAccess;
  private final Origin origin;
  private boolean inherit;
  private boolean protectFromClose;

  HandleEntry(long handle, KernelObject object, int grantedAccess, boolean inherit, Origin origin) {
    this.handle = handle;
    this.object = object;
    this.grantedAccess = grantedAccess;
    this.inherit = inherit;
    this.origin = origin;
  }

  /** Returns the value that names the row in its own process. */
  public long handle() {
    return handle;
  }

  public KernelObject object() {
    return object;
  }

  /** Returns what may be done with the object through this row. */
  public int grantedAccess() {
    return grantedAccess;
  }

  public Origin origin() {
    return origin;
  }

  /** Returns whether a child that inherits handles receives a copy of the row. */
  public boolean isInherit() {
    return inherit;
  }

  /** Returns whether closing the row is refused. */
  public boolean isProtectFromClose() {
    return protectFromClose;
  }

  void setInherit(boolean value) {
    inherit = value;
  }

  void setProtectFromClose(boolean value) {
    protectFromClose = value;
  }
}
