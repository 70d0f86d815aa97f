package org.handlebook.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.system.SystemSnapshot.ViewState;
import org.handlebook.system.SystemSnapshot.WaitState;
import org.handlebook.win32.Handle;

/** Finds in what two moments of one world differ. */
final class SnapshotDifference {
  private final Moments moments;
  private final List<Change> changes = new ArrayList<>();

  private SnapshotDifference(Moments moments) {
    this.moments = moments;
  }

  /**
   * Returns the changes: processes with their rows and views first, then objects, each in order of
   * creation, then waits.
   */
  static List<Change> between(Moments moments) {
    SnapshotDifference difference = new SnapshotDifference(moments);
    moments.after().processes().forEach(difference::compare);
    difference.compareObjects();
    difference.compareWaits();
    return difference.changes;
  }

  private void compare(ProcessState now) {
    ProcessState old = moments.earlier(now);
    if (old == null) {
      changes.add(new Change.ProcessStarted(now.ref()));
    } else if (isIdentical(old, now)) {
      return;
    }
    Integer exitCode = now.exitCode();
    if (exitCode != null && (old == null || old.isRunning())) {
      changes.add(new Change.ProcessEnded(now.ref(), exitCode));
    }
    compareRows(now.ref(), moments.rows(now));
    compareViews(now.ref(), Unequal.of(old == null ? List.of() : old.views(), now.views()));
  }

  private static boolean isIdentical(Object one, Object other) {
    return one == other;
  }

  private void compareViews(ProcessRef process, Unequal<ViewState> views) {
    only(views.before(), views.after(), view -> new Change.ViewUnmapped(process, view));
    only(views.after(), views.before(), view -> new Change.ViewMapped(process, view));
  }

  private <T> void only(List<T> here, List<T> there, Function<T, Change> change) {
    Set<T> others = new HashSet<>(there);
    here.stream().filter(thing -> !others.contains(thing)).map(change).forEach(changes::add);
  }

  /** What makes a row the same at another moment: its value, and the call that made it. */
  private record RowKey(Handle handle, long callNumber) {
    static RowKey of(RowState row) {
      return new RowKey(row.handle(), row.origin().callNumber());
    }
  }

  private void compareRows(ProcessRef process, Unequal<RowState> rows) {
    Map<RowKey, RowState> earlier = keyed(rows.before(), RowKey::of);
    Map<RowKey, RowState> later = keyed(rows.after(), RowKey::of);
    for (RowState row : rows.before()) {
      if (!later.containsKey(RowKey.of(row))) {
        changes.add(new Change.RowRemoved(process, row));
      }
    }
    for (RowState row : rows.after()) {
      RowState old = earlier.get(RowKey.of(row));
      if (old == null) {
        changes.add(new Change.RowAdded(process, row));
      } else {
        compareFlags(process, old, row);
      }
    }
  }

  private static <K, T> Map<K, T> keyed(List<T> things, Function<T, K> key) {
    Map<K, T> keyed = new HashMap<>();
    things.forEach(thing -> keyed.putIfAbsent(key.apply(thing), thing));
    return keyed;
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
    Unequal<ObjectState> objects = moments.objects();
    Map<Integer, ObjectState> earlier = keyed(objects.before(), ObjectState::id);
    Map<Integer, ObjectState> later = keyed(objects.after(), ObjectState::id);
    for (ObjectState old : objects.before()) {
      ObjectState now = later.get(old.id());
      if (now == null) {
        changes.add(new Change.ObjectDestroyed(old));
      } else {
        compare(old, now);
      }
    }
    for (ObjectState now : objects.after()) {
      if (!earlier.containsKey(now.id())) {
        changes.add(new Change.ObjectCreated(now));
      }
    }
  }

  private void compare(ObjectState old, ObjectState now) {
    if (old.usageCount() != now.usageCount()) {
      changes.add(new Change.CountChanged(now.id(), old.usageCount(), now.usageCount()));
    }
    boolean runs = now.kind() == ObjectKind.PROCESS || now.kind() == ObjectKind.THREAD;
    if (!runs && (!old.state().equals(now.state()) || !old.unread().equals(now.unread()))) {
      changes.add(new Change.StateChanged(now.id(), old.state(), now.state()));
    }
  }

  private void compareWaits() {
    Unequal<WaitState> waits = Unequal.of(moments.before().waits(), moments.after().waits());
    only(waits.before(), waits.after(), wait -> new Change.WaitEnded(wait.thread()));
    only(waits.after(), waits.before(), wait -> new Change.WaitBegan(wait.thread()));
  }
}
