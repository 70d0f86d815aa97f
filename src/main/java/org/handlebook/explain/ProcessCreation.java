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

  /** Returns the births of all processes that a call of the scenario made, in order. */
  static List<ProcessCreation> all(Recorder story) {
    List<ProcessCreation> births = new ArrayList<>();
    for (int number = 0; number < story.scenes().size(); number++) {
      StepTrace scene = story.scenes().get(number);
      List<CallRecord> makers =
          scene.calls().stream().filter(ProcessCreation::makesProcess).toList();
      List<ProcessRef> children = started(scene);
      for (int i = 0; i < Math.min(makers.size(), children.size()); i++) {
        CallRecord maker = makers.get(i);
        births.add(
            new ProcessCreation(
                children.get(i),
                parent(maker, story, number),
                maker.number(),
                scene.step(),
                (CreateProcess) maker.call()));
      }
    }
    return births;
  }

  /** Returns the process that the attribute list names as parent; without one, the maker itself. */
  private static ProcessRef parent(CallRecord maker, Recorder story, int scene) {
    ProcThreadAttributeList attributes =
        ((CreateProcess) maker.call()).lpStartupInfo().lpAttributeList();
    Handle named = attributes == null ? null : attributes.parentProcess();
    ProcessRef caller = maker.caller().process();
    if (named == null) {
      return caller;
    }
    return story.scenes().subList(0, scene + 1).stream()
        .flatMap(earlier -> earlier.newRow(caller, named).stream())
        .reduce((older, newer) -> newer)
        .flatMap(row -> story.world().processOf(row.object()))
        .map(ProcessState::ref)
        .orElse(caller);
  }

  private static boolean makesProcess(CallRecord record) {
    return record.call() instanceof CreateProcess
        && record.reply() instanceof Reply.Returned<?>
        && !record.isRefused();
  }

  private static List<ProcessRef> started(StepTrace scene) {
    return scene.changes().stream()
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
