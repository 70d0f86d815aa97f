package org.handlebook.kernel.handle;

import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.jspecify.annotations.Nullable;

/** An object as one handle sees it; {@code row} is null for a pseudo handle. */
record Reference(KernelObject object, int grantedAccess, @Nullable HandleEntry row) {
  /**
   * Returns what a value means in {@code owner}'s table; the pseudo handles mean that process, and
   * the thread that calls.
   */
  static Outcome<Reference> find(Caller caller, HandleOwner owner, long handle) {
    if (handle == HandleManager.CURRENT_PROCESS) {
      return Outcome.of(everyAccess(owner.object()));
    }
    if (handle == HandleManager.CURRENT_THREAD) {
      return Outcome.of(everyAccess(caller.thread()));
    }
    HandleEntry row = owner.handleTable().lookup(handle);
    return row == null
        ? Outcome.refused(NtStatus.INVALID_HANDLE)
        : Outcome.of(new Reference(row.object(), row.grantedAccess(), row));
  }

  private static Reference everyAccess(KernelObject object) {
    return new Reference(object, object.header().type().validAccess(), null);
  }

  /** Returns the object, if every right in {@code access} is granted. */
  Outcome<KernelObject> granting(int access) {
    return AccessMask.covers(grantedAccess, access)
        ? Outcome.of(object)
        : Outcome.refused(NtStatus.ACCESS_DENIED);
  }

  /**
   * Returns whether DUPLICATE_CLOSE_SOURCE can take the row away: it exists and is not protected.
   */
  boolean isClosable() {
    return row != null && !row.isProtectFromClose();
  }
}
