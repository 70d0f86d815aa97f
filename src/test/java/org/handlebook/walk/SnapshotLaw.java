package org.handlebook.walk;

import static org.handlebook.walk.Laws.require;

import java.util.Iterator;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.dispatcher.EventObject;
import org.handlebook.kernel.dispatcher.MutantObject;
import org.handlebook.kernel.dispatcher.SemaphoreObject;
import org.handlebook.kernel.dispatcher.TimerObject;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectName;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.system.State;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ObjectState;

/** A world that looks only at what has changed is like one that looks at everything. */
final class SnapshotLaw {
  private SnapshotLaw() {}

  static void hold(SystemSnapshot world, Kernel kernel) {
    Iterator<ObjectState> states = world.objects().iterator();
    for (KernelObject object : kernel.objects().objects()) {
      require(states.hasNext(), "an object is not seen", object);
      ObjectState state = states.next();
      ObjectName name = object.header().name();
      require(state.id() == object.header().serial(), "another object is seen", state);
      require(state.handleCount() == object.header().handleCount(), "handle count", state);
      require(state.usageCount() == object.header().usageCount(), "usage count", state);
      require(name == null || name.name().equals(state.name()), "name", state);
      require(saysTheSame(state.state(), object), "its own fields", state);
    }
    require(!states.hasNext(), "what is seen does not exist");
  }

  private static boolean saysTheSame(State state, KernelObject object) {
    if (object instanceof EventObject event) {
      return ((State.Event) state).signaled() == event.isSignaled();
    } else if (object instanceof MutantObject mutant) {
      State.Mutant seen = (State.Mutant) state;
      return seen.recursion() == mutant.recursion()
          && (seen.owner() == null) == (mutant.owner() == null)
          && seen.abandoned() == mutant.isAbandoned();
    } else if (object instanceof SemaphoreObject semaphore) {
      return ((State.Semaphore) state).count() == semaphore.count();
    } else if (object instanceof TimerObject timer) {
      return state.equals(
          new State.Timer(timer.isManualReset(), timer.isSignaled(), timer.isSet()));
    } else if (object instanceof ThreadObject thread) {
      State.ThreadObject seen = (State.ThreadObject) state;
      return (seen.exitCode() == null) == thread.isRunning()
          && seen.equals(
              thread.isRunning()
                  ? State.ThreadObject.running(thread.suspendCount())
                  : State.ThreadObject.ended(thread.exitStatus()));
    } else if (object instanceof ProcessObject process) {
      return (state == State.ProcessObject.RUNNING) == process.isRunning();
    }
    return true;
  }
}
