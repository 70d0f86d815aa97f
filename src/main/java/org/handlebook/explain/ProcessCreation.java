package org.handlebook.explain;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.trace.CallRecord;
import org.handlebook.trace.Change;
import org.handlebook.trace.Recorder;
import org.handlebook.trace.StepLocation;
import org.handlebook.trace.StepTrace;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcThreadAttributeList;
import org.handlebook.win32.ProcessCall.CreateProcess;

/**
 * How a process came to be: the call that made it.
 *
 * @param parent the process that it inherited from
 */
record ProcessCreation(
    ProcessRef child, ProcessRef parent, long callNumber, StepLocation step, CreateProcess call) {

  /** Returns the creations of all processes that a call of the scenario made, in order. */
  static List<ProcessCreation> all(Recorder recorder) {
    List<ProcessCreation> creations = new ArrayList<>();
    for (int number = 0; number < recorder.traces().size(); number++) {
      StepTrace trace = recorder.traces().get(number);
      List<CallRecord> makers =
          trace.calls().stream().filter(ProcessCreation::makesProcess).toList();
      List<ProcessRef> children = started(trace);
      for (int i = 0; i < Math.min(makers.size(), children.size()); i++) {
        CallRecord maker = makers.get(i);
        creations.add(
            new ProcessCreation(
                children.get(i),
                parent(maker, recorder, number),
                maker.number(),
                trace.step(),
                (CreateProcess) maker.call()));
      }
    }
    return creations;
  }

  /** Returns the process that the attribute list names as parent; without one, the maker itself. */
  private static ProcessRef parent(CallRecord maker, Recorder recorder, int trace) {
    ProcThreadAttributeList attributes =
        ((CreateProcess) maker.call()).lpStartupInfo().lpAttributeList();
    Handle named = attributes == null ? null : attributes.parentProcess();
    ProcessRef caller = maker.caller().process();
    if (named == null) {
      return caller;
    }
    return recorder.traces().subList(0, trace + 1).stream()
        .flatMap(earlier -> earlier.newRow(caller, named).stream())
        .reduce((older, newer) -> newer)
        .flatMap(row -> recorder.world().processOf(row.object()))
        .map(ProcessState::ref)
        .orElse(caller);
  }

  private static boolean makesProcess(CallRecord record) {
    return record.call() instanceof CreateProcess
        && record.reply() instanceof Reply.Returned<?>
        && !record.isRefused();
  }

  private static List<ProcessRef> started(StepTrace trace) {
    return trace.changes().stream()
        .filter(Change.ProcessStarted.class::isInstance)
        .map(change -> ((Change.ProcessStarted) change).process())
        .toList();
  }

  boolean inheritsHandles() {
    return call.bInheritHandles();
  }

  /** Returns whether only the handles of a list were to be inherited. */
  boolean isLimited() {
    ProcThreadAttributeList attributes = call.lpStartupInfo().lpAttributeList();
    return attributes != null && attributes.handleList() != null;
  }
}
