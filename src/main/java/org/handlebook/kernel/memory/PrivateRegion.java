package org.handlebook.kernel.memory;

import static org.handlebook.kernel.io.file.FileContent.PAGE_SIZE;

import java.util.HashMap;
import java.util.Map;

/** Memory that a process has for itself: reserved as a whole, and committed page by page. */
final class PrivateRegion extends Region {
  /** The pages that are committed, zero until something is written. */
  private final Map<Long, byte[]> pages = new HashMap<>();

  PrivateRegion(long address, long size, Protection protection) {
    super(address, size, protection);
  }

  /** Puts memory behind a page; one that has some already keeps what is in it. */
  void commit(long at, Protection protection) {
    pages.computeIfAbsent(page(at), page -> new byte[PAGE_SIZE]);
    protect(at, protection);
  }

  void decommit(long at) {
    pages.remove(page(at));
  }

  @Override
  int type() {
    return MemoryInformation.PRIVATE;
  }

  @Override
  boolean isCommitted(long at) {
    return pages.containsKey(page(at));
  }

  /** Private memory is nobody's to copy from. */
  @Override
  boolean allows(Protection protection) {
    return !protection.copies();
  }

  @Override
  byte get(long at) {
    return content(at)[(int) (at % PAGE_SIZE)];
  }

  @Override
  void set(long at, byte value) {
    content(at)[(int) (at % PAGE_SIZE)] = value;
  }

  private byte[] content(long at) {
    byte[] content = pages.get(page(at));
    return content == null ? new byte[PAGE_SIZE] : content;
  }
}
