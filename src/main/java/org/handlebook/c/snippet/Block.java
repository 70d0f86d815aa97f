package org.handlebook.c.snippet;

import java.util.Arrays;
import java.util.BitSet;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.Position;
import org.handlebook.c.vm.MemoryWatch;

/** A variable, or what else a snippet has room for, and what was last seen in it. */
final class Block {
  final long address;
  final byte[] seen;
  final BitSet known = new BitSet();
  final String name;

  Block(long address, int size, String name) {
    this.address = address;
    this.seen = new byte[size];
    Arrays.fill(seen, MemoryWatch.UNKNOWN);
    this.name = name;
  }

  boolean holds(long from, long length) {
    return from >= address && length >= 0 && from - address + length <= seen.length;
  }

  /**
   * Returns how far from its beginning an address is.
   *
   * @throws CMistake if it has not so many bytes from there
   */
  int offset(long from, long length, Position at) {
    if (!holds(from, length)) {
      throw new CMistake(
          at,
          "%s has %d bytes from there, and %d are needed."
              .formatted(name, seen.length - (from - address), length));
    }
    return (int) (from - address);
  }

  /** Notes that values of so many bytes have come whole, of which a byte has come. */
  void know(int unit) {
    for (int from = 0; from + unit <= seen.length; from += unit) {
      if (hasCome(from, from + unit)) {
        known.set(from, from + unit);
      }
    }
  }

  private boolean hasCome(int from, int to) {
    for (int i = known.nextClearBit(from); i < to; i = known.nextClearBit(i + 1)) {
      if (seen[i] != MemoryWatch.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  boolean knows(int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (!known.get(i) && seen[i] == MemoryWatch.UNKNOWN) {
        return false;
      }
    }
    return true;
  }
}
