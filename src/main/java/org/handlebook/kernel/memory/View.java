package org.handlebook.kernel.memory;

import static org.handlebook.kernel.io.file.FileContent.PAGE_SIZE;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * A stretch of one process's memory in which it sees a section. No handle: it works, and keeps the
 * section, when every handle to the section is closed.
 */
public final class View extends Region {
  private final SectionObject section;
  private final Protection mapped;
  private final long offset;
  private final Map<Long, byte[]> privatePages = new HashMap<>();

  View(long address, SectionObject section, long offset, long size, Protection protection) {
    super(address, size, protection);
    this.section = section;
    this.mapped = protection;
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

  /** A page of a view can be given what the view was mapped with, and no more. */
  @Override
  boolean allows(Protection protection) {
    return protection.isWithin(mapped);
  }

  @Override
  void read(long at, byte[] to, int from, int length) {
    byte[] own = privatePages.get(page(at));
    if (own == null) {
      section.content().read(position(at), to, from, length);
    } else {
      ByteBuffer.wrap(own).get((int) (at % PAGE_SIZE), to, from, length);
    }
  }

  @Override
  void write(long at, byte[] bytes, int from, int length) {
    if (privatePages.containsKey(page(at)) || protectionAt(at).copies()) {
      byte[] own = privatePages.computeIfAbsent(page(at), this::copy);
      ByteBuffer.wrap(own).put((int) (at % PAGE_SIZE), bytes, from, length);
    } else {
      section.content().write(position(at), bytes, from, length);
    }
  }

  private byte[] copy(long page) {
    byte[] copy = new byte[PAGE_SIZE];
    section.content().read(offset + page * PAGE_SIZE, copy, 0, PAGE_SIZE);
    return copy;
  }

  private long position(long at) {
    return offset + (at - address());
  }
}
