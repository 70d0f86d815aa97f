package org.handlebook.c.vm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlebook.c.front.TextBytes;

/**
 * Asynchronous procedure calls: the system knows how many are queued for a thread, and ends its
 * alertable waits; which they are is kept here, by the thread's id. Functions in C, in {@code
 * library.h}, run them.
 */
final class ProcedureCalls {
  private static final long PENDING = 0x103;

  private static final List<String> WAITS =
      List.of("SleepEx", "WaitForSingleObjectEx", "WaitForMultipleObjectsEx");

  /** The last errors of the statuses with which operations end. */
  private static final Map<Long, Integer> ERRORS =
      Map.of(0xC0000011L, 38, 0xC000014BL, 109, 0xC0000120L, 995, 0x80000005L, 234);

  private final Map<Long, List<Queued>> queues = new HashMap<>();

  /**
   * A procedure that is to be run.
   *
   * @param overlapped the operation after whose end it is; 0 for none
   */
  private record Queued(long routine, long argument, long overlapped) {}

  static void add(Map<String, Native> all) {
    all.put("QueueUserAPC", ProcedureCalls::queue);
    all.put("ReadFileEx", call -> transfer(call, "ReadFileEx"));
    all.put("WriteFileEx", call -> transfer(call, "WriteFileEx"));
    all.put("_next_apc", ProcedureCalls::next);
    for (String wait : WAITS) {
      all.put("_" + wait, call -> call.become(wait, call.words()));
    }
  }

  /** Returns a function of Windows that does nothing, to be queued in the program's stead. */
  private static long nothing(NativeCall call) {
    long place = call.machine().scratch(call.thread());
    call.memory().write(place, TextBytes.of("kernel32\0", true));
    call.memory().write(place + 64, TextBytes.of("GetCurrentThreadId\0", false));
    long module = call.ask("GetModuleHandle", place);
    return call.ask("GetProcAddress", module, place + 64);
  }

  private List<Queued> queue(long thread) {
    return queues.computeIfAbsent(thread & 0xFFFF_FFFFL, id -> new ArrayList<>());
  }

  private static long queue(NativeCall call) {
    long nothing = nothing(call);
    long thread = call.ask("GetThreadId", call.word(1));
    long done = call.windows("QueueUserAPC", nothing, call.word(1), 0);
    if ((int) done != 0) {
      queues(call).queue(thread).add(new Queued(call.word(0), call.word(2), 0));
    }
    return done;
  }

  private static ProcedureCalls queues(NativeCall call) {
    return call.machine().state().procedureCalls();
  }

  private static long transfer(NativeCall call, String function) {
    long nothing = nothing(call);
    long thread = call.ask("GetCurrentThreadId");
    long overlapped = call.word(3);
    long begun =
        call.windows(function, call.word(0), call.word(1), call.word(2), overlapped, nothing);
    if ((int) begun != 0) {
      queues(call).queue(thread).add(new Queued(call.word(4), 0, overlapped));
    }
    return begun;
  }

  /** Tells which procedure is to be run next, and with what; 0 if none is. */
  private static long next(NativeCall call) {
    List<Queued> queue = queues(call).queue(call.ask("GetCurrentThreadId"));
    for (Queued queued : queue) {
      if (queued.overlapped() == 0) {
        queue.remove(queued);
        return store(call, queued.routine(), queued.argument(), 0, 0);
      }
      long status = call.memory().load(Kind.I64, queued.overlapped());
      if (status != PENDING) {
        queue.remove(queued);
        int error = status == 0 ? 0 : ERRORS.getOrDefault(status & 0xFFFF_FFFFL, 31);
        long count = call.memory().load(Kind.I64, queued.overlapped() + 8);
        return store(call, queued.routine(), error, count, queued.overlapped());
      }
    }
    return 0;
  }

  private static long store(NativeCall call, long... values) {
    for (int i = 0; i < values.length; i++) {
      call.memory().store(Kind.I64, call.word(0) + 8L * i, values[i]);
    }
    return 1;
  }
}
