package org.handlebook.c.vm;

import java.util.Map;

/** Memory: what is copied and filled, and what is asked for. */
final class MemoryFunctions {
  private MemoryFunctions() {}

  static void add(Map<String, Native> all) {
    all.put("memcpy", MemoryFunctions::copy);
    all.put("memmove", MemoryFunctions::copy);
    all.put("memcpy_s", MemoryFunctions::copySafely);
    all.put("memmove_s", MemoryFunctions::copySafely);
    all.put("memset", MemoryFunctions::fill);
    all.put("memcmp", MemoryFunctions::compare);
    all.put("memchr", MemoryFunctions::find);
    all.put("wmemcpy", call -> moved(call, 2));
    all.put("wmemset", MemoryFunctions::fillWide);
    all.put("malloc", call -> allocate(call, call.word(0)));
    all.put("_alloca", call -> call.machine().heap().allocate(call.word(0), "alloca"));
    all.put("alloca", call -> call.machine().heap().allocate(call.word(0), "alloca"));
    all.put("calloc", call -> allocate(call, call.word(0) * call.word(1)));
    all.put("realloc", call -> reallocate(call, call.word(0), call.word(1)));
    all.put("free", call -> free(call, call.word(0)));
    all.put("_aligned_malloc", call -> allocate(call, call.word(0)));
    all.put("_aligned_free", call -> free(call, call.word(0)));
    all.put("_msize", call -> call.machine().heap().size(call.word(0)));
    all.put("GetProcessHeap", call -> 0x0001_0000);
    all.put("HeapCreate", call -> 0x0002_0000);
    all.put("HeapDestroy", call -> 1);
    all.put("HeapAlloc", call -> allocate(call, call.word(2)));
    all.put("HeapReAlloc", call -> reallocate(call, call.word(2), call.word(3)));
    all.put("HeapFree", call -> free(call, call.word(2)));
    all.put("HeapSize", call -> call.machine().heap().size(call.word(2)));
    for (String kind : new String[] {"Local", "Global"}) {
      all.put(kind + "Alloc", call -> allocate(call, call.word(1)));
      all.put(kind + "Free", MemoryFunctions::freeLocal);
      all.put(kind + "ReAlloc", call -> reallocate(call, call.word(0), call.word(1)));
      all.put(kind + "Size", call -> call.machine().heap().size(call.word(0)));
      all.put(kind + "Lock", call -> call.word(0));
      all.put(kind + "Unlock", call -> 1);
    }
    all.put("_CrtDumpMemoryLeaks", call -> call.machine().heap().open() > 0 ? 1 : 0);
    all.put("_CrtSetDbgFlag", call -> 0);
    all.put("_CrtSetReportMode", call -> 0);
  }

  private static long copy(NativeCall call) {
    return moved(call, 1);
  }

  private static long moved(NativeCall call, int unit) {
    call.memory().copy(call.word(0), call.word(1), call.word(2) * unit);
    return call.word(0);
  }

  private static long copySafely(NativeCall call) {
    if (call.word(3) > call.word(1)) {
      return 34;
    }
    call.memory().copy(call.word(0), call.word(2), call.word(3));
    return 0;
  }

  private static long fill(NativeCall call) {
    byte[] bytes = new byte[(int) Math.min(call.word(2), 1 << 28)];
    java.util.Arrays.fill(bytes, (byte) call.word(1));
    call.memory().write(call.word(0), bytes);
    return call.word(0);
  }

  private static long fillWide(NativeCall call) {
    byte[] bytes = new byte[2 * (int) Math.min(call.word(2), 1 << 27)];
    for (int i = 0; i < bytes.length; i += 2) {
      bytes[i] = (byte) call.word(1);
      bytes[i + 1] = (byte) (call.word(1) >> 8);
    }
    call.memory().write(call.word(0), bytes);
    return call.word(0);
  }

  private static long compare(NativeCall call) {
    byte[] a = call.memory().read(call.word(0), call.word(2));
    byte[] b = call.memory().read(call.word(1), call.word(2));
    return Integer.signum(java.util.Arrays.compareUnsigned(a, b));
  }

  private static long find(NativeCall call) {
    for (long i = 0; i < call.word(2); i++) {
      if (call.memory().load(Kind.U8, call.word(0) + i) == (call.word(1) & 0xFF)) {
        return call.word(0) + i;
      }
    }
    return 0;
  }

  private static long allocate(NativeCall call, long size) {
    return call.machine().heap().allocate(size, "malloc");
  }

  private static long reallocate(NativeCall call, long block, long size) {
    Heap heap = call.machine().heap();
    if (block == 0) {
      return heap.allocate(size, "malloc");
    }
    long before = heap.size(block);
    if (before < 0) {
      heap.free(block);
    }
    long moved = heap.allocate(size, "malloc");
    if (moved != 0) {
      call.memory().copy(moved, block, Math.min(before, size));
      heap.free(block);
    }
    return moved;
  }

  private static long free(NativeCall call, long block) {
    call.machine().heap().free(block);
    return 1;
  }

  /** Memory that a call of Windows gave out goes back to Windows. */
  private static long freeLocal(NativeCall call) {
    if (call.word(0) != 0 && !call.machine().heap().knows(call.word(0))) {
      return call.become("LocalFree", call.word(0));
    }
    return free(call, call.word(0)) - 1;
  }
}
