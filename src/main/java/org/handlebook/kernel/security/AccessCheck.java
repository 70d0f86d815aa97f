package org.handlebook.kernel.security;

import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/**
 * The access check: may a process with this token have an object of this descriptor opened so?
 *
 * <p>The first entry of the DACL that is about the process and names a right decides about that
 * right; a right that no entry names is denied. What the mandatory label forbids, no entry allows;
 * a privilege does.
 *
 * @source Microsoft, "How AccessCheck Works", "[MS-DTYP] Access Check Algorithm Pseudocode"
 */
public final class AccessCheck {
  private final SecurityDescriptor descriptor;
  private final Token token;
  private final GenericMapping mapping;

  private AccessCheck(SecurityDescriptor descriptor, Token token, GenericMapping mapping) {
    this.descriptor = descriptor;
    this.token = token;
    this.mapping = mapping;
  }

  /**
   * Decides.
   *
   * @param desired what is asked for; generic rights and {@link AccessMask#MAXIMUM_ALLOWED} may be
   *     among it
   * @return what is granted: all that is asked for; {@link NtStatus#ACCESS_DENIED} if it is not
   *     granted whole, or nothing is asked for, {@link NtStatus#PRIVILEGE_NOT_HELD} for the access
   *     to audit, {@link NtStatus#BAD_IMPERSONATION_LEVEL} for a token that only tells who it is
   */
  public static Outcome<Integer> check(
      SecurityDescriptor descriptor, Token token, GenericMapping mapping, int desired) {
    return new AccessCheck(descriptor, token, mapping).decide(desired);
  }

  private Outcome<Integer> decide(int desired) {
    if (token.onlyIdentifies()) {
      return Outcome.refused(NtStatus.BAD_IMPERSONATION_LEVEL);
    }
    int wanted = mapping.map(desired) & ~AccessMask.MAXIMUM_ALLOWED;
    int audit = wanted & AccessMask.ACCESS_SYSTEM_SECURITY;
    if (audit != 0 && !token.hasPrivilege(Token.SECURITY)) {
      return Outcome.refused(NtStatus.PRIVILEGE_NOT_HELD);
    }
    boolean mostPossible = (desired & AccessMask.MAXIMUM_ALLOWED) != 0;
    int most = mostGranted() | audit;
    int granted = mostPossible ? (most & mapping.all()) | wanted : wanted;
    return granted != 0 && AccessMask.covers(most, wanted)
        ? Outcome.of(granted)
        : Outcome.refused(NtStatus.ACCESS_DENIED);
  }

  private int mostGranted() {
    int allowed = descriptor.effectiveLabel().allowed(token.integrity(), mapping);
    int byPrivilege = token.hasPrivilege(Token.TAKE_OWNERSHIP) ? AccessMask.WRITE_OWNER : 0;
    return ((ownersDue() | granted()) & allowed) | byPrivilege;
  }

  /** Returns what owners have by being owners, whatever the entries say. */
  private int ownersDue() {
    return isOwner() && !speaksOfOwners() ? AccessMask.READ_CONTROL | AccessMask.WRITE_DAC : 0;
  }

  private boolean isOwner() {
    return token.includes(descriptor.owner());
  }

  private boolean speaksOfOwners() {
    var entries = descriptor.dacl().entries();
    return entries != null && entries.stream().anyMatch(ace -> ace.sid().equals(Sid.OWNER_RIGHTS));
  }

  private int granted() {
    var entries = descriptor.dacl().entries();
    if (entries == null) {
      return ~0;
    }
    int granted = 0;
    int decided = 0;
    for (Ace ace : entries) {
      if (isAbout(ace.sid())) {
        granted |= ace.allow() ? ace.mask() & ~decided : 0;
        decided |= ace.mask();
      }
    }
    return granted;
  }

  private boolean isAbout(Sid sid) {
    return token.includes(sid) || (sid.equals(Sid.OWNER_RIGHTS) && isOwner());
  }
}
