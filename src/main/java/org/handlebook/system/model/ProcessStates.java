package org.handlebook.system.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.handlebook.kernel.Network;
import org.handlebook.kernel.memory.View;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.StandardHandles;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.ViewState;
import org.handlebook.win32.Handle;

/**
 * Every process of a network, in order of creation. One of which nothing has changed since the last
 * look stays the same state.
 */
final class ProcessStates {
  private final Network network;
  private final RowStates rows;
  private final List<ProcessState> states = new ArrayList<>();

  ProcessStates(Network network, RowStates rows) {
    this.network = network;
    this.rows = rows;
  }

  List<ProcessState> states() {
    List<ProcessObject> processes = network.processes();
    for (int i = 0; i < processes.size(); i++) {
      ProcessObject process = processes.get(i);
      if (i == states.size()) {
        states.add(state(i + 1, process));
      } else if (!isStill(states.get(i), process)) {
        states.set(i, state(i + 1, process));
      }
    }
    return List.copyOf(states);
  }

  /** Returns whether a process is as it was; a table that is another list has changed. */
  private boolean isStill(ProcessState old, ProcessObject process) {
    return isIdentical(old.rows(), rows.of(process))
        && old.isRunning() == process.isRunning()
        && hasHandles(old.standardHandles(), process.standardHandles())
        && hasViews(old.views(), views(process));
  }

  private static boolean isIdentical(Object one, Object other) {
    return one == other;
  }

  private static boolean hasHandles(List<Handle> old, StandardHandles now) {
    return old.get(0).value() == now.input()
        && old.get(1).value() == now.output()
        && old.get(2).value() == now.error();
  }

  private static boolean hasViews(List<ViewState> old, Collection<View> now) {
    return old.size() == now.size() && (now.isEmpty() || old.equals(viewStates(now)));
  }

  private Collection<View> views(ProcessObject process) {
    return network.computerOf(process).memory().views(process);
  }

  private ProcessState state(int number, ProcessObject process) {
    return new ProcessState(
        new ProcessRef(number),
        process.id(),
        process.header().serial(),
        process.isRunning() ? null : process.exitStatus(),
        rows.of(process),
        handles(process.standardHandles()),
        viewStates(views(process)),
        network.computerOf(process).name());
  }

  private static List<ViewState> viewStates(Collection<View> views) {
    return views.stream()
        .map(view -> new ViewState(view.address(), view.section().header().serial(), view.size()))
        .toList();
  }

  private static List<Handle> handles(StandardHandles standard) {
    return List.of(
        new Handle(standard.input()), new Handle(standard.output()), new Handle(standard.error()));
  }
}
