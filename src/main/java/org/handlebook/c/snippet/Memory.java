package org.handlebook.c.snippet;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.handlebook.c.front.Extent;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Position;
import org.handlebook.c.vm.MemoryWatch;
import org.handlebook.system.ProcessMemory;
import org.handlebook.system.marshal.AccessViolation;
import org.handlebook.system.marshal.MemoryAccess;
import org.handlebook.system.marshal.MemoryReader;
import org.handlebook.win32.Constant;
import org.jspecify.annotations.Nullable;

/**
 * The memory of a process as its C sees it: what lies in variables is known to be given a value or
 * not, the rest is what the system has there.
 */
final class Memory implements MemoryWatch {
  private static final int CHUNK = 0x1_0000;
  private static final int MOST = 1 << 22;
  private static final int GRAIN = 16;

  private final ProcessMemory system;
  private final MemoryAccess access;
  private final TreeMap<Long, Block> blocks = new TreeMap<>();
  private final Texts texts;
  private Set<Long> stored = new LinkedHashSet<>();
  private long next;
  private long end;
  private long taken;
  private long lowest = Long.MAX_VALUE;
  private long highest;

  Memory(ProcessMemory system) {
    this.system = system;
    this.access = new MemoryAccess(system);
    this.texts = new Texts(system);
  }

  /**
   * Returns the addresses of the variables in which something was stored since this was asked last.
   */
  Set<Long> storedSinceAsked() {
    Set<Long> fresh = stored;
    stored = new LinkedHashSet<>();
    return fresh;
  }

  /** Room for so many bytes, of which none is known. */
  long allocate(String name, long size, Position at) {
    if (size < 0 || size > MOST || taken + size > MOST) {
      throw new CMistake(at, name + " takes too much memory for a snippet.");
    }
    taken += size;
    long room = (size / GRAIN + 1) * GRAIN;
    if (next + room > end) {
      grow(Math.max(room, CHUNK), at);
    }
    long address = next;
    next += room;
    blocks.put(address, new Block(address, (int) size, name));
    lowest = Math.min(lowest, address);
    highest = Math.max(highest, address + size);
    return address;
  }

  private void grow(long size, Position at) {
    next = system.allocate(size, Constant.PAGE_READWRITE);
    if (next == 0) {
      throw new CMistake(at, "The process has no memory for more variables.");
    }
    end = next + size;
    byte[] unknown = new byte[(int) size];
    Arrays.fill(unknown, UNKNOWN);
    access.store(next, unknown);
  }

  /** Keeps a text that nobody may change; returns where. */
  long text(byte[] text) {
    return texts.keep(text);
  }

  private @Nullable Block find(long address) {
    Map.Entry<Long, Block> entry = blocks.floorEntry(address);
    return entry != null && entry.getValue().holds(address, 0) ? entry.getValue() : null;
  }

  /** Looks at the memory of a variable; when its process has ended, that is what was last seen. */
  private void look(Block block, int from, int length) {
    try {
      byte[] now = access.load(block.address + from, length);
      System.arraycopy(now, 0, block.seen, from, length);
    } catch (AccessViolation gone) {
      assert block.holds(block.address + from, length) : gone;
    }
  }

  /** So many bytes, all of which must be known. */
  byte[] read(long address, long length, Position at) {
    Block block = find(address);
    if (block == null) {
      return orCrash(address, at, () -> access.load(address, size(length, at)));
    }
    int from = block.offset(address, length, at);
    look(block, from, (int) length);
    if (!block.knows(from, (int) length)) {
      throw new CMistake(at, block.name + " has no value here yet: nothing was ever stored there.");
    }
    return Arrays.copyOfRange(block.seen, from, from + (int) length);
  }

  private static int size(long length, Position at) {
    if (length < 0 || length > MOST) {
      throw new CMistake(at, "A statement reads or writes at most " + MOST + " bytes.");
    }
    return (int) length;
  }

  /** Something that uses memory. */
  private interface Use<T> {
    T make();
  }

  private <T> T orCrash(long address, Position at, Use<T> use) {
    try {
      return use.make();
    } catch (AccessViolation violation) {
      throw new CMistake(at, crash(address, violation));
    }
  }

