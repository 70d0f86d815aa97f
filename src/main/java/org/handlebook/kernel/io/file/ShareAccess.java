package org.handlebook.kernel.io.file;

import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.security.AccessMask;

/**
 * What one opening of a file does, and what it lets others do meanwhile.
 *
 * @param uses which of {@link #READ}, {@link #WRITE} and {@link #DELETE} the opening needs
 * @param shares which of them others may need
 */
record ShareAccess(int uses, int shares) {
  static final int READ = 1;
  static final int WRITE = 2;
  static final int DELETE = 4;

  /** What deleting a file by its name does while that takes place. */
  static final ShareAccess OF_DELETION = new ShareAccess(DELETE, READ | WRITE | DELETE);

  /** What copying a file does with the one, and with the other. */
  static final ShareAccess OF_READING = new ShareAccess(READ, READ | WRITE | DELETE);

  static final ShareAccess OF_OVERWRITING = new ShareAccess(WRITE, 0);

  static ShareAccess of(int grantedAccess, int shareMode) {
    int uses = 0;
    uses |= (grantedAccess & (FileObject.READ_DATA | FileObject.EXECUTE)) != 0 ? READ : 0;
    uses |= (grantedAccess & (FileObject.WRITE_DATA | FileObject.APPEND_DATA)) != 0 ? WRITE : 0;
    uses |= (grantedAccess & AccessMask.DELETE) != 0 ? DELETE : 0;
    return new ShareAccess(uses, shareMode);
  }

  /** Returns whether both openings let each other be; one that needs nothing is in nobody's way. */
  boolean agreesWith(ShareAccess other) {
    return uses == 0
        || other.uses == 0
        || (AccessMask.covers(other.shares, uses) && AccessMask.covers(shares, other.uses));
  }

  /** Returns the same opening, if it also wrote. */
  ShareAccess writing() {
    return new ShareAccess(uses | WRITE, shares);
  }
}
