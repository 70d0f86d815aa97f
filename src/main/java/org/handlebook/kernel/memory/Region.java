package org.handlebook.kernel.memory;

import static org.handlebook.kernel.io.file.FileContent.PAGE_SIZE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A stretch of one process's memory, in whole pages, each of which has a protection of its own once
 * that is changed.
 */
public abstract sealed class Region permits View, PrivateRegion {
  private final long address;
  private final long size;
  private final Protection protection;
  private final Map<Long, Protection> changed = new HashMap<>();
  private final Set<Long> guarded = new HashSet<>(0);

  Region(long address, long size, Protection protection) {
    this.address = address;
    this.size = size;
    this.protection = protection;
  }

  /** Returns where it begins, at a multiple of 64 KB. */
  public long address() {
    return address;
  }

  /** Returns the size in bytes, whole pages. */
  public long size() {
    return size;
  }

  long end() {
    return address + size;
  }

  /** Returns what may be done with the page of an address, if there is memory behind it. */
  Protection protectionAt(long at) {
    return changed.getOrDefault(page(at), protection);
  }

  void protect(long at, Protection other) {
    if (protectionAt(at) != other) {
      changed.put(page(at), other);
    }
  }

  /** Guards a page, so that its first use is told of, or does so no longer. */
  void guard(long at, boolean guards) {
    if (guards) {
      guarded.add(page(at));
    } else {
      guarded.remove(page(at));
    }
  }

  boolean isGuarded(long at) {
    return isCommitted(at) && guarded.contains(page(at));
  }

  /** Returns the PAGE_-constants of a page. */
  int code(long at) {
    return protectionAt(at).code() | (isGuarded(at) ? Protection.GUARD : 0);
  }

  long page(long at) {
    return (at - address) / PAGE_SIZE;
  }

  /** Returns whether there is memory behind the page of an address, not only a reservation. */
  abstract boolean isCommitted(long at);

  /** Returns what is alike from a page on. */
  MemoryInformation describe(long page) {
    long end = page + PAGE_SIZE;
    while (end < end() && isAlike(page, end)) {
      end += PAGE_SIZE;
    }
    boolean isCommitted = isCommitted(page);
    return new MemoryInformation(
        page,
        address,
        protection.code(),
        end - page,
        isCommitted ? MemoryInformation.COMMITTED : MemoryInformation.RESERVED,
        isCommitted ? code(page) : 0,
        type());
  }

  private boolean isAlike(long page, long other) {
    return isCommitted(page)
        ? isCommitted(other) && code(page) == code(other)
        : !isCommitted(other);
  }

  /** Returns what kind of memory it is, as a MEM_-constant. */
  abstract int type();

  /** Returns whether its pages can have this protection. */
  abstract boolean allows(Protection protection);

  /** Reads bytes of one page into a part of an array. */
  abstract void read(long at, byte[] to, int from, int length);

  /** Writes a part of an array to one page. */
  abstract void write(long at, byte[] bytes, int from, int length);

  boolean isReadable(long at) {
    return isCommitted(at) && !isGuarded(at) && protectionAt(at).reads();
  }

  boolean isWritable(long at) {
    return isCommitted(at)
        && !isGuarded(at)
        && (protectionAt(at).writes() || protectionAt(at).copies());
  }
}
