package org.handlebook.kernel.memory;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One process's memory, as far as views make it up: the lowest free addresses are taken first, and
 * each view begins at a multiple of 64 KB.
 */
final class AddressSpace {
  /**
   * What addresses of views are multiples of.
   *
   * @source Microsoft, "SYSTEM_INFO", dwAllocationGranularity
   */
  static final long GRANULARITY = 0x1_0000;

  private static final long LOWEST = 0x0100_0000;

  private final TreeMap<Long, View> views = new TreeMap<>();

  Collection<View> views() {
    return Collections.unmodifiableCollection(views.values());
  }

  /** Returns the lowest address where so many bytes are free. */
  long free(long size) {
    long candidate = LOWEST;
    for (View view : views.values()) {
      if (view.address() - candidate >= size) {
        break;
      }
      candidate = (view.end() + GRANULARITY - 1) & -GRANULARITY;
    }
    return candidate;
  }

  void map(View view) {
    views.put(view.address(), view);
  }

  void unmap(View view) {
    views.remove(view.address());
  }

  /** Returns the view in which an address lies, or null. */
  @Nullable View at(long address) {
    Map.Entry<Long, View> below = views.floorEntry(address);
    return below != null && address < below.getValue().end() ? below.getValue() : null;
  }

  /** Returns whether all bytes from an address on lie in views of that kind. */
  boolean covers(long address, long size, Predicate<View> kind) {
    long reached = address;
    while (reached < address + size) {
      View view = at(reached);
      if (view == null || !kind.test(view)) {
        return false;
      }
      reached = view.end();
    }
    return true;
  }

  /** Reads bytes that views {@linkplain #covers cover}. */
  byte[] read(long address, int size) {
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = covering(address + i).get(address + i);
    }
    return bytes;
  }

  /** Writes bytes that views {@linkplain #covers cover}. */
  void write(long address, byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      covering(address + i).set(address + i, bytes[i]);
    }
  }

  private View covering(long address) {
    return Objects.requireNonNull(at(address), "nothing is mapped there");
  }
}
