package org.handlebook.trace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handlebook.record.StepTraceReader;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.win32.Handle;

/**
 * Writes into traces what makes the next world of the one before, in the words of {@link
 * SnapshotJson}: things that are new or other than they were, whole, and by what to know those that
 * are gone. {@link StepTraceReader} puts the next world together.
 */
final class UpdateJson {
  private final JsonWriter json;
  private final SnapshotJson words;

  UpdateJson(JsonWriter json, SnapshotJson words) {
    this.json = json;
    this.words = words;
  }

  /**
   * Writes the field {@code update}.
   *
   * @param renamed handles whose rows may have other names than before
   */
  void writeUpdate(SystemSnapshot before, SystemSnapshot after, Set<Handle> renamed) {
    json.startObject("update");
    writeProcesses(before, after, renamed);
    writeObjects(before, after);
    if (!before.waits().isEmpty() || !after.waits().isEmpty()) {
      words.writeWaits(after.waits());
    }
    json.endObject();
  }

  private void writeProcesses(SystemSnapshot before, SystemSnapshot after, Set<Handle> renamed) {
    json.startArray("processes");
    for (ProcessState now : after.processes()) {
      boolean isNew = now.ref().number() > before.processes().size();
      ProcessState old = isNew ? null : before.process(now.ref());
      List<RowState> earlier = old == null ? List.of() : old.rows();
      Map<Handle, RowState> changed = changed(earlier, now.rows());
      renamed.forEach(handle -> now.row(handle).ifPresent(row -> changed.put(handle, row)));
      if (!changed.isEmpty() || !now.equals(old)) {
        writeProcess(now, changed, gone(earlier, now.rows()));
      }
    }
    json.endArray();
  }

  private void writeProcess(
      ProcessState process, Map<Handle, RowState> changed, List<Handle> gone) {
    ProcessRef ref = process.ref();
    json.startObject();
    json.field("number", ref.number());
    words.writeHead(process);
    if (!gone.isEmpty()) {
      json.startArray("gone");
      gone.forEach(handle -> json.element(handle.toString()));
      json.endArray();
    }
    json.startArray("rows");
    changed.values().forEach(row -> words.writeRow(ref, row));
    json.endArray();
    json.endObject();
  }

  /** Returns the rows that are new or other than they were, in order of their entry. */
  private static Map<Handle, RowState> changed(List<RowState> before, List<RowState> after) {
    Unequal<RowState> rows = Unequal.of(before, after);
    Set<RowState> old = new HashSet<>(rows.before());
    Map<Handle, RowState> changed = new LinkedHashMap<>();
    rows.after().stream()
        .filter(row -> !old.contains(row))
        .forEach(row -> changed.put(row.handle(), row));
    return changed;
  }

  /** Returns the rows that are gone, also those in whose place there is a newer one. */
  private static List<Handle> gone(List<RowState> before, List<RowState> after) {
    Unequal<RowState> rows = Unequal.of(before, after);
    Map<Handle, Long> entries = new HashMap<>();
    rows.after().forEach(row -> entries.put(row.handle(), row.origin().callNumber()));
    return rows.before().stream()
        .filter(
            row -> entries.getOrDefault(row.handle(), -1L).longValue() != row.origin().callNumber())
        .map(RowState::handle)
        .toList();
  }

  private void writeObjects(SystemSnapshot before, SystemSnapshot after) {
    Unequal<ObjectState> objects = Unequal.of(before.objects(), after.objects());
    Set<ObjectState> old = new HashSet<>(objects.before());
    json.startArray("objects");
    objects.after().stream().filter(object -> !old.contains(object)).forEach(words::writeObject);
    json.endArray();
    writeGone(objects);
  }

  private void writeGone(Unequal<ObjectState> objects) {
    Set<Integer> left = new HashSet<>();
    objects.after().forEach(object -> left.add(object.id()));
    List<ObjectState> gone =
        objects.before().stream().filter(object -> !left.contains(object.id())).toList();
    if (!gone.isEmpty()) {
      json.startArray("gone");
      gone.forEach(object -> json.element(object.id()));
      json.endArray();
    }
  }
}
