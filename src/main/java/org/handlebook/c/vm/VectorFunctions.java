package org.handlebook.c.vm;

import java.util.Map;

/** What the vectors of C++ do with their memory: a pointer, how many there are, how many may be. */
final class VectorFunctions {
  private static final int COUNT = 8;
  private static final int ROOM = 16;

  private VectorFunctions() {}

  static void add(Map<String, Native> all) {
    all.put("vector_room", call -> end(call, call.word(2)));
    all.put("vector_resize", VectorFunctions::resize);
    all.put("vector_separate", VectorFunctions::separate);
  }

  /** Makes room for so many; returns where the next one goes. */
  private static long end(NativeCall call, long needed) {
    LibraryMemory memory = call.memory();
    long vector = call.word(0);
    long size = call.word(1);
    long first = memory.load(Kind.I64, vector);
    long count = memory.load(Kind.I64, vector + COUNT);
    long room = memory.load(Kind.I64, vector + ROOM);
    if (needed > room) {
      long more = Math.max(needed, 2 * room);
      long moved = call.machine().heap().allocate(more * size, "vector");
      if (first != 0) {
        memory.copy(moved, first, count * size);
        call.machine().heap().free(first);
      }
      memory.store(Kind.I64, vector, moved);
      memory.store(Kind.I64, vector + ROOM, more);
      first = moved;
    }
    return first + count * size;
  }

  /** What was copied byte by byte gets elements of its own. */
  private static long separate(NativeCall call) {
    LibraryMemory memory = call.memory();
    long vector = call.word(0);
    long count = memory.load(Kind.I64, vector + COUNT);
    long moved = 0;
    if (count > 0) {
      long length = count * call.word(1);
      moved = call.machine().heap().allocate(length, "vector");
      memory.copy(moved, memory.load(Kind.I64, vector), length);
    }
    memory.store(Kind.I64, vector, moved);
    memory.store(Kind.I64, vector + ROOM, count);
    return 0;
  }

  private static long resize(NativeCall call) {
    long needed = call.word(2);
    long end = end(call, needed);
    long count = call.memory().load(Kind.I64, call.word(0) + COUNT);
    if (needed > count) {
      call.memory().write(end, new byte[(int) ((needed - count) * call.word(1))]);
    }
    call.memory().store(Kind.I64, call.word(0) + COUNT, needed);
    return end;
  }
}
