package org.handlebook.c.vm;

import java.util.Map;

/**
 * Singly linked lists in which no other thread comes between: a header has the first entry and how
 * many there are, an entry the next.
 *
 * @source Microsoft, "Interlocked Singly Linked Lists"
 */
final class InterlockedLists {
  private static final int DEPTH = 8;

  private InterlockedLists() {}

  static void add(Map<String, Native> all) {
    all.put("InitializeSListHead", call -> empty(call, 0));
    all.put("InterlockedPushEntrySList", InterlockedLists::push);
    all.put("InterlockedPopEntrySList", InterlockedLists::pop);
    all.put("InterlockedFlushSList", call -> empty(call, first(call)));
    all.put("QueryDepthSList", call -> call.memory().load(Kind.U16, call.word(0) + DEPTH));
  }

  private static long first(NativeCall call) {
    return call.memory().load(Kind.I64, call.word(0));
  }

  private static long empty(NativeCall call, long answer) {
    call.memory().store(Kind.I64, call.word(0), 0);
    call.memory().store(Kind.U16, call.word(0) + DEPTH, 0);
    return answer;
  }

  private static long push(NativeCall call) {
    long before = first(call);
    call.memory().store(Kind.I64, call.word(1), before);
    change(call, call.word(1), 1);
    return before;
  }

  private static long pop(NativeCall call) {
    long entry = first(call);
    if (entry != 0) {
      change(call, call.memory().load(Kind.I64, entry), -1);
    }
    return entry;
  }

  private static void change(NativeCall call, long first, int by) {
    long depth = call.memory().load(Kind.U16, call.word(0) + DEPTH);
    call.memory().store(Kind.I64, call.word(0), first);
    call.memory().store(Kind.U16, call.word(0) + DEPTH, Kind.fit(Kind.U16, depth + by));
  }
}
