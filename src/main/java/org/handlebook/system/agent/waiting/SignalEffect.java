package org.handlebook.system.agent.waiting;

import java.util.Set;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.agent.scenario.CallDriver;
import org.handlebook.system.agent.scenario.ObjectRegistry;
import org.handlebook.system.agent.scenario.PendingCall;
import org.handlebook.system.agent.scenario.TransferCall;
import org.handlebook.system.agent.scenario.WaitTarget;
import org.handlebook.system.agent.wire.StateReader;
import org.handlebook.win32.Call;
import org.handlebook.win32.CompletionPortCall.PostQueuedCompletionStatus;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SynchronizationCall.PulseEvent;
import org.handlebook.win32.SynchronizationCall.ReleaseMutex;
import org.handlebook.win32.SynchronizationCall.ReleaseSemaphore;
import org.handlebook.win32.SynchronizationCall.SetEvent;
import org.handlebook.win32.SynchronizationCall.SetWaitableTimer;
import org.handlebook.win32.SynchronizationCall.SignalObjectAndWait;
import org.handlebook.win32.ThreadCall.ResumeThread;
import org.jspecify.annotations.Nullable;

/**
 * What a call does to threads that wait.
 *
 * @param isPossible whether it may release some
 * @param expected how many it surely releases, unless they are suspended
 */
public record SignalEffect(boolean isPossible, int expected) {
  private static final SignalEffect NONE = new SignalEffect(false, 0);

  /** Returns what a signal does, the objects being known as they were before the call. */
  public static SignalEffect bySignal(PendingCall<?> cause, ObjectRegistry registry) {
    Handle signalled = signalled(cause);
    if (signalled == null) {
      return NONE;
    }
    int object = registry.objectNamed(cause.caller(), signalled);
    return new SignalEffect(
        true, Math.min(most(cause, registry.detail(object)), waits(cause, object, registry)));
  }

  /** Returns what ends and resumptions do, the threads that have ended being known. */
  public static SignalEffect byEnd(PendingCall<?> cause, ObjectRegistry registry) {
    if (CallDriver.endsThreads(cause)) {
      return new SignalEffect(true, waitsForEnded(cause, registry));
    }
    return cause.call() instanceof ResumeThread || registry.hasJobs()
        ? new SignalEffect(true, 0)
        : NONE;
  }

  /**
   * Returns what a call does that moves bytes or opens or closes ends, the ends being known that
   * are left.
   *
   * @param closed the mailslots and pipes of which an end was closed by it
   */
  public static SignalEffect byTransfer(
      PendingCall<?> cause, Set<String> closed, ObjectRegistry registry) {
    long meant =
        registry
            .waits()
            .filter(call -> call != cause)
            .filter(
                call ->
                    closed.stream()
                        .anyMatch(channel -> TransferCall.isAbout(call, channel, registry)))
            .count();
    boolean moves = !cause.channel().isEmpty() || tellsPort(cause, registry);
    boolean meets =
        moves
            && registry
                .waits()
                .anyMatch(
                    call -> call != cause && TransferCall.isAbout(call, cause.channel(), registry));
    return new SignalEffect(moves || !closed.isEmpty(), (int) Math.max(meant, meets ? 1 : 0));
  }

  /** Returns whether a port may be told of an operation, though it is over at once. */
  private static boolean tellsPort(PendingCall<?> cause, ObjectRegistry registry) {
    return TransferCall.isOverlapped(cause.call()) && registry.hasAny(ObjectKind.COMPLETION_PORT);
  }

  /** Returns both. */
  public SignalEffect and(SignalEffect other) {
    return new SignalEffect(isPossible || other.isPossible, expected + other.expected);
  }

  /** Returns how many waits a signal can end. */
  private static int most(PendingCall<?> cause, StateReader signalled) {
    if (cause.call() instanceof ReleaseSemaphore release) {
      return release.lReleaseCount();
    } else if (signalled instanceof StateReader.Mutant mutant) {
      return mutant.recursion() <= 1 ? 1 : 0;
    }
    return signalled instanceof StateReader.Event event && event.manualReset()
        ? Integer.MAX_VALUE
        : 1;
  }

  private static int waits(PendingCall<?> cause, int object, ObjectRegistry registry) {
    return (int) registry.waits().filter(call -> call != cause && isFor(call, object)).count();
  }

  private static int waitsForEnded(PendingCall<?> cause, ObjectRegistry registry) {
    int processes =
        registry.processes().stream()
            .filter(process -> !process.isRunning())
            .mapToInt(process -> waits(cause, process.object(), registry))
            .sum();
    return processes
        + registry
            .agentThreads()
            .filter(agentThread -> !agentThread.isRunning())
            .mapToInt(agentThread -> waits(cause, agentThread.object(), registry))
            .sum();
  }

  private static boolean isFor(PendingCall<?> call, int object) {
    WaitTarget waiting = call.waiting();
    return waiting != null && !waiting.all() && waiting.objects().contains(object);
  }

  /** Returns the handle of the object that a call has signalled, if it has. */
  private static @Nullable Handle signalled(PendingCall<?> cause) {
    Call<?> call = cause.call();
    if (call instanceof SignalObjectAndWait signal) {
      return cause.success() != null || cause.outcome() == null ? signal.hObjectToSignal() : null;
    } else if (cause.success() == null) {
      return null;
    } else if (call instanceof SetEvent set) {
      return set.hEvent();
    } else if (call instanceof PulseEvent pulse) {
      return pulse.hEvent();
    } else if (call instanceof ReleaseMutex release) {
      return release.hMutex();
    } else if (call instanceof ReleaseSemaphore release) {
      return release.hSemaphore();
    } else if (call instanceof PostQueuedCompletionStatus post) {
      return post.CompletionPort();
    }
    return call instanceof SetWaitableTimer set && set.lpDueTime() == 0 ? set.hTimer() : null;
  }
}
