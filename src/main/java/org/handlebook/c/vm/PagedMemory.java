package org.handlebook.c.vm;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.handlebook.system.ProcessMemory;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Constant;
import org.jspecify.annotations.Nullable;

/**
 * The memory of a process as the machine uses it: pages that it holds, until somebody else may look
 * or write. What it has changed is written back, byte by byte, so that what others write meanwhile
 * beside it stays.
 */
final class PagedMemory {
  private static final int BITS = 12;
  static final int PAGE = 1 << BITS;
  private static final int SLOTS = 64;

  private final ProcessMemory memory;
  private final @Nullable MemoryWatch watch;
  private final MappedViews views = new MappedViews();
  private final Map<Long, Page> pages = new HashMap<>();
  private final long[] readTags = new long[SLOTS];
  private final long[] writeTags = new long[SLOTS];
  private final byte[][] readPages = new byte[SLOTS][];
  private final byte[][] writePages = new byte[SLOTS][];

  /** A page that is held, and how it was before the machine changed it. */
  private static final class Page {
    final byte[] bytes;
    byte[] before = new byte[0];

    Page(byte[] bytes) {
      this.bytes = bytes;
    }
  }

  /**
   * Holds nothing yet.
   *
   * @param watch hears which variables are used; null if nobody wants to know
   */
  PagedMemory(ProcessMemory memory, @Nullable MemoryWatch watch) {
    this.memory = memory;
    this.watch = watch;
    clearTags();
  }

  private void clearTags() {
    Arrays.fill(readTags, -1);
    Arrays.fill(writeTags, -1);
  }

  /** Allocates memory of the process; 0 if that cannot be. */
  long allocate(long size) {
    return memory.allocate(size, Constant.PAGE_READWRITE);
  }

  void free(long address) {
    flush();
    forget();
    memory.free(address);
  }

  /** Takes a page away from the program: whoever uses it is stopped. */
  void guard(long address, long size) {
    protect(address, size, Constant.PAGE_NOACCESS);
  }

  /** Keeps the program from writing to pages: whoever does is stopped. */
  void seal(long address, long size) {
    protect(address, size, Constant.PAGE_READONLY);
  }

  private void protect(long address, long size, int protection) {
    flush();
    forget();
    memory.protect(address, size, protection);
  }

  /** Writes back what was changed, so that others see it. */
  void flush() {
    for (Map.Entry<Long, Page> entry : pages.entrySet()) {
      Page page = entry.getValue();
      if (page.before.length > 0) {
        writeBack(entry.getKey() << BITS, page);
        page.before = new byte[0];
      }
    }
    Arrays.fill(writeTags, -1);
  }

  private void writeBack(long address, Page page) {
    int from = Arrays.mismatch(page.before, page.bytes);
    while (from >= 0) {
      int to = from + 1;
      while (to < PAGE && page.before[to] != page.bytes[to]) {
        to++;
      }
      memory.write(address + from, Bytes.of(Arrays.copyOfRange(page.bytes, from, to)));
      int next = Arrays.mismatch(page.before, to, PAGE, page.bytes, to, PAGE);
      from = next < 0 ? -1 : to + next;
    }
  }

  /** Holds nothing any more: others may have written. */
  void forget() {
    pages.clear();
    clearTags();
  }

  private byte[] readable(long address) {
    long number = address >>> BITS;
    int slot = (int) number & (SLOTS - 1);
    if (readTags[slot] != number) {
      readPages[slot] = page(number, address, false).bytes;
      readTags[slot] = number;
    }
    return readPages[slot];
  }

  private byte[] writable(long address) {
    long number = address >>> BITS;
    int slot = (int) number & (SLOTS - 1);
    if (writeTags[slot] != number) {
      Page page = page(number, address, true);
      if (page.before.length == 0) {
        allow(number, page, address);
        page.before = page.bytes.clone();
      }
      writePages[slot] = page.bytes;
      writeTags[slot] = number;
    }
    return writePages[slot];
  }

  private Page page(long number, long address, boolean writing) {
    Page held = pages.get(number);
    if (held != null) {
      return held;
    }
    ProcessMemory.Access access = memory.read(number << BITS, PAGE);
    if (access instanceof ProcessMemory.Access.Made made) {
      Page page = new Page(made.bytes().toArray());
      pages.put(number, page);
      return page;
    }
    throw new MemoryFault(address, writing, ((ProcessMemory.Access.Violation) access).guarded());
  }

