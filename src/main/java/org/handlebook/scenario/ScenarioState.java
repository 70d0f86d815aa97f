package org.handlebook.scenario;

import org.handlebook.explain.Explanation;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.trace.Recorder;

/** Shows what a step can look at: the system after the last action, what led there, and names. */
public final class ScenarioState {
  private final ScenarioSystem system;
  private final NameBindings names;

  /** Shows the state of that system under those names. */
  public ScenarioState(ScenarioSystem system, NameBindings names) {
    this.system = system;
    this.names = names;
  }

  /** Returns the names of everything. */
  public NameBindings names() {
    return names;
  }

  /** Returns the names of processes and threads. */
  public ActorNames actors() {
    return names.actors();
  }

  /** Returns the names of handles. */
  public HandleNames handles() {
    return names.handles();
  }

  /** Returns what happened so far. */
  public Recorder trace() {
    return system.trace();
  }

  /** Returns the system after the last action. */
  public SystemSnapshot snapshot() {
    return system.trace().world();
  }

  /** Returns a process after the last action. */
  public ProcessState process(String name) {
    return snapshot().process(names.actors().process(name));
  }

  /** Explains how the state came about. */
  public Explanation why() {
    return new Explanation(system.trace(), names);
  }
}
