package org.handlebook.kernel.io.file;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The bytes of a file, of one on the disk or of a stretch of the paging file: zero until somebody
 * writes them.
 */
public final class FileContent {
  /** The smallest stretch that memory is mapped in. */
  public static final int PAGE_SIZE = 0x1000;

  private final Map<Long, byte[]> pages = new HashMap<>();
  private long size;
  private int sections;

  public FileContent(long size) {
    this.size = size;
  }

  /** Returns a size, and what the last page of so many bytes has besides. */
  public static long wholePages(long size) {
    return (size + PAGE_SIZE - 1) & -PAGE_SIZE;
  }

  /** Returns how many bytes there are. */
  public long size() {
    return size;
  }

  /** Makes the file at least this long. */
  public void extend(long newSize) {
    size = Math.max(size, newSize);
  }

  /** Makes the file end here: what it had behind is gone, what it had not is zero. */
  void resize(long newSize) {
    pages.keySet().removeIf(page -> page * PAGE_SIZE >= newSize);
    byte[] last = pages.get(newSize / PAGE_SIZE);
    if (last != null) {
      Arrays.fill(last, offset(newSize), PAGE_SIZE, (byte) 0);
    }
    size = newSize;
  }

  /** Holds the same as another from now on. */
  void copy(FileContent other) {
    pages.clear();
    other.pages.forEach((page, bytes) -> pages.put(page, bytes.clone()));
    size = other.size;
  }

  /** So many bytes from a position, all of which the file has. */
  byte[] read(long position, int length) {
    byte[] bytes = new byte[length];
    read(position, bytes, 0, length);
    return bytes;
  }

  /** Writes bytes at a position; the file grows as far as it must. */
  void write(long position, byte[] bytes) {
    extend(position + bytes.length);
    write(position, bytes, 0, bytes.length);
  }

  /** Reads into a part of an array; beyond the end there are zeros. */
  public void read(long position, byte[] to, int from, int length) {
    for (int i = 0; i < length; ) {
      int part = Math.min(length - i, PAGE_SIZE - offset(position + i));
      byte[] page = pages.get((position + i) / PAGE_SIZE);
      if (page == null) {
        Arrays.fill(to, from + i, from + i + part, (byte) 0);
      } else {
        ByteBuffer.wrap(page).get(offset(position + i), to, from + i, part);
      }
      i += part;
    }
  }

  /** Writes a part of an array, not beyond the last page. */
  public void write(long position, byte[] bytes, int from, int length) {
    for (int i = 0; i < length; ) {
      int part = Math.min(length - i, PAGE_SIZE - offset(position + i));
      byte[] page =
          pages.computeIfAbsent((position + i) / PAGE_SIZE, number -> new byte[PAGE_SIZE]);
      ByteBuffer.wrap(page).put(offset(position + i), bytes, from + i, part);
      i += part;
    }
  }

  /** Called when a section on the file has been made: the file cannot be emptied. */
  public void sectionCreated() {
    sections++;
  }

  /** Called when a section on the file is gone. */
  public void sectionDestroyed() {
    sections--;
  }

  boolean isMapped() {
    return sections > 0;
  }

  private static int offset(long position) {
    return (int) (position % PAGE_SIZE);
  }
}
