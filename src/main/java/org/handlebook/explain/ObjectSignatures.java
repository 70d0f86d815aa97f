package org.handlebook.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.handlebook.explain.FailedExpectation.Destroyed;
import org.handlebook.explain.FailedExpectation.Ended;
import org.handlebook.explain.FailedExpectation.HandleCount;
import org.handlebook.explain.FailedExpectation.Signal;
import org.handlebook.explain.FailedExpectation.Taken;
import org.handlebook.explain.FailedExpectation.UsageCount;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.Origin.How;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.trace.CallRecord;
import org.handlebook.trace.Change;
import org.handlebook.trace.Recorder;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.SynchronizationCall.SetEvent;

/** What is believed of objects: what counts, and when they go. */
final class ObjectSignatures {
  private static final Set<ObjectKind> RUNNING = Set.of(ObjectKind.PROCESS, ObjectKind.THREAD);

  private final Recorder recorder;

  ObjectSignatures(Recorder recorder) {
    this.recorder = recorder;
  }

  /** As many were expected as processes have it, and one of them has it twice. */
  boolean countsProcesses(UsageCount count) {
    List<ProcessState> holders = holders(count.object());
    return !RUNNING.contains(kind(count.object()))
        && count.expected() == holders.size()
        && count.found() > count.expected();
  }

  /** Returns whether one more was expected than others have, for a process that runs. */
  boolean countsItself(HandleCount count) {
    return RUNNING.contains(kind(count.object()))
        && count.expected() == count.found() + 1
        && recorder
            .world()
            .object(count.object())
            .filter(o -> o.usageCount() > o.handleCount())
            .isPresent();
  }

  /**
   * Returns whether one less was expected, and the process itself has a duplicated row for itself.
   */
  boolean countsDuplicateOfPseudo(UsageCount count) {
    return count.expected() == count.found() - 1
        && recorder.world().processOf(count.object()).stream()
            .flatMap(process -> process.rows().stream())
            .anyMatch(
                row -> row.object() == count.object() && row.origin().how() == How.DUPLICATED);
  }

  /** It runs, and somebody has closed a handle to it. */
  boolean onlyHandleWasClosed(Ended ended) {
    int object = recorder.world().process(ended.process()).object();
    return recorder.traces().stream()
        .anyMatch(
            trace ->
                trace.calls().stream().anyMatch(call -> call.call() instanceof CloseHandle)
                    && trace.changes().stream().anyMatch(change -> removes(change, object)));
  }

  private static boolean removes(Change change, int object) {
    return change instanceof Change.RowRemoved removed && removed.row().object() == object;
  }

  /** It has ended, and somebody still has a handle. */
  boolean onlyRunIsOver(Destroyed destroyed) {
    return recorder
        .world()
        .object(destroyed.object())
        .filter(object -> RUNNING.contains(object.kind()))
        .filter(object -> object.usageCount() == object.handleCount())
        .isPresent();
  }

  /** The process that made the object has ended, and another has it. */
  boolean onlyCreatorHasEnded(Destroyed destroyed) {
    return recorder.traces().stream()
        .flatMap(trace -> trace.changes().stream())
        .flatMap(change -> creator(change, destroyed.object()))
        .anyMatch(creator -> !creator.isRunning());
  }

  private Stream<ProcessState> creator(Change change, int object) {
    return change instanceof Change.RowAdded added
            && added.row().object() == object
            && added.row().origin().how() == How.CREATED
        ? Stream.of(recorder.world().process(added.process()))
        : Stream.empty();
  }

  /** Returns whether an object had the name, and is destroyed. */
  boolean hasLostItsName(Taken taken) {
    return recorder.everyObject().stream().anyMatch(object -> object.name().equals(taken.name()));
  }

  /** Another process has set the event, which it has inherited or shares otherwise. */
  boolean isShared(Signal signal) {
    List<ProcessState> holders = holders(signal.object());
    Optional<CallRecord> last =
        recorder.calls().stream()
            .filter(call -> call.call() instanceof SetEvent)
            .reduce((earlier, later) -> later);
    return !signal.expected()
        && holders.size() > 1
        && last.filter(call -> inherited(call, signal.object())).isPresent();
  }

  private boolean inherited(CallRecord call, int object) {
    return recorder.world().process(call.caller().process()).rows().stream()
        .filter(row -> row.object() == object)
        .map(RowState::origin)
        .anyMatch(origin -> origin.how() == How.INHERITED);
  }

  private List<ProcessState> holders(int object) {
    return recorder.world().processes().stream()
        .filter(process -> process.rows().stream().anyMatch(row -> row.object() == object))
        .toList();
  }

  private ObjectKind kind(int object) {
    return recorder.lastSeen(object).map(ObjectState::kind).orElse(ObjectKind.FILE);
  }
}
