package org.handlebook.scenario;

import java.util.Comparator;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.win32.Handle;

/** Finds the handle by which an actor names a process when it calls. */
final class ProcessHandles {
  private ProcessHandles() {}

  /** Returns the pseudo handle for the actor's own process, else the row with the most rights. */
  static Handle find(Actor actor, String process, ActorNames names, SystemSnapshot now) {
    ProcessRef own = names.process(actor);
    ProcessRef wanted = names.process(process);
    if (own.equals(wanted)) {
      return Handle.CURRENT_PROCESS;
    }
    int object = now.process(wanted).object();
    return now.process(own).rows().stream()
        .filter(row -> row.object() == object)
        .max(Comparator.comparingInt(row -> Integer.bitCount(row.grantedAccess())))
        .map(RowState::handle)
        .orElseThrow(() -> noHandle(actor, process));
  }

  private static ScenarioMistake noHandle(Actor actor, String process) {
    return new ScenarioMistake(
        actor
            + " has no handle to the process \""
            + process
            + "\". Let it open one first: When "
            + actor
            + " opens the process \""
            + process
            + "\" as hProcess");
  }
}
