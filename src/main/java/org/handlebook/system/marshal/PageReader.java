package org.handlebook.system.marshal;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

/** Loads whole pages, each once, from memory that is far away and does not change meanwhile. */
public final class PageReader implements MemoryReader {
  private static final int PAGE = 1 << 12;

  private final MemoryReader memory;
  private final Map<Long, byte[]> pages = new HashMap<>();

  /** Loads from that memory. */
  public PageReader(MemoryReader memory) {
    this.memory = memory;
  }

  @Override
  public byte[] load(long address, int size) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
    while (bytes.size() < size) {
      long at = address + bytes.size();
      int offset = Math.floorMod(at, PAGE);
      byte[] page = pages.computeIfAbsent(at - offset, start -> memory.load(start, PAGE));
      bytes.write(page, offset, Math.min(PAGE - offset, size - bytes.size()));
    }
    return bytes.toByteArray();
  }
}
