package org.handlebook.c.read;

import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Position;
import org.handlebook.win32.SecurityDescriptor;

/** Security descriptors in memory: self-relative, or absolute with a NULL DACL. */
final class DescriptorMemory {
  /** The size of an absolute one. */
  static final int ABSOLUTE_SIZE = 40;

  private static final int CONTROL = 2;
  private static final int DACL_PRESENT = 0x0004;
  private static final int SELF_RELATIVE = 0x8000;
  private static final CType.Int WORD = new CType.Int("WORD", 2, false);

  private DescriptorMemory() {}

  static long setDacl(Memory memory, long[] a, Position at) {
    if (a[1] != 0 && a[2] != 0) {
      throw new CMistake(
          at,
          "Lists of access rights are written as text here: ConvertStringSecurityDescriptorToSecurityDescriptor(TEXT(\"D:(A;;GA;;;WD)\"), 1, &pSD, NULL)");
    }
    memory.store(a[0] + CONTROL, WORD, a[1] == 0 ? 0 : DACL_PRESENT, at);
    return 1;
  }

  static SecurityDescriptor read(Memory memory, long address, Position at) {
    long control = memory.number(address + CONTROL, WORD, at);
    if ((control & SELF_RELATIVE) == 0) {
      boolean present = (control & DACL_PRESENT) != 0;
      return new SecurityDescriptor(null, present ? new SecurityDescriptor.Dacl(null) : null, null);
    }
    try {
      return SecurityDescriptor.of(memory.readKnown(address, at));
    } catch (IllegalArgumentException malformed) {
      throw new CMistake(at, String.valueOf(malformed.getMessage()));
    }
  }
}
