package org.handlebook.kernel.security;

import org.jspecify.annotations.Nullable;

/**
 * Who owns an object and who may do what with it.
 *
 * @param owner may always read and change the descriptor, unless the DACL speaks of {@link
 *     Sid#OWNER_RIGHTS}
 * @param dacl its masks name rights of the object's type, no generic ones
 * @param label null if the object has none
 */
public record SecurityDescriptor(Sid owner, Dacl dacl, @Nullable MandatoryLabel label) {

  /** Returns the descriptor of a process or thread that acts in the name of this token. */
  public SecurityDescriptor trustedAs(Token token) {
    return new SecurityDescriptor(owner, dacl, new MandatoryLabel(token.integrity(), true));
  }

  /** Returns the label that counts. */
  MandatoryLabel effectiveLabel() {
    return label == null ? MandatoryLabel.IMPLICIT : label;
  }
}
