package org.handlebook.machine.agent;

import java.util.Optional;
import org.handlebook.win32.Answer.WaitResult;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SynchronizationCall.PulseEvent;
import org.handlebook.win32.SynchronizationCall.ReleaseMutex;
import org.handlebook.win32.SynchronizationCall.ReleaseSemaphore;
import org.handlebook.win32.SynchronizationCall.SetEvent;
import org.handlebook.win32.SynchronizationCall.SetWaitableTimer;
import org.handlebook.win32.SynchronizationCall.SignalObjectAndWait;
import org.handlebook.win32.ThreadCall.ResumeThread;
import org.jspecify.annotations.Nullable;

/** Whether a call releases threads that wait. */
enum Release {
  NONE,
  /** The objects that they wait for are not known, or not alone. */
  POSSIBLE,
  /** A thread waits for just the object that the call has signalled. */
  CERTAIN;

  static Release of(OpenCall<?> cause, Census census) {
    Optional<Handle> signalled = signalled(cause);
    if (signalled.isPresent()) {
      int object = census.objectNamed(cause.caller(), signalled.get());
      return census.waits().anyMatch(call -> call != cause && isFor(call, object))
          ? CERTAIN
          : POSSIBLE;
    } else if (Conversation.endsThreads(cause)) {
      return census.waits().anyMatch(call -> isForEnded(call, census)) ? CERTAIN : POSSIBLE;
    }
    return cause.call() instanceof ResumeThread || census.hasJobs() ? POSSIBLE : NONE;
  }

  private static boolean isFor(OpenCall<?> call, int object) {
    Waiting waiting = call.waiting();
    return waiting != null && !waiting.all() && waiting.objects().contains(object);
  }

  private static boolean isForEnded(OpenCall<?> call, Census census) {
    return census.processes().stream()
            .filter(process -> !process.isRunning())
            .anyMatch(process -> isFor(call, process.object()))
        || census
            .puppets()
            .filter(puppet -> !puppet.isRunning())
            .anyMatch(puppet -> isFor(call, puppet.object()));
  }

  /** The handle of the object that a call has signalled, if it has. */
  private static Optional<Handle> signalled(OpenCall<?> cause) {
    Call<?> call = cause.call();
    if (call instanceof SignalObjectAndWait signal) {
      return cause.success() instanceof WaitResult || cause.outcome() == null
          ? Optional.of(signal.hObjectToSignal())
          : Optional.empty();
    }
    return cause.success() == null ? Optional.empty() : Optional.ofNullable(handle(call));
  }

  private static @Nullable Handle handle(Call<?> call) {
    if (call instanceof SetEvent set) {
      return set.hEvent();
    } else if (call instanceof PulseEvent pulse) {
      return pulse.hEvent();
    } else if (call instanceof ReleaseMutex release) {
      return release.hMutex();
    } else if (call instanceof ReleaseSemaphore release) {
      return release.hSemaphore();
    } else if (call instanceof SetWaitableTimer set && set.lpDueTime() == 0) {
      return set.hTimer();
    }
    return null;
  }
}
