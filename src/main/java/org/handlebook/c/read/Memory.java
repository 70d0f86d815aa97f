package org.handlebook.c.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Position;
import org.handlebook.c.header.Types;
import org.jspecify.annotations.Nullable;

/**
 * A process's own memory, byte by byte, as its C sees it. What was never stored is known to be so;
 * what lies in views is elsewhere. What was stored since a {@linkplain #begin beginning} can be
 * undone.
 */
final class Memory {
  private static final long FIRST = 0x2000_0000L;
  private static final int MOST = 1 << 22;
  private static final int LONGEST_TEXT = 1 << 16;
  private static final int GRAIN = 16;

  private final TreeMap<Long, Block> blocks = new TreeMap<>();
  private final ViewMemory views = new ViewMemory();
  private final Deque<Runnable> undo = new ArrayDeque<>();
  private Set<Long> stored = new LinkedHashSet<>();
  private long next = FIRST;

  private static final class Block {
    private final long address;
    private final byte[] bytes;
    private final BitSet known = new BitSet();
    private final String name;

    Block(long address, byte[] bytes, String name) {
      this.address = address;
      this.bytes = bytes;
      this.name = name;
    }

    void restore(int to, byte[] before, BitSet wasKnown) {
      System.arraycopy(before, 0, bytes, to, before.length);
      known.clear();
      known.or(wasKnown);
    }

    boolean holds(long from, long length) {
      return from >= address && length >= 0 && from - address + length <= bytes.length;
    }
  }

  /** Returns the memory that views show. */
  ViewMemory views() {
    return views;
  }

  /** From here on, what is stored can be undone. */
  void begin() {
    undo.clear();
  }

  /** Makes undone what was stored. */
  void undo() {
    while (!undo.isEmpty()) {
      undo.pop().run();
    }
    views.retry();
  }

  /**
   * Returns the addresses of the variables in which something was stored since this was asked last.
   */
  Set<Long> storedSinceAsked() {
    Set<Long> fresh = stored;
    stored = new LinkedHashSet<>();
    return fresh;
  }

  /** Room for so many bytes, of which none is known. */
  long allocate(String name, long size, Position at) {
    if (size < 0 || size > MOST || next - FIRST + size > MOST) {
      throw new CMistake(at, name + " takes too much memory for a snippet.");
    }
    long address = next;
    blocks.put(address, new Block(address, new byte[(int) size], name));
    next += (size / GRAIN + 1) * GRAIN;
    undo.push(
        () -> {
          blocks.remove(address);
          next = address;
        });
    return address;
  }

  /** Bytes that lie at an address that the system chose. */
  void map(long address, byte[] bytes) {
    Block block = new Block(address, bytes.clone(), "memory of the system");
    block.known.set(0, bytes.length);
    blocks.put(address, block);
  }

  /** Room that is filled. */
  long store(String name, byte[] bytes, Position at) {
    long address = allocate(name, bytes.length, at);
    write(address, bytes, at);
    return address;
  }

  private Block block(long address, long length, Position at) {
    Block block = find(address);
    if (block == null) {
      throw new CMistake(
          at,
          address == 0
              ? "A pointer that is NULL leads nowhere: the process would crash here."
              : "0x%x lies neither in a variable nor in a view of this process: it would crash here. What another process holds is read with ReadProcessMemory."
                  .formatted(address));
    } else if (!block.holds(address, length)) {
      throw new CMistake(
          at,
          "%s has %d bytes from there, and %d are needed."
              .formatted(block.name, block.bytes.length - (address - block.address), length));
    }
    return block;
  }

  private @Nullable Block find(long address) {
    Map.Entry<Long, Block> entry = blocks.floorEntry(address);
    return entry != null && entry.getValue().holds(address, 0) ? entry.getValue() : null;
  }

  private boolean isInView(long address) {
    return find(address) == null && views.holds(address);
  }

  /** So many bytes, all of which must be known. */
  byte[] read(long address, long length, Position at) {
    if (isInView(address)) {
      return views.read(address, length, at);
    }
    Block block = block(address, length, at);
    int from = (int) (address - block.address);
    if (block.known.nextClearBit(from) < from + length) {
      throw new CMistake(at, block.name + " has no value here yet: nothing was ever stored there.");
    }
    return Arrays.copyOfRange(block.bytes, from, from + (int) length);
  }

  /** Returns whether so many bytes are there and known. */
  boolean knows(long address, int length) {
    if (isInView(address)) {
      return true;
    }
    Block block = find(address);
    int from = block == null ? 0 : (int) (address - block.address);
    return block != null
        && block.holds(address, length)
        && block.known.nextClearBit(from) >= from + length;
  }

  void write(long address, byte[] bytes, Position at) {
    if (isInView(address)) {
      views.write(address, bytes, at);
      return;
    }
    Block block = block(address, bytes.length, at);
    int to = (int) (address - block.address);
    byte[] before = Arrays.copyOfRange(block.bytes, to, to + bytes.length);
    BitSet known = (BitSet) block.known.clone();
    undo.push(() -> block.restore(to, before, known));
    System.arraycopy(bytes, 0, block.bytes, to, bytes.length);
    stored.add(block.address);
    block.known.set(to, to + bytes.length);
  }

  /** Makes what is not known 0. */
  void clear(long address, int length, Position at) {
    if (isInView(address)) {
      views.write(address, new byte[length], at);
      return;
    }
    Block block = block(address, length, at);
    int from = (int) (address - block.address);
    block.known.set(from, from + length);
  }

  /** Returns the number that lies there, of that type. */
  long number(long address, CType type, Position at) {
    byte[] bytes = read(address, type.size(), at);
    long number = 0;
    for (int i = bytes.length - 1; i >= 0; i--) {
      number = (number << 8) | (bytes[i] & 0xFF);
    }
    return type instanceof CType.Int integer ? integer.fit(number) : number;
  }

  void store(long address, CType type, long number, Position at) {
    byte[] bytes = new byte[type.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (number >>> (8 * i));
    }
    write(address, bytes, at);
  }

  /**
   * Returns how many bytes there are from an address to the end of the variable; of a view, as much
   * as can be used at once.
   */
  int room(long address, Position at) {
    if (isInView(address)) {
      return ViewMemory.MOST;
    }
    Block block = block(address, 0, at);
    return (int) (block.bytes.length - (address - block.address));
  }

  /** Returns the bytes from there on that are known. */
  byte[] readKnown(long address, Position at) {
    Block block = block(address, 0, at);
    int from = (int) (address - block.address);
    int end = Math.min(block.known.nextClearBit(from), block.bytes.length);
    return Arrays.copyOfRange(block.bytes, from, end);
  }

  /** Returns the characters from there to the one that is null. */
  String text(long address, boolean wide, Position at) {
    int width = wide ? 2 : 1;
    int length = 0;
    while (character(address + (long) length * width, wide, at) != 0) {
      if (++length > LONGEST_TEXT) {
        throw new CMistake(at, "This text has no end.");
      }
    }
    return new String(read(address, (long) length * width, at), charset(wide));
  }

  private long character(long address, boolean wide, Position at) {
    CType type = wide ? Types.WCHAR : Types.CHAR;
    if (isInView(address)) {
      views.readText(address, type.size(), at);
    }
    return number(address, type, at);
  }

  /** Returns a text as bytes, with the null that ends it. */
  static byte[] bytes(String text, boolean wide) {
    return (text + "\0").getBytes(charset(wide));
  }

  private static Charset charset(boolean wide) {
    return wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }
}
