package org.handlebook.trace;

import java.util.List;
import java.util.Optional;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.win32.Handle;

/**
 * What one step called, and what that changed.
 *
 * @param step where it happened
 * @param calls the calls, in order
 * @param changes in what the world afterwards differs from the world before
 */
public record StepTrace(StepLocation step, List<CallRecord> calls, List<Change> changes) {
  public StepTrace {
    calls = List.copyOf(calls);
    changes = List.copyOf(changes);
  }

  /** Returns the row of that value that the step brought into a process's table, if it did. */
  public Optional<RowState> newRow(ProcessRef process, Handle handle) {
    return changes.stream()
        .filter(change -> change instanceof Change.RowAdded)
        .map(Change.RowAdded.class::cast)
        .filter(added -> added.process().equals(process) && added.row().handle().equals(handle))
        .map(Change.RowAdded::row)
        .findFirst();
  }
}
