package org.handlebook.kernel.memory;

import static org.handlebook.kernel.io.file.FileContent.PAGE_SIZE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One process's memory: views, and what it has for itself. The lowest free addresses are taken
 * first, and each region begins at a multiple of 64 KB; nothing ever lies at NULL.
 */
final class AddressSpace {
  /**
   * What addresses of regions are multiples of.
   *
   * @source Microsoft, "SYSTEM_INFO", dwAllocationGranularity
   */
  static final long GRANULARITY = 0x1_0000;

  /** Where the first view goes. */
  static final long LOWEST_VIEW = 0x0100_0000;

  /** Where the first private memory goes, so that views lie where they lie without it. */
  static final long LOWEST_PRIVATE = 0x2000_0000;

  /**
   * The first address that no process has.
   *
   * @source Microsoft, "SYSTEM_INFO", lpMaximumApplicationAddress
   */
  private static final long END = 0x7FFF_FFFF_0000L;

  private final TreeMap<Long, Region> regions = new TreeMap<>();

  /** From {@link #LOWEST_PRIVATE} up to here nothing is free. */
  private long packedUpTo = LOWEST_PRIVATE;

  private long committedPages;

  /** What can be done with a page, or not. */
  @FunctionalInterface
  interface Use {
    boolean isAllowed(Region region, long at);
  }

  Collection<View> views() {
    List<View> views = new ArrayList<>();
    for (Region region : regions.values()) {
      if (region instanceof View view) {
        views.add(view);
      }
    }
    return views;
  }

  /** Returns the lowest address from one on where so many bytes are free, if there is any. */
  OptionalLong free(long lowest, long size) {
    long candidate = lowest == LOWEST_PRIVATE ? packedUpTo : lowest;
    Long below = regions.floorKey(candidate);
    for (Region region : regions.tailMap(below == null ? candidate : below).values()) {
      if (region.address() - candidate >= size) {
        break;
      }
      candidate = Math.max(candidate, above(region));
    }
    return isWithin(candidate, size) ? OptionalLong.of(candidate) : OptionalLong.empty();
  }

  private static long above(Region region) {
    return (region.end() + GRANULARITY - 1) & -GRANULARITY;
  }

  private static boolean isWithin(long address, long size) {
    return address >= GRANULARITY && size > 0 && size <= END && address <= END - size;
  }

  /** Returns whether so many bytes are free there. */
  boolean isFree(long address, long size) {
    return isWithin(address, size)
        && regions.values().stream()
            .noneMatch(region -> region.address() < address + size && address < region.end());
  }

  void add(Region region) {
    regions.put(region.address(), region);
    for (Region next = region; next != null && next.address() <= packedUpTo; ) {
      packedUpTo = Math.max(packedUpTo, above(next));
      next = regions.get(packedUpTo);
    }
  }

  void remove(Region region) {
    regions.remove(region.address());
    if (region instanceof PrivateRegion own) {
      committedPages -= own.committedPages();
    }
    packedUpTo = Math.max(LOWEST_PRIVATE, Math.min(packedUpTo, region.address()));
  }

  /** Returns how many pages of private memory are committed. */
  long committedPages() {
    return committedPages;
  }

  /** Commits pages of a region, or changes how they are protected. */
  void commit(PrivateRegion region, long begin, long end, Protection protection) {
    long before = region.committedPages();
    for (long at = begin; at < end; at += PAGE_SIZE) {
      region.commit(at, protection);
    }
    committedPages += region.committedPages() - before;
  }

  /** Takes the memory behind pages of a region. */
  void decommit(PrivateRegion region, long begin, long end) {
    long before = region.committedPages();
    for (long at = begin; at < end; at += PAGE_SIZE) {
      region.decommit(at);
    }
    committedPages += region.committedPages() - before;
  }

  /** Returns the region in which an address lies, or null. */
  @Nullable Region at(long address) {
    Map.Entry<Long, Region> below = regions.floorEntry(address);
    return below != null && address < below.getValue().end() ? below.getValue() : null;
  }

  /**
   * Returns what lies at an address, and how far it is alike; nothing where no process has memory.
   */
  Optional<MemoryInformation> describe(long address) {
    if (address < 0 || address >= END) {
      return Optional.empty();
    }
    long page = address & -PAGE_SIZE;
    Region region = at(page);
    if (region != null) {
      return Optional.of(region.describe(page));
    }
    Long next = regions.ceilingKey(page);
    return Optional.of(MemoryInformation.free(page, (next == null ? END : next) - page));
  }

  /** Returns the first of so many addresses at which that cannot be done, if there is one. */
  OptionalLong firstRefused(long address, long size, Use use) {
    for (long at = address; at < address + size; at = (at & -PAGE_SIZE) + PAGE_SIZE) {
      Region region = at(at);
      if (region == null || !use.isAllowed(region, at)) {
        return OptionalLong.of(at);
      }
    }
    return OptionalLong.empty();
  }

  /** Reads bytes of which none {@linkplain #firstRefused is refused}. */
  byte[] read(long address, int size) {
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; ) {
      int part = withinPage(address + i, size - i);
      covering(address + i).read(address + i, bytes, i, part);
      i += part;
    }
    return bytes;
  }

  /** Writes bytes of which none {@linkplain #firstRefused is refused}. */
  void write(long address, byte[] bytes) {
    for (int i = 0; i < bytes.length; ) {
      int part = withinPage(address + i, bytes.length - i);
      covering(address + i).write(address + i, bytes, i, part);
      i += part;
    }
  }

  private static int withinPage(long at, int size) {
    return (int) Math.min(size, PAGE_SIZE - at % PAGE_SIZE);
  }

  private Region covering(long address) {
    return Objects.requireNonNull(at(address), "nothing is mapped there");
  }
}
