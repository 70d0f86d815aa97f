package org.handlebook.system.agent.scenario;

import java.util.List;
import org.handlebook.system.SystemSnapshot.WaitState;
import org.handlebook.win32.Call;
import org.handlebook.win32.CompletionPortCall.GetQueuedCompletionStatus;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SynchronizationCall.SignalObjectAndWait;
import org.handlebook.win32.SynchronizationCall.Sleep;
import org.handlebook.win32.SynchronizationCall.WaitForMultipleObjects;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;
import org.handlebook.win32.UntypedCall;
import org.jspecify.annotations.Nullable;

/**
 * What a call waits for, if it may have to.
 *
 * @param objects the ids of the objects, as the caller's handles named them when it called
 * @param all whether it waits for all of them at once
 * @param milliseconds how long at most, as it is here
 */
public record WaitTarget(List<Integer> objects, boolean all, int milliseconds) {
  /** The flag of LockFileEx with which a lock is had at once or not at all. */
  private static final long FAIL_IMMEDIATELY = 1;

  /** Returns what a call is going to wait for; null if it cannot block. */
  static @Nullable WaitTarget of(AgentThread caller, Call<?> call, ObjectRegistry registry) {
    if (call instanceof WaitForSingleObject wait) {
      return of(caller, registry, List.of(wait.hHandle()), false, wait.dwMilliseconds());
    } else if (call instanceof WaitForMultipleObjects wait) {
      return of(caller, registry, wait.lpHandles(), wait.bWaitAll(), wait.dwMilliseconds());
    } else if (call instanceof SignalObjectAndWait wait) {
      return of(caller, registry, List.of(wait.hObjectToWaitOn()), false, wait.dwMilliseconds());
    } else if (call instanceof Sleep sleep) {
      return of(caller, registry, List.of(), false, sleep.dwMilliseconds());
    } else if (call instanceof GetQueuedCompletionStatus wait) {
      return of(caller, registry, List.of(wait.CompletionPort()), false, wait.dwMilliseconds());
    } else if (call instanceof UntypedCall untyped && WordCalls.limit(untyped).isPresent()) {
      return of(caller, untyped, registry);
    }
    return call instanceof UntypedCall untyped && waitsForLock(untyped)
        ? of(
            caller,
            registry,
            List.of(new Handle(untyped.arguments().get(0))),
            false,
            Constant.INFINITE)
        : TransferCall.waiting(caller, call, registry);
  }

  private static boolean waitsForLock(UntypedCall call) {
    return call.function().equals("LockFileEx")
        && (call.arguments().get(1) & FAIL_IMMEDIATELY) == 0;
  }

  /** Of calls that say nothing but their words it is known for which one object they wait. */
  private static @Nullable WaitTarget of(
      AgentThread caller, UntypedCall call, ObjectRegistry registry) {
    int limit = WordCalls.limit(call).orElse(0);
    List<Handle> handles = limit == 1 ? List.of(new Handle(call.arguments().get(0))) : List.of();
    return of(caller, registry, handles, false, call.arguments().get(limit).intValue());
  }

  private static @Nullable WaitTarget of(
      AgentThread caller, ObjectRegistry registry, List<Handle> handles, boolean all, int told) {
    List<Integer> objects =
        handles.stream()
            .map(handle -> registry.objectNamed(caller, handle))
            .filter(object -> object != 0)
            .toList();
    return told == 0 ? null : new WaitTarget(objects, all, registry.scale().milliseconds(told));
  }

  /** Returns whether it ends by itself one day. */
  boolean timesOut() {
    return milliseconds != Constant.INFINITE;
  }

  public WaitState state(AgentThread caller) {
    return new WaitState(caller.ref(), objects, all, timesOut());
  }
}
