package org.handlebook.c.vm;

import java.util.Map;

/**
 * Condition variables: a semaphore of the kernel for those that wait, and how many do.
 *
 * @source Microsoft, "Condition Variables"
 */
final class ConditionVariables {
  private static final long TIMEOUT = 258;
  private static final int ERROR_TIMEOUT = 1460;

  private ConditionVariables() {}

  static void add(Map<String, Native> all) {
    all.put(
        "InitializeConditionVariable",
        call -> {
          call.memory().store(Kind.I64, call.word(0), 0);
          return 0;
        });
    all.put("SleepConditionVariableCS", call -> sleep(call, true));
    all.put("SleepConditionVariableSRW", call -> sleep(call, false));
    all.put("WakeConditionVariable", call -> wake(call, false));
    all.put("WakeAllConditionVariable", call -> wake(call, true));
  }

  private static String semaphore(NativeCall call) {
    return "condition" + call.word(0);
  }

  private static long sleep(NativeCall call, boolean section) {
    LibraryState state = call.machine().state();
    long semaphore = state.place(semaphore(call));
    if (semaphore == 0) {
      semaphore = call.windows("CreateSemaphore", 0, 0, 0x7FFF_FFFF, 0);
      state.place(semaphore(call), semaphore);
      state.ownHandles().add(semaphore);
      call.forgetNoted();
    }
    if (call.thread().notes().note("sleeps")) {
      long waiters = call.memory().load(Kind.I64, call.word(0));
      call.memory().store(Kind.I64, call.word(0), waiters + 1);
      letGo(call, section);
      throw call.first("WaitForSingleObject", semaphore, call.word(2) & 0xFFFF_FFFFL);
    }
    if (call.lastNoted() == TIMEOUT) {
      call.thread().notes().note("timeout");
      call.forgetNoted();
    }
    boolean shared = !section && (call.number(3) & 1) != 0;
    if (section) {
      Locks.enter(call, call.word(1));
    } else {
      Locks.acquire(call, call.word(1), shared);
    }
    call.thread().notes().forget("sleeps");
    if (!call.thread().notes().note("timeout")) {
      call.thread().notes().forget("timeout");
      long waiters = call.memory().load(Kind.I64, call.word(0));
      call.memory().store(Kind.I64, call.word(0), Math.max(0, waiters - 1));
      call.later("SetLastError", ERROR_TIMEOUT);
      return 0;
    }
    call.thread().notes().forget("timeout");
    return 1;
  }

  private static void letGo(NativeCall call, boolean section) {
    if (section) {
      Locks.leave(call, call.word(1));
    } else {
      Locks.release(call, call.word(1));
    }
  }

  private static long wake(NativeCall call, boolean all) {
    long waiters = call.memory().load(Kind.I64, call.word(0));
    long woken = all ? waiters : Math.min(1, waiters);
    if (woken > 0) {
      call.memory().store(Kind.I64, call.word(0), waiters - woken);
      call.later("ReleaseSemaphore", call.machine().state().place(semaphore(call)), woken, 0);
    }
    return 0;
  }
}
