package org.handlebook.kernel.handle;

import org.handlebook.kernel.object.KernelObject;
import org.jspecify.annotations.Nullable;

/** An object as one handle sees it; {@code row} is null for a pseudo handle. */
record Reference(KernelObject object, int grantedAccess, @Nullable HandleEntry row) {

  /** Whether DUPLICATE_CLOSE_SOURCE can take the row away: it exists and is not protected. */
  boolean isClosable() {
    return row != null && !row.isProtectFromClose();
  }
}
