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
  private static final long LOW = 0xFFFF_FFFFL;

  private static final List<String> WAITS =
      List.of(
          "SleepEx", "WaitForSingleObjectEx", "WaitForMultipleObjectsEx", "SignalObjectAndWait");

  /** The last errors of the statuses with which operations end. */
  private static final Map<Long, Integer> ERRORS =
      Map.of(0xC0000011L, 38, 0xC000014BL, 109, 0xC0000120L, 995, 0x80000005L, 234);

  private final Map<Long, List<Queued>> queues = new HashMap<>();

  /** What the procedure is handed that a beginning thread has been told of. */
  private long earlyArgument;

  /** LPTR: memory of zeros. */
  private static final int ZEROS = 0x40;

  /**
   * A procedure that is to be run.
   *
   * @param overlapped the operation after whose end it is; 0 for none
   * @param time where the time is left when it is to be run, and that each time anew; 0 if it is to
   *     be run once
   */
  private record Queued(long routine, long argument, long overlapped, long time) {}

  static void add(Map<String, Native> all) {
    all.put("QueueUserAPC", ProcedureCalls::queue);
    all.put("SetWaitableTimer", ProcedureCalls::setTimer);
    all.put("ReadFileEx", call -> transfer(call, "ReadFileEx"));
    all.put("WriteFileEx", call -> transfer(call, "WriteFileEx"));
    all.put("_next_apc", ProcedureCalls::next);
    all.put("_early_procedure", ProcedureCalls::early);
    all.put("_early_argument", call -> queues(call).earlyArgument);
    for (String wait : WAITS) {
      all.put("_" + wait, call -> call.become(wait, call.words()));
    }
  }

  /** Returns a function of Windows that does nothing, to be queued in the program's stead. */
  private static long nothing(NativeCall call) {
    return function(call, "GetCurrentThreadId\0");
  }

  private static long function(NativeCall call, String name) {
    long place = call.machine().scratch(call.thread());
    call.memory().write(place, TextBytes.of("kernel32\0", true));
    call.memory().write(place + 64, TextBytes.of(name, false));
    long module = call.ask("GetModuleHandle", place);
    return call.ask("GetProcAddress", module, place + 64);
  }

  private List<Queued> queue(long thread) {
    return queues.computeIfAbsent(thread & LOW, id -> new ArrayList<>());
  }

  private static long queue(NativeCall call) {
    long nothing = nothing(call);
    long thread = call.ask("GetThreadId", call.word(1));
    long done = call.windows("QueueUserAPC", nothing, call.word(1), 0);
    if ((int) done != 0) {
      queues(call).queue(thread).add(new Queued(call.word(0), call.word(2), 0, 0));
    }
    return done;
  }

  /** Sets a timer whose routine, where it has one, is told of by the time that is left for it. */
  private static long setTimer(NativeCall call) {
    if (call.word(3) == 0) {
      return call.become("SetWaitableTimer", call.words());
    }
    long leavesTime = function(call, "GetSystemTimeAsFileTime\0");
    long thread = call.ask("GetCurrentThreadId");
    long time = call.ask("LocalAlloc", ZEROS, Long.BYTES);
    long set =
        call.windows(
            "SetWaitableTimer",
            call.word(0),
            call.word(1),
            call.word(2),
            leavesTime,
            time,
            call.word(5));
    if ((int) set != 0) {
      queues(call).queue(thread).add(new Queued(call.word(3), call.word(4), 0, time));
    }
    return set;
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
      queues(call).queue(thread).add(new Queued(call.word(4), 0, overlapped, 0));
    }
    return begun;
  }

  /** Tells which procedure a thread that begins is to run before its function; 0 if none is. */
  private static long early(NativeCall call) {
    ProcedureCalls all = queues(call);
    if (all.queues.isEmpty()) {
      return 0;
    }
    List<Queued> queue = all.queue(call.ask("GetCurrentThreadId"));
    if (queue.isEmpty()) {
      return 0;
    }
    call.ask("SleepEx", 0, 1);
    Queued first = queue.remove(0);
    all.earlyArgument = first.argument();
    return first.routine();
  }

  /** Tells which procedure is to be run next, and with what; 0 if none is. */
  private static long next(NativeCall call) {
    List<Queued> queue = queues(call).queue(call.ask("GetCurrentThreadId"));
    for (Queued queued : queue) {
      List<Long> due = due(call, queued);
      if (!due.isEmpty()) {
        take(call, queue, queued);
        return store(call, due);
      }
    }
    return 0;
  }

  /** Takes a procedure out that is going to be run; that of a timer waits for the next time. */
  private static void take(NativeCall call, List<Queued> queue, Queued queued) {
    if (queued.time() == 0) {
      queue.remove(queued);
    } else {
      call.memory().store(Kind.I64, queued.time(), 0);
    }
  }

  /** Returns a procedure's address and arguments, if it is to be run now; else nothing. */
  private static List<Long> due(NativeCall call, Queued queued) {
    if (queued.time() != 0) {
      long time = call.memory().load(Kind.I64, queued.time());
      return time == 0
          ? List.of()
          : List.of(queued.routine(), queued.argument(), time & LOW, time >>> Integer.SIZE);
    } else if (queued.overlapped() == 0) {
      return List.of(queued.routine(), queued.argument(), 0L, 0L);
    }
    long status = call.memory().load(Kind.I64, queued.overlapped());
    if (status == PENDING) {
      return List.of();
    }
    long error = status == 0 ? 0 : ERRORS.getOrDefault(status & LOW, 31);
    long count = call.memory().load(Kind.I64, queued.overlapped() + 8);
    return List.of(queued.routine(), error, count, queued.overlapped());
  }

  private static long store(NativeCall call, List<Long> values) {
    for (int i = 0; i < values.size(); i++) {
      call.memory().store(Kind.I64, call.word(0) + 8L * i, values.get(i));
    }
    return 1;
  }
}
