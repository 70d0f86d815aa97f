package org.handlebook.explain;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.Reply;
import org.handlebook.machine.WorldSnapshot.ProcessState;
import org.handlebook.story.CallRecord;
import org.handlebook.story.Change;
import org.handlebook.story.Recorder;
import org.handlebook.story.Scene;
import org.handlebook.story.StepLocation;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcThreadAttributeList;
import org.handlebook.win32.ProcessCall.CreateProcess;

/**
 * How a process came to be: the call that made it.
 *
 * @param parent the process that it inherited from
 */
record Birth(
    ProcessRef child, ProcessRef parent, long callNumber, StepLocation step, CreateProcess call) {

  /** The births of all processes that a call of the scenario made, in order. */
  static List<Birth> all(Recorder story) {
    List<Birth> births = new ArrayList<>();
    for (Scene scene : story.scenes()) {
      List<CallRecord> makers = scene.calls().stream().filter(Birth::makesProcess).toList();
      List<ProcessRef> children = started(scene);
      for (int i = 0; i < Math.min(makers.size(), children.size()); i++) {
        CallRecord maker = makers.get(i);
        births.add(
            new Birth(
                children.get(i),
                parent(maker, scene),
                maker.number(),
                scene.step(),
                (CreateProcess) maker.call()));
      }
    }
    return births;
  }

  /** The process that the attribute list names as parent; without one, the maker itself. */
  private static ProcessRef parent(CallRecord maker, Scene scene) {
    ProcThreadAttributeList attributes =
        ((CreateProcess) maker.call()).lpStartupInfo().lpAttributeList();
    Handle named = attributes == null ? null : attributes.parentProcess();
    ProcessRef caller = maker.caller().process();
    if (named == null) {
      return caller;
    }
    return scene
        .world()
        .process(caller)
        .row(named)
        .flatMap(row -> scene.world().processOf(row.object()))
        .map(ProcessState::ref)
        .orElse(caller);
  }

  private static boolean makesProcess(CallRecord record) {
    return record.call() instanceof CreateProcess
        && record.reply() instanceof Reply.Returned<?>
        && !record.isRefused();
  }

  private static List<ProcessRef> started(Scene scene) {
    return scene.changes().stream()
        .filter(Change.ProcessStarted.class::isInstance)
        .map(change -> ((Change.ProcessStarted) change).process())
        .toList();
  }

  boolean inheritsHandles() {
    return call.bInheritHandles();
  }

  /** Whether only the handles of a list were to be inherited. */
  boolean isLimited() {
    ProcThreadAttributeList attributes = call.lpStartupInfo().lpAttributeList();
    return attributes != null && attributes.handleList() != null;
  }
}
