package org.handlebook.win32;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SECURITY_DESCRIPTOR: who owns an object and who may do what with it.
 *
 * @param owner the owner's SID, or null if it is not given
 * @param dacl who may do what; null if it is not given, so that a default is taken
 * @param integrity the SID of the mandatory label, such as S-1-16-4096, or null if it is not given
 * @source winnt.h; Microsoft, "Security Descriptor Definition Language"
 */
public record SecurityDescriptor(
    @Nullable String owner, @Nullable Dacl dacl, @Nullable String integrity) {

  /**
   * Returns the descriptor that a text in SDDL says, such as {@code
   * D:(A;;GA;;;SY)(A;;0x100000;;;WD)}.
   *
   * @throws IllegalArgumentException with the reason, if the text is malformed
   */
  public static SecurityDescriptor parse(String sddl) {
    return Sddl.parse(sddl);
  }

  /**
   * Returns the descriptor that bytes in self-relative form say; a group, and audit entries, are
   * left out.
   *
   * @throws IllegalArgumentException if they are cut off, or hold entries for single properties
   */
  public static SecurityDescriptor of(byte[] selfRelative) {
    return SelfRelative.read(selfRelative);
  }

  /** Returns the descriptor in self-relative form, as the system takes it. */
  public byte[] selfRelative() {
    return SelfRelative.write(this);
  }

  /** Returns the descriptor in SDDL, well-known SIDs by their letters. */
  @Override
  public String toString() {
    return Sddl.write(this);
  }

  /**
   * A discretionary access control list.
   *
   * @param entries in the order in which they are looked at; null for a NULL DACL, which lets
   *     everybody do everything
   */
  public record Dacl(@Nullable List<Ace> entries) {
    public Dacl {
      entries = entries == null ? null : List.copyOf(entries);
    }
  }

  /**
   * An access control entry.
   *
   * @param allow whether it allows; else it denies
   * @param mask an access mask, generic rights among it
   * @param sid whom
   */
  public record Ace(boolean allow, int mask, String sid) {}
}
