package org.handlebook.kernel.security;

import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a security descriptor; null for each part about which nothing is said.
 *
 * @param owner who shall own the object
 * @param dacl who may do what; generic rights are mapped to the object's type
 * @param label how far the object is trusted
 */
public record DescriptorParts(
    @Nullable Sid owner, @Nullable Dacl dacl, @Nullable MandatoryLabel label) {
  /** Nothing is said. */
  public static final DescriptorParts NONE = new DescriptorParts(null, null, null);

  /**
   * Returns the descriptor of an object that the token's process makes: what is not said comes from
   * the token.
   *
   * @return {@link NtStatus#INVALID_OWNER} for an owner that the token cannot give, {@link
   *     NtStatus#PRIVILEGE_NOT_HELD} for a label above its own
   */
  public Outcome<SecurityDescriptor> forNew(Token token, GenericMapping mapping) {
    return merge(token, mapping, token.defaultDescriptor(mapping));
  }

  /**
   * Returns the descriptor with what is said in place of what it had.
   *
   * @return as {@link #forNew}
   */
  public Outcome<SecurityDescriptor> merge(
      Token token, GenericMapping mapping, SecurityDescriptor old) {
    if (owner != null && !token.mayGive(owner)) {
      return Outcome.refused(NtStatus.INVALID_OWNER);
    }
    if (label != null && !token.mayLabel(label)) {
      return Outcome.refused(NtStatus.PRIVILEGE_NOT_HELD);
    }
    Sid newOwner = owner == null ? old.owner() : owner;
    return Outcome.of(
        new SecurityDescriptor(
            newOwner,
            dacl == null ? old.dacl() : dacl.forObject(mapping, newOwner),
            label == null ? old.label() : label));
  }
}
