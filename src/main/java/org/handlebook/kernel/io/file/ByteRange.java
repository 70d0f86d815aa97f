package org.handlebook.kernel.io.file;

/**
 * Some bytes of a file, which may lie behind its end.
 *
 * @param begin where, unsigned
 * @param length how many, unsigned
 */
public record ByteRange(long begin, long length) {
  private long last() {
    long last = begin + length - 1;
    return Long.compareUnsigned(last, begin) < 0 ? -1 : last;
  }

  boolean overlaps(ByteRange other) {
    return length != 0
        && other.length != 0
        && Long.compareUnsigned(begin, other.last()) <= 0
        && Long.compareUnsigned(other.begin, last()) <= 0;
  }
}
