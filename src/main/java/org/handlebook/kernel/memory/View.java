package org.handlebook.kernel.memory;

import static org.handlebook.kernel.io.file.FileContent.PAGE_SIZE;

import java.util.HashMap;
import java.util.Map;

/**
 * A stretch of one process's memory in which it sees a section. No handle: it works, and keeps the
 * section, when every handle to the section is closed.
 */
public final class View {
  private final long address;
  private final SectionObject section;
  private final long offset;
  private final long size;
  private final Protection protection;
  private final Map<Long, byte[]> privatePages = new HashMap<>();

  View(long address, SectionObject section, long offset, long size, Protection protection) {
    this.address = address;
    this.section = section;
    this.offset = offset;
    this.size = size;
    this.protection = protection;
  }

  /** Returns where it begins, at a multiple of 64 KB. */
  public long address() {
    return address;
  }

  public SectionObject section() {
    return section;
  }

  /** In bytes, whole pages. */
  public long size() {
    return size;
  }

  long end() {
    return address + size;
  }

  boolean isReadable() {
    return protection.reads() && section.isCommitted();
  }

  boolean isWritable() {
    return (protection.writes() || protection.copies()) && section.isCommitted();
  }

  byte get(long at) {
    byte[] own = privatePages.get((at - address) / PAGE_SIZE);
    return own == null ? section.content().get(position(at)) : own[(int) (at % PAGE_SIZE)];
  }

  void set(long at, byte value) {
    if (protection.copies()) {
      privatePages.computeIfAbsent((at - address) / PAGE_SIZE, this::copy)[(int) (at % PAGE_SIZE)] =
          value;
    } else {
      section.content().set(position(at), value);
    }
  }

  private byte[] copy(long page) {
    byte[] copy = new byte[PAGE_SIZE];
    long from = offset + page * PAGE_SIZE;
    for (int i = 0; i < PAGE_SIZE; i++) {
      copy[i] = section.content().get(from + i);
    }
    return copy;
  }

  private long position(long at) {
    return offset + (at - address);
  }
}
