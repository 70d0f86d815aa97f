package org.handlebook.system.marshal;

import java.util.Arrays;
import java.util.List;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Surface;
import org.handlebook.c.header.Types;

/** Makes a self-relative security descriptor of one whose parts lie elsewhere. */
final class AbsoluteDescriptor {
  private static final CType.Struct TYPE = Surface.structure("SECURITY_DESCRIPTOR");
  private static final List<String> PARTS = List.of("Owner", "Group", "Sacl", "Dacl");
  private static final int HEADER = 20;
  private static final int SELF_RELATIVE = 0x8000;

  private AbsoluteDescriptor() {}

  static byte[] relative(MemoryReader memory, long address) {
    byte[] bytes = new byte[HEADER];
    byte[] begin = memory.load(address, 4);
    System.arraycopy(begin, 0, bytes, 0, 4);
    bytes[3] = (byte) (begin[3] | SELF_RELATIVE >> 8);
    for (int i = 0; i < PARTS.size(); i++) {
      int offset = TYPE.field(PARTS.get(i)).orElseThrow().offset();
      long part = memory.number(address + offset, Types.HANDLE);
      if (part != 0) {
        byte[] content = memory.load(part, DescriptorReader.size(memory, part, i < 2));
        System.arraycopy(
            MemoryReader.bytes(bytes.length, 4), 0, bytes, 4 + 4 * i, Types.DWORD.size());
        bytes = joined(bytes, content);
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }
}
