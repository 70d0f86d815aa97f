package org.handlebook.snippet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A process's own memory, byte by byte, as its C sees it. What was never stored is known to be so.
 */
final class Memory {
  private static final long FIRST = 0x2000_0000L;
  private static final int MOST = 1 << 22;
  private static final int LONGEST_TEXT = 1 << 16;
  private static final int GRAIN = 16;

  private final TreeMap<Long, Block> blocks = new TreeMap<>();
  private long next = FIRST;

  private record Block(long address, byte[] bytes, BitSet known, String name) {
    boolean holds(long from, long length) {
      return from >= address && length >= 0 && from - address + length <= bytes.length;
    }
  }

  /** Room for so many bytes, of which none is known. */
  long allocate(String name, long size, Position at) {
    if (size < 0 || size > MOST || next - FIRST + size > MOST) {
      throw new SnippetMistake(at, name + " takes too much memory for a snippet.");
    }
    long address = next;
    blocks.put(address, new Block(address, new byte[(int) size], new BitSet(), name));
    next += (size / GRAIN + 1) * GRAIN;
    return address;
  }

  /** Bytes that lie at an address that the system chose. */
  void map(long address, byte[] bytes) {
    Block block = new Block(address, bytes.clone(), new BitSet(), "memory of the system");
    block.known().set(0, bytes.length);
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
      throw new SnippetMistake(
          at,
          address == 0
              ? "A pointer that is NULL leads nowhere: the process would crash here."
              : "0x%x does not lie in a variable. What a view or another process holds is read with ReadProcessMemory and written with WriteProcessMemory."
                  .formatted(address));
    } else if (!block.holds(address, length)) {
      throw new SnippetMistake(
          at,
          "%s has %d bytes from there, and %d are needed."
              .formatted(block.name(), block.bytes().length - (address - block.address()), length));
    }
    return block;
  }

  private @Nullable Block find(long address) {
    Map.Entry<Long, Block> entry = blocks.floorEntry(address);
    return entry != null && entry.getValue().holds(address, 0) ? entry.getValue() : null;
  }

  /** So many bytes, all of which must be known. */
  byte[] read(long address, long length, Position at) {
    Block block = block(address, length, at);
    int from = (int) (address - block.address());
    if (block.known().nextClearBit(from) < from + length) {
      throw new SnippetMistake(
          at, block.name() + " has no value here yet: nothing was ever stored there.");
    }
    return Arrays.copyOfRange(block.bytes(), from, from + (int) length);
  }

  /** Whether so many bytes are there and known. */
  boolean knows(long address, int length) {
    Block block = find(address);
    int from = block == null ? 0 : (int) (address - block.address());
    return block != null
        && block.holds(address, length)
        && block.known().nextClearBit(from) >= from + length;
  }

  void write(long address, byte[] bytes, Position at) {
    Block block = block(address, bytes.length, at);
    int to = (int) (address - block.address());
    System.arraycopy(bytes, 0, block.bytes(), to, bytes.length);
    block.known().set(to, to + bytes.length);
  }

  /** Makes what is not known 0. */
  void clear(long address, int length, Position at) {
    Block block = block(address, length, at);
    int from = (int) (address - block.address());
    block.known().set(from, from + length);
  }

  /** The number that lies there, of that type. */
  long number(long address, CType type, Position at) {
    byte[] bytes = read(address, type.size(), at);
    long number = 0;
    for (int i = bytes.length - 1; i >= 0; i--) {
      number = number << 8 | bytes[i] & 0xFF;
    }
    return type instanceof CType.Int integer ? integer.fit(number) : number;
  }

  void store(long address, CType type, long number, Position at) {
    byte[] bytes = new byte[type.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (number >>> 8 * i);
    }
    write(address, bytes, at);
  }

  /** How many bytes there are from an address to the end of the variable. */
  int room(long address, Position at) {
    Block block = block(address, 0, at);
    return (int) (block.bytes().length - (address - block.address()));
  }

  /** The characters from there to the one that is null. */
  String text(long address, boolean wide, Position at) {
    int width = wide ? 2 : 1;
    int length = 0;
    while (number(address + (long) length * width, wide ? CType.WCHAR : CType.CHAR, at) != 0) {
      if (++length > LONGEST_TEXT) {
        throw new SnippetMistake(at, "This text has no end.");
      }
    }
    return new String(read(address, (long) length * width, at), charset(wide));
  }

  /** A text as bytes, with the null that ends it. */
  static byte[] bytes(String text, boolean wide) {
    return (text + "\0").getBytes(charset(wide));
  }

  private static Charset charset(boolean wide) {
    return wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }
}
