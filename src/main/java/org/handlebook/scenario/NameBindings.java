package org.handlebook.scenario;

import java.util.List;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.CText;
import org.handlebook.trace.NameLookup;
import org.handlebook.win32.Handle;

/** Looks up the scenario's names for whatever has one, and settles them after each step. */
public final class NameBindings implements NameLookup {
  private final ActorNames actors;
  private final HandleNames handles;
  private final ViewNames views;
  private final OperationNames operations;
  private final CText text = new CText(this);

  /** Looks up these names. */
  public NameBindings(
      ActorNames actors, HandleNames handles, ViewNames views, OperationNames operations) {
    this.actors = actors;
    this.handles = handles;
    this.views = views;
    this.operations = operations;
  }

  /** Looks at the system after a step: now it is known which object each new name means. */
  void settle(SystemSnapshot now) {
    actors.settle(now);
    views.settle(now);
    handles.settle(now);
  }

  /** Returns the names of processes and threads. */
  public ActorNames actors() {
    return actors;
  }

  /** Returns the names of handles. */
  public HandleNames handles() {
    return handles;
  }

  /** Returns what writes calls with these names. */
  CText text() {
    return text;
  }

  ViewNames views() {
    return views;
  }

  OperationNames operations() {
    return operations;
  }

  @Override
  public String process(ProcessRef process) {
    return actors.process(process);
  }

  @Override
  public String thread(ThreadRef thread) {
    return actors.thread(thread);
  }

  @Override
  public String handle(ProcessRef process, Handle handle) {
    return handles.handle(process, handle);
  }

  @Override
  public String view(ProcessRef process, long address) {
    return views.name(process, address);
  }

  @Override
  public String operation(ProcessRef process, long address) {
    return operations.name(process, address);
  }

  @Override
  public List<Handle> renamedHandles() {
    return handles.renamed();
  }

  @Override
  public int renamedOthers() {
    return actors.renamed() + views.renamed();
  }
}
