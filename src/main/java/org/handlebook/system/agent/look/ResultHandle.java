package org.handlebook.system.agent.look;

import java.util.List;
import java.util.stream.Stream;
import org.handlebook.system.SystemSnapshot.Origin;
import org.handlebook.system.SystemSnapshot.Origin.How;
import org.handlebook.system.agent.scenario.ObjectRegistry;
import org.handlebook.system.agent.scenario.PendingCall;
import org.handlebook.system.agent.scenario.ProcessEntry;
import org.handlebook.win32.Answer;
import org.handlebook.win32.CompletionPortCall.CreateIoCompletionPort;
import org.handlebook.win32.EnvironmentCall.GetStdHandle;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.DuplicateHandle;
import org.handlebook.win32.NamespaceCall.AddIntegrityLabelToBoundaryDescriptor;
import org.handlebook.win32.NamespaceCall.AddSIDToBoundaryDescriptor;
import org.handlebook.win32.NamespaceCall.CreateBoundaryDescriptor;
import org.handlebook.win32.PipeEnds;
import org.handlebook.win32.ProcessInformation;
import org.jspecify.annotations.Nullable;

/** A row that a call answered, and so a row of the scenario. */
record ResultHandle(ProcessEntry process, Handle handle, PendingCall<?> call) {

  /** Returns the rows that a call answered, which came back. */
  static List<ResultHandle> of(PendingCall<?> call, ObjectRegistry registry) {
    Answer answer = call.success();
    ProcessEntry own = registry.process(call.caller().ref().process());
    ProcessEntry target = isDuplication(call) ? call.sources().target() : own;
    return answer == null || target == null || isNoRow(call)
        ? List.of()
        : handles(answer).map(handle -> new ResultHandle(target, handle, call)).toList();
  }

  private static Stream<Handle> handles(Answer answer) {
    if (answer instanceof Answer.HandleOrNull handle) {
      return Stream.of(handle.value());
    } else if (answer instanceof Answer.HandleOrInvalid handle) {
      return Stream.of(handle.value());
    } else if (answer instanceof Answer.CreatedThread thread) {
      return Stream.of(thread.value());
    } else if (answer instanceof Answer.Stored<?> stored) {
      return stored(stored.stored());
    }
    return Stream.empty();
  }

  private static Stream<Handle> stored(@Nullable Object stored) {
    if (stored instanceof ProcessInformation made) {
      return Stream.of(made.hProcess(), made.hThread());
    } else if (stored instanceof PipeEnds ends) {
      return Stream.of(ends.hReadPipe(), ends.hWritePipe());
    }
    return Stream.ofNullable(stored).filter(Handle.class::isInstance).map(Handle.class::cast);
  }

  /**
   * Returns whether a boundary descriptor is no row, though its type is HANDLE; a standard handle
   * is no new one, nor is that of a port that is given.
   */
  private static boolean isNoRow(PendingCall<?> call) {
    return call.call() instanceof GetStdHandle
        || (call.call() instanceof CreateIoCompletionPort port
            && !port.ExistingCompletionPort().equals(Handle.NULL))
        || call.call() instanceof CreateBoundaryDescriptor
        || call.call() instanceof AddSIDToBoundaryDescriptor
        || call.call() instanceof AddIntegrityLabelToBoundaryDescriptor;
  }

  private static boolean isDuplication(PendingCall<?> call) {
    return call.call() instanceof DuplicateHandle;
  }

  /** Returns how the row came about if the call made the object. */
  Origin origin() {
    return origin(How.CREATED);
  }

  /** Returns how it came about if the object was there before. */
  Origin openedOrigin() {
    return origin(How.OPENED);
  }

  private Origin origin(How unlessDuplicated) {
    ProcessEntry from = call.sources().from();
    boolean duplicated = isDuplication(call);
    return new Origin(
        duplicated ? How.DUPLICATED : unlessDuplicated,
        call.call().function(),
        call.number(),
        from == null ? null : from.ref());
  }
}
