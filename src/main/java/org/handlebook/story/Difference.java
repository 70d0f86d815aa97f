package org.handlebook.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.WorldSnapshot;
import org.handlebook.machine.WorldSnapshot.ObjectState;
import org.handlebook.machine.WorldSnapshot.ProcessState;
import org.handlebook.machine.WorldSnapshot.RowState;

/** Finds in what two moments of one world differ. */
final class Difference {
  private final WorldSnapshot before;
  private final WorldSnapshot after;
  private final List<Change> changes = new ArrayList<>();

  private Difference(WorldSnapshot before, WorldSnapshot after) {
    this.before = before;
    this.after = after;
  }

  /** The changes: processes and their rows first, then objects, each in order of creation. */
  static List<Change> between(WorldSnapshot before, WorldSnapshot after) {
    Difference difference = new Difference(before, after);
    after.processes().forEach(difference::compare);
    difference.compareObjects();
    return difference.changes;
  }

  private void compare(ProcessState now) {
    boolean isNew = now.ref().number() > before.processes().size();
    List<RowState> earlier = isNew ? List.of() : before.process(now.ref()).rows();
    if (isNew) {
      changes.add(new Change.ProcessStarted(now.ref()));
    }
    Integer exitCode = now.exitCode();
    if (exitCode != null && (isNew || before.process(now.ref()).isRunning())) {
      changes.add(new Change.ProcessEnded(now.ref(), exitCode));
    }
    compareRows(now.ref(), earlier, now.rows());
  }

  private void compareRows(ProcessRef process, List<RowState> earlier, List<RowState> now) {
    for (RowState row : earlier) {
      if (find(row, now).isEmpty()) {
        changes.add(new Change.RowRemoved(process, row));
      }
    }
    for (RowState row : now) {
      find(row, earlier)
          .ifPresentOrElse(
              old -> compareFlags(process, old, row),
              () -> changes.add(new Change.RowAdded(process, row)));
    }
  }

  /** The same row at the other moment: the same value, made by the same call. */
  private static Optional<RowState> find(RowState row, List<RowState> rows) {
    for (RowState other : rows) {
      if (other.handle().equals(row.handle())
          && other.origin().callNumber() == row.origin().callNumber()) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private void compareFlags(ProcessRef process, RowState old, RowState row) {
    if (old.inherit() != row.inherit()) {
      changes.add(new Change.RowChanged(process, row, "inherit"));
    }
    if (old.protectFromClose() != row.protectFromClose()) {
      changes.add(new Change.RowChanged(process, row, "protect"));
    }
  }

  private void compareObjects() {
    for (ObjectState old : before.objects()) {
      after
          .object(old.id())
          .ifPresentOrElse(
              now -> compareCounts(old, now), () -> changes.add(new Change.ObjectDestroyed(old)));
    }
    for (ObjectState now : after.objects()) {
      if (before.object(now.id()).isEmpty()) {
        changes.add(new Change.ObjectCreated(now));
      }
    }
  }

  private void compareCounts(ObjectState old, ObjectState now) {
    if (old.usageCount() != now.usageCount()) {
      changes.add(new Change.CountChanged(now.id(), old.usageCount(), now.usageCount()));
    }
  }
}
