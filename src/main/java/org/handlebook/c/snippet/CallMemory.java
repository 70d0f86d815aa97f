package org.handlebook.c.snippet;

import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Position;
import org.handlebook.system.marshal.MemoryReader;

/**
 * The memory as a call reads it that stands somewhere: variables need values, and what no variable
 * holds may be nowhere, which the call is to find out.
 */
record CallMemory(Memory memory, Position at) implements MemoryReader {
  @Override
  public byte[] load(long address, int size) {
    return memory.covers(address)
        ? memory.read(address, size, at)
        : memory.system().load(address, size);
  }

  @Override
  public String text(long address, boolean wide) {
    return memory.covers(address)
        ? memory.text(address, wide, at)
        : memory.system().text(address, wide);
  }

  @Override
  public byte[] member(CType.Struct structure, CType.Field field, long address) {
    long from = address + field.offset();
    if (memory.covers(address)
        && memory.room(address) >= structure.size()
        && !memory.knows(from, field.type().size())) {
      throw new CMistake(
          at,
          "%s of the %s was never given a value. Begin with: %s x = { 0 };"
              .formatted(field.name(), structure.text(), structure.text()));
    }
    return load(from, field.type().size());
  }
}
