package org.handlebook.c.read;

import org.handlebook.system.ProcessMemory;
import org.handlebook.win32.Bytes;

/** The memory of no process: nothing can be in it. */
final class NoMemory implements ProcessMemory {
  @Override
  public long allocate(long size, int protection) {
    return 0;
  }

  @Override
  public boolean free(long address) {
    return false;
  }

  @Override
  public boolean protect(long address, long size, int protection) {
    return false;
  }

  @Override
  public Access read(long address, int size) {
    return new Access.Violation(address, false);
  }

  @Override
  public Access write(long address, Bytes bytes) {
    return new Access.Violation(address, true);
  }
}
