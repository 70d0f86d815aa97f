package org.handlebook.system.marshal;

import org.handlebook.c.header.CType;
import org.handlebook.system.ProcessMemory;
import org.handlebook.system.ProcessMemory.Access;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Constant;

/** Loads from and stores into the memory of a process. */
public final class MemoryAccess implements MemoryReader {
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

  /**
   * Stores bytes.
   *
   * @throws AccessViolation where that cannot be
   */
  public void store(long address, byte[] bytes) {
    if (memory.write(address, Bytes.of(bytes)) instanceof Access.Violation violation) {
      throw new AccessViolation(violation.address(), true);
    }
  }

  /** Stores a number or pointer. */
  public void store(long address, CType type, long number) {
    store(address, MemoryReader.bytes(number, type.size()));
  }

  /** Stores bytes where there is room for them from now on; returns where. */
  public long keep(byte[] bytes) {
    long address = memory.allocate(Math.max(1, bytes.length), Constant.PAGE_READWRITE);
    store(address, bytes);
    return address;
  }
}
