package org.handlebook.c.vm;

import java.util.Arrays;
import org.handlebook.c.front.Extent;

/**
 * The memory of a process as functions of the library use it: what they write must have room in the
 * variable or block where it begins.
 */
final class LibraryMemory {
  private final PagedMemory memory;
  private final Extents extents;

  LibraryMemory(PagedMemory memory, Extents extents) {
    this.memory = memory;
    this.extents = extents;
  }

  private void check(long address, long length) {
    extents
        .at(address)
        .filter(extent -> length > extent.room(address))
        .ifPresent(
            extent -> {
              throw tooMuch(extent, extent.room(address), length);
            });
  }

  private static Raised tooMuch(Extent extent, long room, long length) {
    boolean isBlock = extent.name().isEmpty();
    return new Raised(
        Crash.ARRAY_BOUNDS,
        "It writes %d bytes to %s, where %d have room."
            .formatted(length, isBlock ? "an allocated block" : extent.name(), room),
        "자리가 %d바이트인 %s에 %d바이트를 쓴다.".formatted(room, isBlock ? "할당된 블록" : extent.name(), length));
  }

  long allocate(long size) {
    return memory.allocate(size);
  }

  long load(int kind, long address) {
    return memory.load(kind, address);
  }

  byte[] read(long address, long count) {
    return memory.read(address, count);
  }

  String text(long address, boolean wide, long most) {
    return memory.text(address, wide, most);
  }

  long length(long address, boolean wide) {
    return memory.length(address, wide);
  }

  void store(int kind, long address, long value) {
    check(address, Kind.size(kind));
    memory.store(kind, address, value);
  }

  void write(long address, byte[] bytes) {
    check(address, bytes.length);
    memory.write(address, bytes);
  }

  /** Writes so many bytes of a text, and a null of that size behind them. */
  void writeEnded(long address, byte[] text, long count, int unit) {
    byte[] kept = Arrays.copyOf(text, (int) count);
    write(address, Arrays.copyOf(kept, kept.length + unit));
  }

  void clear(long address, long count) {
    check(address, count);
    memory.clear(address, count);
  }

  void copy(long to, long from, long count) {
    check(to, count);
    memory.copy(to, from, count);
  }
}
