package org.handlebook.c.vm;

import java.util.Map;

/**
 * Critical sections and slim locks: memory of the program. Who has to wait does so in the kernel,
 * for an event that is made when it is first needed.
 *
 * @source Microsoft, "Critical Section Objects", "Slim Reader/Writer (SRW) Locks"
 */
final class Locks {
  private static final long OF_SECTION = 0xC5;
  private static final int RECURSION = 12;
  private static final int OWNER = 16;
  private static final int EVENT = 24;

  private Locks() {}

  static void add(Map<String, Native> all) {
    all.put("InitializeCriticalSection", Locks::initialize);
    all.put("InitializeCriticalSectionAndSpinCount", Locks::initialize);
    all.put("InitializeCriticalSectionEx", Locks::initialize);
    all.put("SetCriticalSectionSpinCount", call -> 0);
    all.put("DeleteCriticalSection", Locks::delete);
    all.put("EnterCriticalSection", call -> enter(call, call.word(0)));
    all.put("TryEnterCriticalSection", call -> tryEnter(call, call.word(0)) ? 1 : 0);
    all.put("LeaveCriticalSection", call -> leave(call, call.word(0)));
    all.put("InitializeSRWLock", Locks::clear);
    all.put("AcquireSRWLockExclusive", call -> acquire(call, call.word(0), false));
    all.put("AcquireSRWLockShared", call -> acquire(call, call.word(0), true));
    all.put("TryAcquireSRWLockExclusive", call -> tryAcquire(call, call.word(0), false) ? 1 : 0);
    all.put("TryAcquireSRWLockShared", call -> tryAcquire(call, call.word(0), true) ? 1 : 0);
    all.put("ReleaseSRWLockExclusive", call -> release(call, call.word(0)));
    all.put("ReleaseSRWLockShared", call -> release(call, call.word(0)));
  }

  private static long clear(NativeCall call) {
    call.memory().store(Kind.I64, call.word(0), 0);
    return 0;
  }

  private static long initialize(NativeCall call) {
    long section = call.word(0);
    call.memory().clear(section, 40);
    call.memory().store(Kind.I64, section, OF_SECTION);
    call.memory().store(Kind.I32, section + 8, -1);
    return 1;
  }

  private static long delete(NativeCall call) {
    long event = call.memory().load(Kind.I64, call.word(0) + EVENT);
    call.memory().clear(call.word(0), 40);
    if (event != 0) {
      call.machine().state().ownHandles().remove(event);
      call.later("CloseHandle", event);
    }
    return 0;
  }

  private static void check(NativeCall call, long section) {
    if (call.memory().load(Kind.I64, section) != OF_SECTION) {
      throw new Raised(
          Crash.ACCESS_VIOLATION,
          "It uses a critical section that was never initialised, or has been deleted.",
          "초기화하지 않았거나 이미 삭제한 크리티컬 섹션을 쓴다.");
    }
  }

  static boolean tryEnter(NativeCall call, long section) {
    check(call, section);
    LibraryMemory memory = call.memory();
    long owner = memory.load(Kind.I64, section + OWNER);
    if (owner != 0 && owner != call.thread().number()) {
      return false;
    }
    memory.store(Kind.I64, section + OWNER, call.thread().number());
    memory.store(Kind.I32, section + RECURSION, memory.load(Kind.I32, section + RECURSION) + 1);
    return true;
  }

  static long enter(NativeCall call, long section) {
    if (call.lastNoted() != 0) {
      keep(call, section + EVENT);
    }
    returned(call, section);
    if (tryEnter(call, section)) {
      return 0;
    }
    throw waiting(call, section, section + EVENT);
  }

  /** Keeps the event that was made to wait for; closes it if another thread has made one since. */
  private static void keep(NativeCall call, long place) {
    long made = call.lastNoted();
    call.forgetNoted();
    if (call.memory().load(Kind.I64, place) == 0) {
      call.memory().store(Kind.I64, place, made);
      call.machine().state().ownHandles().add(made);
    } else {
      call.later("CloseHandle", made);
    }
  }

  /** Returns the wait for the event that lies at a place; it is made first, if it is missing. */
  private static NeedsWindows waiting(NativeCall call, long lock, long place) {
    long event = call.memory().load(Kind.I64, place);
    if (event == 0) {
      return call.first("CreateEvent", 0, 0, 0, 0);
    }
    if (call.thread().notes().note(waiters(lock))) {
      count(call, lock, 1);
    }
    return call.firstAgain("WaitForSingleObject", event, 0xFFFF_FFFFL);
  }

  private static String waiters(long lock) {
    return "waiters" + lock;
  }

  private static void count(NativeCall call, long lock, int more) {
    LibraryState state = call.machine().state();
    state.place(waiters(lock), state.place(waiters(lock)) + more);
  }

  /** Counts a thread no longer that has waited for a lock; returns whether it has. */
  private static boolean returned(NativeCall call, long lock) {
    if (call.thread().notes().note(waiters(lock))) {
      call.thread().notes().forget(waiters(lock));
      return false;
    }
    call.thread().notes().forget(waiters(lock));
    count(call, lock, -1);
    return true;
  }

  private static boolean isWaitedFor(NativeCall call, long lock) {
    return call.machine().state().place(waiters(lock)) > 0;
  }

  /** Wakes one of those that wait for the event that lies at a place. */
  private static void wake(NativeCall call, long place) {
    call.later("SetEvent", call.memory().load(Kind.I64, place));
  }

  static long leave(NativeCall call, long section) {
    check(call, section);
    LibraryMemory memory = call.memory();
    long count = memory.load(Kind.I32, section + RECURSION) - 1;
    memory.store(Kind.I32, section + RECURSION, count);
    if (count <= 0) {
      memory.store(Kind.I64, section + OWNER, 0);
      if (isWaitedFor(call, section)) {
        wake(call, section + EVENT);
      }
    }
    return 0;
  }

  /** A lock counts those that share it; -1 for one that has it alone. */
  static boolean tryAcquire(NativeCall call, long lock, boolean shared) {
    long state = call.memory().load(Kind.I64, lock);
    if (shared ? state < 0 : state != 0) {
      return false;
    }
    call.memory().store(Kind.I64, lock, shared ? state + 1 : -1);
    return true;
  }

  /** Returns where the event of a lock is kept. */
  private static long event(NativeCall call, long lock) {
    LibraryState state = call.machine().state();
    String name = "lock" + lock;
    if (state.place(name) == 0) {
      state.place(name, call.machine().heap().allocate(8, name));
    }
    return state.place(name);
  }

  /** Who shares a lock for which it has waited lets the next that waits look, too. */
  static long acquire(NativeCall call, long lock, boolean shared) {
    if (call.lastNoted() != 0) {
      keep(call, event(call, lock));
    }
    boolean waited = returned(call, lock);
    if (tryAcquire(call, lock, shared)) {
      if (shared && waited && isWaitedFor(call, lock)) {
        wake(call, event(call, lock));
      }
      return 0;
    }
    throw waiting(call, lock, event(call, lock));
  }

  static long release(NativeCall call, long lock) {
    long state = call.memory().load(Kind.I64, lock);
    long left = state <= 0 ? 0 : state - 1;
    call.memory().store(Kind.I64, lock, left);
    if (left == 0 && isWaitedFor(call, lock)) {
      wake(call, event(call, lock));
    }
    return 0;
  }
}
