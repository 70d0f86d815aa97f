package org.handlebook.kernel.memory;

import static org.handlebook.kernel.io.file.FileContent.PAGE_SIZE;

import java.util.HashMap;
import java.util.Map;

/**
 * A stretch of one process's memory in which it sees a section. No handle: it works, and keeps the
 * section, when every handle to the section is closed.
 */
public final class View extends Region {
  private final SectionObject section;
  private final long offset;
  private final Map<Long, byte[]> privatePages = new HashMap<>();

  View(long address, SectionObject section, long offset, long size, Protection protection) {
    super(address, size, protection);
    this.section = section;
    this.offset = offset;
  }

  public SectionObject section() {
    return section;
  }

  @Override
  int type() {
    return MemoryInformation.MAPPED;
  }

  /** A page of which the process has made a copy is like any other of its own. */
  @Override
  Protection protectionAt(long at) {
    Protection protection = super.protectionAt(at);
    return privatePages.containsKey(page(at)) ? protection.ofCopy() : protection;
  }

  @Override
  boolean isCommitted(long at) {
    return section.isCommitted();
  }

  @Override
  boolean allows(Protection protection) {
    return protection.isWithin(section.protection());
  }

  @Override
  byte get(long at) {
    byte[] own = privatePages.get(page(at));
    return own == null ? section.content().get(position(at)) : own[(int) (at % PAGE_SIZE)];
  }

  @Override
  void set(long at, byte value) {
    if (privatePages.containsKey(page(at)) || protectionAt(at).copies()) {
      privatePages.computeIfAbsent(page(at), this::copy)[(int) (at % PAGE_SIZE)] = value;
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
    return offset + (at - address());
  }
}
