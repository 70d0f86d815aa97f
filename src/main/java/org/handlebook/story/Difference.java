package org.handlebook.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.handlebook.machine.ObjectKind;
import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.WorldSnapshot;
import org.handlebook.machine.WorldSnapshot.ObjectState;
import org.handlebook.machine.WorldSnapshot.ProcessState;
import org.handlebook.machine.WorldSnapshot.RowState;
import org.handlebook.machine.WorldSnapshot.ViewState;

/** Finds in what two moments of one world differ. */
final class Difference {
  private final WorldSnapshot before;
  private final WorldSnapshot after;
  private final List<Change> changes = new ArrayList<>();

  private Difference(WorldSnapshot before, WorldSnapshot after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The changes: processes with their rows and views first, then objects, each in order of
   * creation, then waits.
   */
  static List<Change> between(WorldSnapshot before, WorldSnapshot after) {
    Difference difference = new Difference(before, after);
    after.processes().forEach(difference::compare);
    difference.compareObjects();
    difference.compareWaits();
    return difference.changes;
  }

  private void compare(ProcessState now) {
    boolean isNew = now.ref().number() > before.processes().size();
    List<RowState> earlier = isNew ? List.of() : before.process(now.ref()).rows();
    List<ViewState> earlierViews = isNew ? List.of() : before.process(now.ref()).views();
    if (isNew) {
      changes.add(new Change.ProcessStarted(now.ref()));
    }
    Integer exitCode = now.exitCode();
    if (exitCode != null && (isNew || before.process(now.ref()).isRunning())) {
      changes.add(new Change.ProcessEnded(now.ref(), exitCode));
    }
    compareRows(now.ref(), earlier, now.rows());
    only(earlierViews, now.views(), view -> new Change.ViewUnmapped(now.ref(), view));
    only(now.views(), earlierViews, view -> new Change.ViewMapped(now.ref(), view));
  }

  private <T> void only(List<T> here, List<T> there, Function<T, Change> change) {
    for (T thing : here) {
      if (!there.contains(thing)) {
        changes.add(change.apply(thing));
      }
    }
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
              now -> compare(old, now), () -> changes.add(new Change.ObjectDestroyed(old)));
    }
    for (ObjectState now : after.objects()) {
      if (before.object(now.id()).isEmpty()) {
        changes.add(new Change.ObjectCreated(now));
      }
    }
  }

  private void compare(ObjectState old, ObjectState now) {
    if (old.usageCount() != now.usageCount()) {
      changes.add(new Change.CountChanged(now.id(), old.usageCount(), now.usageCount()));
    }
    boolean runs = now.kind() == ObjectKind.PROCESS || now.kind() == ObjectKind.THREAD;
    if (!runs && (!old.detail().equals(now.detail()) || !old.unread().equals(now.unread()))) {
      changes.add(new Change.StateChanged(now.id(), old.detail(), now.detail()));
    }
  }

  private void compareWaits() {
    only(before.waits(), after.waits(), wait -> new Change.WaitEnded(wait.thread()));
    only(after.waits(), before.waits(), wait -> new Change.WaitBegan(wait.thread()));
  }
}
