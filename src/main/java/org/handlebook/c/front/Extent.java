package org.handlebook.c.front;

/**
 * Where something lies in memory.
 *
 * @param name what it is, for the reader
 * @param begin its address, or how far from the beginning of all that is static
 * @param size how many bytes it has
 */
public record Extent(String name, long begin, long size) {
  /** Returns whether an address is one of its bytes. */
  public boolean holds(long address) {
    return address >= begin && address < begin + size;
  }

  /** Returns how many bytes it has from one of them on. */
  public long room(long address) {
    return begin + size - address;
  }

  /** Returns the same, so many bytes further. */
  public Extent moved(long by) {
    return new Extent(name, begin + by, size);
  }
}
