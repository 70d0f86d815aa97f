package org.handlebook.system.marshal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Types;
import org.handlebook.win32.Bytes;

/** Memory that lies nowhere yet: its addresses are distances from its beginning. */
final class ImageWriter implements MemoryWriter {
  private final int count;
  private final Set<Integer> links = new LinkedHashSet<>();
  private byte[] bytes;
  private int size;

  /** Makes memory that begins with so many words. */
  ImageWriter(int words) {
    count = words;
    size = words * CType.POINTER_SIZE;
    bytes = new byte[size];
  }

  int size() {
    return size;
  }

  /** Makes room for something that is zero; returns where. */
  int reserve(int length) {
    int place = CType.roundedUp(size, CType.POINTER_SIZE);
    size = Math.addExact(place, length);
    return place;
  }

  @Override
  public void store(long address, byte[] content) {
    int end = (int) address + content.length;
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * end);
    }
    System.arraycopy(content, 0, bytes, (int) address, content.length);
  }

  @Override
  public long keep(byte[] content) {
    int place = reserve(content.length);
    store(place, content);
    return place;
  }

  /** Stores a pointer to what is at a place of this memory. */
  void link(long address, long place) {
    store(address, Types.HANDLE, place);
    links.add((int) address);
  }

  /**
   * Returns it as the image of a call.
   *
   * @param outputs where that begins which the call stores
   */
  CallImage image(String symbol, int outputs) {
    byte[] written = Arrays.copyOf(bytes, Math.min(size, bytes.length));
    return new CallImage(symbol, count, Bytes.of(trimmed(written)), outputs, size, links);
  }

  /** Returns bytes without the zeros at the end; the words are there in any case. */
  private byte[] trimmed(byte[] all) {
    int end = all.length;
    while (end > count * CType.POINTER_SIZE && all[end - 1] == 0) {
      end--;
    }
    return Arrays.copyOf(all, end);
  }
}
