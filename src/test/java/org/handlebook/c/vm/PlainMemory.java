package org.handlebook.c.vm;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.handlebook.system.ProcessMemory;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Constant;

/** Pages and nothing else. */
final class PlainMemory implements ProcessMemory {
  private static final int PAGE = 4096;

  private final Map<Long, byte[]> pages = new HashMap<>();
  private final Map<Long, Long> sizes = new HashMap<>();
  private final Set<Long> closed = new HashSet<>();
  private final Set<Long> sealed = new HashSet<>();
  private long next = 0x10_0000;

  @Override
  public long allocate(long size, int protection) {
    long address = next;
    for (long at = 0; at < size; at += PAGE) {
      pages.put((address + at) / PAGE, new byte[PAGE]);
    }
    sizes.put(address, size);
    next += (size + PAGE - 1) / PAGE * PAGE + PAGE;
    return address;
  }

  @Override
  public boolean free(long address) {
    long size = sizes.getOrDefault(address, 0L);
    for (long at = 0; at < size; at += PAGE) {
      pages.remove((address + at) / PAGE);
    }
    return true;
  }

  @Override
  public boolean protect(long address, long size, int protection) {
    for (long at = address / PAGE; at <= (address + size - 1) / PAGE; at++) {
      closed.remove(at);
      sealed.remove(at);
      if (protection == Constant.PAGE_NOACCESS) {
        closed.add(at);
      } else if (protection == Constant.PAGE_READONLY) {
        sealed.add(at);
      }
    }
    return true;
  }

  private byte[] page(long address) {
    long number = address / PAGE;
    byte[] page = pages.get(number);
    return page == null || closed.contains(number) ? new byte[0] : page;
  }

  @Override
  public Access read(long address, int size) {
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      byte[] page = page(address + i);
      if (page.length == 0) {
        return new Access.Violation(address + i, false);
      }
      int offset = (int) ((address + i) % PAGE);
      int part = Math.min(size - i, PAGE - offset);
      System.arraycopy(page, offset, bytes, i, part);
      i += part - 1;
    }
    return new Access.Made(Bytes.of(bytes));
  }

  @Override
  public Access write(long address, Bytes bytes) {
    byte[] from = bytes.toArray();
    for (int i = 0; i < from.length; i++) {
      byte[] page = page(address + i);
      if (page.length == 0 || sealed.contains((address + i) / PAGE)) {
        return new Access.Violation(address + i, true);
      }
      page[(int) ((address + i) % PAGE)] = from[i];
    }
    return new Access.Made(Bytes.of(Arrays.copyOf(from, from.length)));
  }
}
