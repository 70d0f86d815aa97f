package org.handlebook.win32;

import org.jspecify.annotations.Nullable;

/**
 * SECURITY_ATTRIBUTES.
 *
 * @param lpSecurityDescriptor who may do what with the new object, or null for the default of the
 *     creator's token
 * @param bInheritHandle whether children that inherit handles receive the new one
 * @source minwinbase.h
 */
public record SecurityAttributes(
    @Nullable SecurityDescriptor lpSecurityDescriptor, boolean bInheritHandle) {
  /** Attributes that say nothing about security. */
  public SecurityAttributes(boolean bInheritHandle) {
    this(null, bInheritHandle);
  }
}
