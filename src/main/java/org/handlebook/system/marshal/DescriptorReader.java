package org.handlebook.system.marshal;

import org.handlebook.c.header.CType;
import org.handlebook.c.header.Types;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.Sid;
import org.jspecify.annotations.Nullable;

/**
 * Reads security descriptors, self-relative or absolute.
 *
 * @source winnt.h, SECURITY_DESCRIPTOR, SECURITY_DESCRIPTOR_RELATIVE
 */
final class DescriptorReader {
  private static final CType.Int WORD = new CType.Int("WORD", 2, false);
  private static final int CONTROL = 2;
  private static final int SELF_RELATIVE = 0x8000;
  private static final int HEADER = 20;
  private static final int ACL_SIZE = 2;

  private DescriptorReader() {}

  static SecurityDescriptor read(MemoryReader memory, long address) {
    boolean relative = (memory.number(address + CONTROL, WORD) & SELF_RELATIVE) != 0;
    return SecurityDescriptor.of(
        relative ? relative(memory, address) : AbsoluteDescriptor.relative(memory, address));
  }

  /** Returns the bytes of a self-relative one, as far as its parts reach. */
  private static byte[] relative(MemoryReader memory, long address) {
    int end = HEADER;
    for (int part = 4; part < HEADER; part += 4) {
      int offset = (int) memory.number(address + part, Types.DWORD);
      if (offset != 0) {
        boolean isSid = part < 12;
        end = Math.max(end, offset + size(memory, address + offset, isSid));
      }
    }
    return memory.load(address, end);
  }

  static int size(MemoryReader memory, long address, boolean isSid) {
    return isSid ? sidSize(memory, address) : (int) memory.number(address + ACL_SIZE, WORD);
  }

  private static int sidSize(MemoryReader memory, long address) {
    return 8 + 4 * (memory.load(address + 1, 1)[0] & 0xFF);
  }

  /** Returns the SID that lies somewhere, as text. */
  static @Nullable String sid(MemoryReader memory, long address) {
    return Sid.read(memory.load(address, sidSize(memory, address)), 0);
  }
}
