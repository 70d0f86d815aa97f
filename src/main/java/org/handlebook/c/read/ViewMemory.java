package org.handlebook.c.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.Position;
import org.handlebook.win32.Bytes;

/**
 * The memory that views show, which the system keeps: what one statement has fetched of it, and
 * what it stores there.
 */
final class ViewMemory {
  /** How many bytes a statement can use at once. */
  static final int MOST = 1 << 16;

  /** Texts are fetched in pieces, none of which reaches into another page. */
  private static final int PIECE = 64;

  private final TreeSet<Long> views = new TreeSet<>();
  private final Map<Long, Byte> fetched = new HashMap<>();
  private final Map<Long, Byte> stored = new HashMap<>();
  private final List<Store> stores = new ArrayList<>();

  /** Bytes that are to be written. */
  record Store(long address, Bytes bytes, Position at) {}

  void map(long address) {
    views.add(address);
  }

  void unmap(long address) {
    views.remove(address);
  }

  Set<Long> views() {
    return Collections.unmodifiableSet(views);
  }

  /** Returns whether an address may lie in a view; where the view ends is the system's to say. */
  boolean holds(long address) {
    return views.floor(address) != null;
  }

  /** So many bytes; a {@link PageFault} if they are to be fetched first. */
  byte[] read(long address, long count, Position at) {
    int length = checked(count, at);
    if (!knows(address, length)) {
      throw new PageFault(address, length, at);
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      Byte mine = stored.get(address + i);
      bytes[i] = mine == null ? fetched.getOrDefault(address + i, (byte) 0) : mine;
    }
    return bytes;
  }

  private static int checked(long count, Position at) {
    if (count < 0 || count > MOST) {
      throw new CMistake(at, "A statement reads or writes at most " + MOST + " bytes of a view.");
    }
    return (int) count;
  }

  private boolean knows(long address, int length) {
    for (int i = 0; i < length; i++) {
      if (!stored.containsKey(address + i) && !fetched.containsKey(address + i)) {
        return false;
      }
    }
    return true;
  }

  /** Fetches a piece of a text, if its next character is not known. */
  void readText(long address, int width, Position at) {
    if (!knows(address, width)) {
      throw new PageFault(address, PIECE - (int) (address % PIECE), at);
    }
  }

  void write(long address, byte[] bytes, Position at) {
    checked(bytes.length, at);
    put(stored, address, bytes);
    stores.add(new Store(address, Bytes.of(bytes), at));
  }

  void fetch(long address, byte[] bytes) {
    put(fetched, address, bytes);
  }

  private static void put(Map<Long, Byte> memory, long address, byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      memory.put(address + i, bytes[i]);
    }
  }

  /** Returns what was stored; others may change the memory from now on. */
  List<Store> finish() {
    List<Store> all = List.copyOf(stores);
    fetched.clear();
    retry();
    return all;
  }

  /** Forgets what was stored by a statement that is tried again. */
  void retry() {
    stored.clear();
    stores.clear();
  }
}
