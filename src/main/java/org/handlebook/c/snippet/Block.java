package org.handlebook.c.snippet;

import java.util.Arrays;
import java.util.BitSet;
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

  boolean knows(int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (!known.get(i) && seen[i] == MemoryWatch.UNKNOWN) {
        return false;
      }
    }
    return true;
  }
}
