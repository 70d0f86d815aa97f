package org.handlebook.system.marshal;

import org.handlebook.system.ProcessMemory;
import org.handlebook.system.ProcessMemory.Access;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Constant;

/** Loads from and stores into the memory of a process. */
public final class MemoryAccess implements MemoryReader, MemoryWriter {
  private final ProcessMemory memory;

  /** Accesses that memory. */
  public MemoryAccess(ProcessMemory memory) {
    this.memory = memory;
  }

  @Override
  public byte[] load(long address, int size) {
    Access access = memory.read(address, size);
    if (access instanceof Access.Made made) {
      return made.bytes().toArray();
    }
    throw new AccessViolation(((Access.Violation) access).address(), false);
  }

  @Override
  public void store(long address, byte[] bytes) {
    if (memory.write(address, Bytes.of(bytes)) instanceof Access.Violation violation) {
      throw new AccessViolation(violation.address(), true);
    }
  }

  @Override
  public long keep(byte[] bytes) {
    long address = reserve(bytes.length);
    store(address, bytes);
    return address;
  }

  /** Makes room for bytes, which are zero; returns where. */
  public long reserve(int size) {
    return memory.allocate(Math.max(1, size), Constant.PAGE_READWRITE);
  }
}
