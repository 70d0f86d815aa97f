package org.handlebook.c.vm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handlebook.c.front.Extent;

/**
 * The memory that a program asks for. The first blocks end where a page ends behind which nothing
 * is, and are taken away when they are freed: whoever goes past their end, or uses them afterwards,
 * is stopped there.
 */
final class Heap {
  private static final int GUARDED = 256;
  private static final int ARENA = 1 << 20;
  private static final int GRAIN = 16;

  /** Asks for the characters of a string, of which a program has many. */
  static final String STRING = "string";

  /** From this size on a block has pages of its own, which are given back. */
  private static final int BIG = 1 << 16;

  private final PagedMemory memory;
  private final TreeMap<Long, Block> blocks = new TreeMap<>();
  private final Map<Long, Deque<Long>> freed = new HashMap<>();
  private int guarded;
  private long arena;
  private long arenaEnd;

  /** What is known of a block. */
  private static final class Block {
    final long pages;
    final long size;
    final String what;
    final boolean isGuarded;
    boolean free;

    Block(long pages, long size, String what, boolean isGuarded) {
      this.pages = pages;
      this.size = size;
      this.what = what;
      this.isGuarded = isGuarded;
    }
  }

  Heap(PagedMemory memory) {
    this.memory = memory;
  }

  private static long rounded(long size, long multiple) {
    return (size + multiple - 1) / multiple * multiple;
  }

  /**
   * Returns a block filled with zeros; 0 if there is no room.
   *
   * @param what asked for it, for the reader
   */
  long allocate(long size, String what) {
    if (size < 0 || size > 1L << 31) {
      return 0;
    }
    long room = rounded(Math.max(1, size), GRAIN);
    if (room < BIG && (guarded == GUARDED || what.equals(STRING))) {
      return packed(size, room, what);
    }
    guarded += room < BIG ? 1 : 0;
    long length = rounded(room, PagedMemory.PAGE);
    long pages = memory.allocate(length + PagedMemory.PAGE);
    if (pages == 0) {
      return 0;
    }
    memory.guard(pages + length, PagedMemory.PAGE);
    blocks.subMap(pages, pages + length).clear();
    long address = pages + length - room;
    blocks.put(address, new Block(pages, size, what, true));
    return address;
  }

  private long packed(long size, long room, String what) {
    Deque<Long> used = freed.getOrDefault(room, new ArrayDeque<>());
    if (!used.isEmpty()) {
      long again = used.pop();
      memory.write(again, new byte[(int) room]);
      blocks.put(again, new Block(again, size, what, false));
      return again;
    }
    if (arena + room > arenaEnd) {
      arena = memory.allocate(ARENA);
      arenaEnd = arena == 0 ? 0 : arena + ARENA;
      if (arena == 0) {
        return 0;
      }
    }
    long address = arena;
    arena += room;
    blocks.put(address, new Block(address, size, what, false));
    return address;
  }

  /** Frees a block; free(NULL) does nothing. */
  void free(long address) {
    if (address == 0) {
      return;
    }
    Block block = blocks.get(address);
    if (block == null || block.free) {
      throw new Raised(
          Crash.CORRUPT_HEAP,
          block == null
              ? "It frees what was never allocated, or not from its beginning."
              : "It frees the same block a second time.",
          block == null ? "할당한 적이 없거나 시작이 아닌 곳을 해제한다." : "같은 블록을 두 번 해제한다.");
    }
    block.free = true;
    long room = rounded(Math.max(1, block.size), GRAIN);
    if (!block.isGuarded) {
      freed.computeIfAbsent(room, size -> new ArrayDeque<>()).push(address);
    } else if (room >= BIG) {
      memory.free(block.pages);
    } else {
      memory.guard(block.pages, rounded(address - block.pages + block.size, PagedMemory.PAGE));
    }
  }

  /** Returns the block that an address lies in, without a name; empty if none does. */
  Optional<Extent> block(long address) {
    Map.Entry<Long, Block> below = blocks.floorEntry(address);
    return Optional.ofNullable(below)
        .filter(entry -> !entry.getValue().free)
        .map(entry -> new Extent("", entry.getKey(), entry.getValue().size))
        .filter(block -> block.holds(address));
  }

  /** Returns whether a block of it began there once. */
  boolean knows(long address) {
    return blocks.containsKey(address);
  }

  /** Returns how long the block is that begins there; -1 if there is none. */
  long size(long address) {
    Block block = blocks.get(address);
    return block == null || block.free ? -1 : block.size;
  }

  /** Returns what is to be said of an address: in English and Korean, or nothing. */
  String[] about(long address) {
    Map.Entry<Long, Block> below = blocks.floorEntry(address);
    if (below == null || address - below.getKey() > below.getValue().size + PagedMemory.PAGE) {
      return new String[] {"", ""};
    }
    Block block = below.getValue();
    if (block.free) {
      return new String[] {
        " The block of %d bytes that was there has been freed.".formatted(block.size),
        " 거기 있던 %d바이트 블록은 이미 해제되었다.".formatted(block.size)
      };
    }
    return new String[] {
      " That lies behind a block of %d bytes.".formatted(block.size),
      " 그곳은 %d바이트 블록의 끝을 넘은 자리이다.".formatted(block.size)
    };
  }

  /** Returns how many blocks have not been freed, which the program itself asked for. */
  long open() {
    return blocks.values().stream()
        .filter(block -> !block.free && block.what.equals("malloc"))
        .count();
  }
}
