package org.handlebook.system.model;

import org.handlebook.kernel.security.Ace;
import org.handlebook.kernel.security.Dacl;
import org.handlebook.kernel.security.DescriptorParts;
import org.handlebook.kernel.security.MandatoryLabel;
import org.handlebook.kernel.security.Sid;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SecurityDescriptor;
import org.jspecify.annotations.Nullable;

/** Between security descriptors as calls carry them and as the kernel keeps them. */
final class DescriptorConversion {
  private static final String LABEL = "S-1-16-";

  private DescriptorConversion() {}

  /** Returns what the attributes say of a new object's descriptor. */
  static DescriptorParts parts(@Nullable SecurityAttributes attributes) {
    SecurityDescriptor given = attributes == null ? null : attributes.lpSecurityDescriptor();
    return given == null
        ? DescriptorParts.NONE
        : new DescriptorParts(owner(given), dacl(given.dacl()), label(given));
  }

  static @Nullable Sid owner(SecurityDescriptor descriptor) {
    return descriptor.owner() == null ? null : new Sid(descriptor.owner());
  }

  static @Nullable Dacl dacl(SecurityDescriptor.@Nullable Dacl dacl) {
    if (dacl == null || dacl.entries() == null) {
      return dacl == null ? null : Dacl.NULL;
    }
    return new Dacl(
        dacl.entries().stream()
            .map(ace -> new Ace(ace.allow(), ace.mask(), new Sid(ace.sid())))
            .toList());
  }

  static @Nullable MandatoryLabel label(SecurityDescriptor descriptor) {
    return descriptor.integrity() == null
        ? null
        : new MandatoryLabel(level(descriptor.integrity()), false);
  }

  /** Returns the integrity level that a SID such as S-1-16-8192 names. */
  static int level(String sid) {
    return Integer.parseInt(sid.substring(LABEL.length()));
  }

  /** Returns the list as a call answers it. */
  static SecurityDescriptor.Dacl dacl(Dacl dacl) {
    return new SecurityDescriptor.Dacl(
        dacl.entries() == null
            ? null
            : dacl.entries().stream()
                .map(ace -> new SecurityDescriptor.Ace(ace.allow(), ace.mask(), ace.sid().text()))
                .toList());
  }

  /** Returns the label's SID as a call answers it. */
  static @Nullable String label(@Nullable MandatoryLabel label) {
    return label == null ? null : LABEL + label.level();
  }
}
