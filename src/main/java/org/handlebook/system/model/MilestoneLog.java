package org.handlebook.system.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectTrace;
import org.handlebook.system.Milestone;
import org.handlebook.system.Milestone.Allocated;
import org.handlebook.system.Milestone.Counted;
import org.handlebook.system.Milestone.Destroyed;
import org.handlebook.system.Milestone.Initialized;
import org.handlebook.system.Milestone.RowEntered;
import org.handlebook.system.Milestone.RowRemoved;
import org.handlebook.system.Milestone.TableCreated;
import org.handlebook.win32.Handle;

/** Keeps what the kernel told of the last call. */
final class MilestoneLog implements ObjectTrace {
  /** Processes have their names outside the kernel only when the call is over. */
  private final List<Function<ExternalRefs, Milestone>> told = new ArrayList<>();

  /** Another call begins. */
  void clear() {
    told.clear();
  }

  /** Returns what was told since, in order. */
  List<Milestone> since(ExternalRefs refs) {
    return told.stream().map(milestone -> milestone.apply(refs)).toList();
  }

  private void add(Milestone milestone) {
    told.add(refs -> milestone);
  }

  @Override
  public void allocated(ObjectHeader header) {
    add(new Allocated(header.serial(), header.type().name()));
  }

  @Override
  public void initialized(KernelObject object) {
    add(new Initialized(object.header().serial()));
  }

  @Override
  public void counted(KernelObject object) {
    ObjectHeader header = object.header();
    add(new Counted(header.serial(), header.handleCount(), header.usageCount()));
  }

  @Override
  public void destroyed(KernelObject object) {
    add(new Destroyed(object.header().serial()));
  }

  @Override
  public void tableCreated(int process) {
    told.add(refs -> new TableCreated(refs.of(process), refs.object(process)));
  }

  @Override
  public void rowEntered(int process, long handle, KernelObject object) {
    int serial = object.header().serial();
    told.add(refs -> new RowEntered(refs.of(process), new Handle(handle), serial));
  }

  @Override
  public void rowRemoved(int process, long handle, KernelObject object) {
    int serial = object.header().serial();
    told.add(refs -> new RowRemoved(refs.of(process), new Handle(handle), serial));
  }
}