  private String crash(long address, AccessViolation violation) {
    if (address == 0) {
      return "A pointer that is NULL leads nowhere: the process would crash here.";
    }
    boolean begins = system.read(address, 1) instanceof ProcessMemory.Access.Made;
    return begins || violation.address() != address
        ? "The view does not allow that, or ends before: the process would crash here."
        : "0x%x lies neither in a variable nor in a view of this process: it would crash here. What another process holds is read with ReadProcessMemory."
            .formatted(address);
  }

  /** Returns whether so many bytes are there and known. */
  boolean knows(long address, int length) {
    Block block = find(address);
    if (block == null) {
      return system.read(address, length) instanceof ProcessMemory.Access.Made;
    } else if (!block.holds(address, length)) {
      return false;
    }
    int from = (int) (address - block.address);
    look(block, from, length);
    return block.knows(from, length);
  }

  void write(long address, byte[] bytes, Position at) {
    Block block = find(address);
    if (block != null) {
      int to = block.offset(address, bytes.length, at);
      System.arraycopy(bytes, 0, block.seen, to, bytes.length);
      block.known.set(to, to + bytes.length);
      stored.add(block.address);
    }
    orCrash(
        address,
        at,
        () -> {
          access.store(address, bytes);
          return bytes;
        });
  }

  @Override
  public boolean covers(long address) {
    return address >= lowest && address < highest && find(address) != null;
  }

  @Override
  public void stored(long address, int length) {
    Block block = find(address);
    if (block != null) {
      int from = (int) (address - block.address);
      block.known.set(from, Math.min(from + length, block.seen.length));
      stored.add(block.address);
    }
  }

  @Override
  public boolean isKnown(long address) {
    Block block = find(address);
    return block == null || block.known.get((int) (address - block.address));
  }

  @Override
  public Optional<Extent> variable(long address) {
    return Optional.ofNullable(find(address))
        .map(block -> new Extent(block.name, block.address, block.seen.length));
  }

  @Override
  public boolean isText(long address) {
    return texts.holds(address);
  }

  /** Looks at a variable in which something was stored, while that can be done. */
  void look(long address) {
    Block block = find(address);
    if (block != null) {
      look(block, 0, block.seen.length);
    }
  }

  /**
   * A call may have stored something there: it is looked at now, while that can be done.
   *
   * @param unit how many bytes it stores at once: if one of them has come, all have
   */
  void touch(long address, int unit) {
    Block block = find(address);
    if (block != null) {
      stored.add(block.address);
      look(block, 0, block.seen.length);
      block.know(unit);
    }
  }

  /** A call fills so many bytes, now or later. */
  void fill(long address, long length) {
    Block block = find(address);
    if (block != null) {
      int from = (int) (address - block.address);
      block.known.set(from, (int) Math.min(from + length, block.seen.length));
    }
  }

  /** Returns the number that lies there, of that type. */
  long number(long address, CType type, Position at) {
    return MemoryReader.number(read(address, type.size(), at), type);
  }

  void store(long address, CType type, long number, Position at) {
    write(address, MemoryReader.bytes(number, type.size()), at);
  }

  /** A variable that is to take so many bytes must have room for them. */
  void checkRoom(long address, long length, Position at) {
    Block block = find(address);
    if (block != null) {
      block.offset(address, length, at);
    }
  }

  /** Returns how many bytes there are from an address to the end of its variable, if it is one. */
  int room(long address) {
    Block block = find(address);
    return block == null ? MOST : (int) (block.seen.length - (address - block.address));
  }

  /** Returns the characters from there to the one that is null. */
  String text(long address, boolean wide, Position at) {
    Block block = find(address);
    if (block == null) {
      return orCrash(address, at, () -> access.text(address, wide));
    }
    int from = block.offset(address, 0, at);
    look(block, from, block.seen.length - from);
    int width = wide ? 2 : 1;
    int end = from;
    while (end + width <= block.seen.length
        && (block.seen[end] != 0 || block.seen[end + width - 1] != 0)) {
      end += width;
    }
    byte[] characters = read(address, end - from, at);
    read(block.address + end, width, at);
    return MemoryReader.text(characters, wide);
  }

  ProcessMemory ofProcess() {
    return system;
  }

  /** Returns what the system has in the memory. */
  MemoryReader system() {
    return access;
  }
}
