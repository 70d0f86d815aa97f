package org.handlebook.story;

import java.util.List;
import java.util.Optional;
import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.WorldSnapshot.RowState;
import org.handlebook.win32.Handle;

/**
 * What one step called, and what that changed.
 *
 * @param step where it happened
 * @param calls the calls, in order
 * @param changes in what the world afterwards differs from the world before
 */
public record Scene(StepLocation step, List<CallRecord> calls, List<Change> changes) {
  public Scene {
    calls = List.copyOf(calls);
    changes = List.copyOf(changes);
  }

  /** The row of that value that the step brought into a process's table, if it did. */
  public Optional<RowState> newRow(ProcessRef process, Handle handle) {
    return changes.stream()
        .filter(change -> change instanceof Change.RowAdded)
        .map(Change.RowAdded.class::cast)
        .filter(added -> added.process().equals(process) && added.row().handle().equals(handle))
        .map(Change.RowAdded::row)
        .findFirst();
  }
}
