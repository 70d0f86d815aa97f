package org.handlebook.c.snippet;

import java.util.Map;
import java.util.TreeMap;
import org.handlebook.system.ProcessMemory;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Constant;

/** The texts that stand in snippets, on pages that nobody may write to. */
final class Texts {
  private static final int CHUNK = 0x1_0000;
  private static final int GRAIN = 16;

  private final ProcessMemory system;
  private final TreeMap<Long, Long> chunks = new TreeMap<>();
  private long next;
  private long end;

  Texts(ProcessMemory system) {
    this.system = system;
  }

  /** Keeps a text; returns where, or 0 if there is no room. */
  long keep(byte[] text) {
    long room = ((long) text.length + GRAIN - 1) / GRAIN * GRAIN;
    if (next + room > end && !grow(Math.max(room, CHUNK))) {
      return 0;
    }
    long address = next;
    next += room;
    system.protect(address, room, Constant.PAGE_READWRITE);
    system.write(address, Bytes.of(text));
    system.protect(address, room, Constant.PAGE_READONLY);
    return address;
  }

  private boolean grow(long size) {
    next = system.allocate(size, Constant.PAGE_READONLY);
    end = next + size;
    chunks.put(next, end);
    return next != 0;
  }

  boolean holds(long address) {
    Map.Entry<Long, Long> chunk = chunks.floorEntry(address);
    return chunk != null && address < chunk.getValue();
  }
}
