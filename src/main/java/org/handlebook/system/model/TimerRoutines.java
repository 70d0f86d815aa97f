package org.handlebook.system.model;

import org.handlebook.c.header.Types;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.dispatcher.StateAccess;
import org.handlebook.kernel.dispatcher.TimerObject;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.marshal.ArgumentWords;
import org.handlebook.system.marshal.MemoryAccess;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.SynchronizationCall.SetWaitableTimer;

/**
 * Queues the routines of timers for the threads that have set them, when they are due. No code runs
 * here; a routine leaves what GetSystemTimeAsFileTime would, where its argument leads, and is not
 * queued again before that has been taken away.
 *
 * @source Microsoft, "SetWaitableTimer", "Timer Objects", "Waitable Timer Objects" (with an
 *     asynchronous procedure call)
 */
final class TimerRoutines {
  private final Kernel kernel;

  TimerRoutines(Kernel kernel) {
    this.kernel = kernel;
  }

  /** Takes note of a timer that has been set. */
  void follow(Context context, SetWaitableTimer set, ArgumentWords words, MemoryAccess memory) {
    Outcome<TimerObject> timer =
        kernel
            .handles()
            .reference(
                context.caller(), set.hTimer().value(), TimerObject.TYPE, StateAccess.MODIFY_STATE);
    if (!timer.isRefused() && words.get("pfnCompletionRoutine") != 0) {
      long place = words.get("lpArgToCompletionRoutine");
      timer.value().whenDue(new Routine(context.thread(), place, memory));
    }
  }

  /** The routine of a timer. */
  private final class Routine implements TimerObject.Routine {
    private final ThreadObject thread;
    private final long place;
    private final MemoryAccess memory;

    private Routine(ThreadObject thread, long place, MemoryAccess memory) {
      this.thread = thread;
      this.place = place;
      this.memory = memory;
    }

    @Override
    public void queue() {
      if (thread.isRunning() && memory.number(place, Types.HANDLE) == 0) {
        memory.store(place, Types.HANDLE, kernel.clock().now());
        thread.queueProcedureCall();
      }
    }

    @Override
    public void takeBack() {
      if (thread.isRunning()
          && memory.number(place, Types.HANDLE) != 0
          && thread.takeBackProcedureCall()) {
        memory.store(place, Types.HANDLE, 0);
      }
    }
  }
}
