package org.handlebook.c.vm;

import java.util.Map;
import java.util.function.LongBinaryOperator;

/** Changes of variables in which no other thread comes between. */
final class Interlocked {
  private Interlocked() {}

  static void add(Map<String, Native> all) {
    for (boolean large : new boolean[] {false, true}) {
      String suffix = large ? "64" : "";
      int kind = large ? Kind.I64 : Kind.I32;
      after(all, "InterlockedIncrement" + suffix, kind, (a, b) -> a + 1);
      after(all, "InterlockedDecrement" + suffix, kind, (a, b) -> a - 1);
      after(all, "InterlockedAdd" + suffix, kind, Long::sum);
      before(all, "InterlockedExchange" + suffix, kind, (a, b) -> b);
      before(all, "InterlockedExchangeAdd" + suffix, kind, Long::sum);
      all.put("InterlockedCompareExchange" + suffix, call -> compare(call, kind));
    }
    before(all, "InterlockedAnd", Kind.I32, (a, b) -> a & b);
    before(all, "InterlockedOr", Kind.I32, (a, b) -> a | b);
    before(all, "InterlockedXor", Kind.I32, (a, b) -> a ^ b);
    before(all, "InterlockedExchangePointer", Kind.I64, (a, b) -> b);
    all.put("InterlockedCompareExchangePointer", call -> compare(call, Kind.I64));
  }

  private static long change(NativeCall call, int kind, LongBinaryOperator how, boolean after) {
    long before = call.memory().load(kind, call.word(0));
    long now = Kind.fit(kind, how.applyAsLong(before, call.word(1)));
    call.memory().store(kind, call.word(0), now);
    return after ? now : before;
  }

  private static void after(
      Map<String, Native> all, String name, int kind, LongBinaryOperator how) {
    all.put(name, call -> change(call, kind, how, true));
  }

  private static void before(
      Map<String, Native> all, String name, int kind, LongBinaryOperator how) {
    all.put(name, call -> change(call, kind, how, false));
  }

  private static long compare(NativeCall call, int kind) {
    long before = call.memory().load(kind, call.word(0));
    if (before == Kind.fit(kind, call.word(2))) {
      call.memory().store(kind, call.word(0), call.word(1));
    }
    return before;
  }
}
