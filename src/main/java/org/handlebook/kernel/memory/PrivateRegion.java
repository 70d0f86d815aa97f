package org.handlebook.kernel.memory;

import static org.handlebook.kernel.io.file.FileContent.PAGE_SIZE;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Memory that a process has for itself: reserved as a whole, and committed page by page. */
final class PrivateRegion extends Region {
  /** Stands for pages to which nothing has been written. */
  private final byte[] zeros = new byte[0];

  /** The pages that are committed, {@link #zeros} until something is written. */
  private final Map<Long, byte[]> pages = new HashMap<>();

  PrivateRegion(long address, long size, Protection protection) {
    super(address, size, protection);
  }

  /** Puts memory behind a page; one that has some already keeps what is in it. */
  void commit(long at, Protection protection) {
    pages.putIfAbsent(page(at), zeros);
    protect(at, protection);
  }

  /** Returns how many pages have memory behind them. */
  int committedPages() {
    return pages.size();
  }

  void decommit(long at) {
    pages.remove(page(at));
    guard(at, false);
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
  void read(long at, byte[] to, int from, int length) {
    byte[] page = pages.getOrDefault(page(at), zeros);
    if (page.length == 0) {
      Arrays.fill(to, from, from + length, (byte) 0);
    } else {
      ByteBuffer.wrap(page).get((int) (at % PAGE_SIZE), to, from, length);
    }
  }

  @Override
  void write(long at, byte[] bytes, int from, int length) {
    byte[] page = pages.getOrDefault(page(at), zeros);
    if (page.length == 0) {
      page = new byte[PAGE_SIZE];
      pages.replace(page(at), page);
    }
    ByteBuffer.wrap(page).put((int) (at % PAGE_SIZE), bytes, from, length);
  }
}