  /** Sees whether a page may be written: by writing a byte that is there already. */
  private void allow(long number, Page page, long address) {
    Bytes same = Bytes.of(new byte[] {page.bytes[0]});
    if (!(memory.write(number << BITS, same) instanceof ProcessMemory.Access.Made)) {
      throw new MemoryFault(address, true);
    }
  }

  long load(int kind, long address) {
    int offset = (int) address & (PAGE - 1);
    if (offset > PAGE - 8 && offset + Kind.size(kind) > PAGE) {
      return across(kind, address);
    }
    byte[] page = readable(address);
    if (watch != null && watch.covers(address)) {
      NoValueYet.check(watch, address, page, offset, Kind.size(kind));
    }
    return switch (kind) {
      case Kind.I8 -> page[offset];
      case Kind.U8 -> page[offset] & 0xFF;
      case Kind.I16 -> (short) Kind.get(page, offset, 2);
      case Kind.U16 -> Kind.get(page, offset, 2);
      case Kind.I32 -> (int) Kind.get(page, offset, 4);
      case Kind.U32 -> Kind.get(page, offset, 4);
      case Kind.FLOAT ->
          Double.doubleToRawLongBits(Float.intBitsToFloat((int) Kind.get(page, offset, 4)));
      default -> Kind.get(page, offset, 8);
    };
  }

  MappedViews views() {
    return views;
  }

  /** What is stored in a view is at once to be seen in the others of the same file. */
  private void share(long address) {
    if (views.areShared(address)) {
      flush();
      forget();
    }
  }

  private void note(long address, int length) {
    if (watch != null && watch.covers(address)) {
      watch.stored(address, length);
    }
  }

  private long across(int kind, long address) {
    byte[] bytes = read(address, Kind.size(kind));
    long raw = 0;
    for (int i = bytes.length - 1; i >= 0; i--) {
      raw = raw << 8 | (bytes[i] & 0xFF);
    }
    return kind == Kind.FLOAT
        ? Double.doubleToRawLongBits(Float.intBitsToFloat((int) raw))
        : Kind.fit(kind, raw);
  }

  void store(int kind, long address, long value) {
    int offset = (int) address & (PAGE - 1);
    int size = Kind.size(kind);
    long raw =
        kind == Kind.FLOAT
            ? Float.floatToRawIntBits((float) Double.longBitsToDouble(value))
            : value;
    if (offset > PAGE - 8 && offset + size > PAGE) {
      byte[] bytes = new byte[size];
      for (int i = 0; i < size; i++) {
        bytes[i] = (byte) (raw >>> (8 * i));
      }
      write(address, bytes);
      return;
    }
    byte[] page = writable(address);
    note(address, size);
    long left = raw;
    for (int i = 0; i < size; i++) {
      page[offset + i] = (byte) left;
      left >>>= 8;
    }
    share(address);
  }

  byte[] read(long address, long count) {
    byte[] bytes = new byte[checked(count)];
    for (int done = 0; done < bytes.length; ) {
      long from = address + done;
      int offset = (int) from & (PAGE - 1);
      int part = Math.min(bytes.length - done, PAGE - offset);
      System.arraycopy(readable(from), offset, bytes, done, part);
      done += part;
    }
    return bytes;
  }

  private static int checked(long count) {
    if (count < 0 || count > 1 << 28) {
      throw new MemoryFault(count, false);
    }
    return (int) count;
  }

  void write(long address, byte[] bytes) {
    note(address, bytes.length);
    for (int done = 0; done < bytes.length; ) {
      long to = address + done;
      int offset = (int) to & (PAGE - 1);
      int part = Math.min(bytes.length - done, PAGE - offset);
      System.arraycopy(bytes, done, writable(to), offset, part);
      done += part;
    }
    share(address);
  }

  void clear(long address, long count) {
    write(address, new byte[checked(count)]);
  }

  void copy(long to, long from, long count) {
    write(to, read(from, count));
  }

  /** Returns the text that begins there, up to its null or so many characters. */
  String text(long address, boolean wide, long most) {
    byte[] bytes = read(address, length(address, wide, most) * (wide ? 2 : 1));
    return new String(bytes, wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
  }

  /** Returns how many characters stand before the null. */
  long length(long address, boolean wide) {
    return length(address, wide, Long.MAX_VALUE);
  }

  private long length(long address, boolean wide, long most) {
    int kind = wide ? Kind.U16 : Kind.U8;
    long length = 0;
    while (length < most && load(kind, address + length * Kind.size(kind)) != 0) {
      length++;
    }
    return length;
  }
}
