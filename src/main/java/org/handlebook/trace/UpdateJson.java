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
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

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
  void writeUpdate(Moments moments, Set<Handle> renamed) {
    json.startObject("update");
    writeProcesses(moments, renamed);
    writeObjects(moments.objects());
    if (!moments.before().waits().isEmpty() || !moments.after().waits().isEmpty()) {
      words.writeWaits(moments.after().waits());
    }
    json.endObject();
  }

  private void writeProcesses(Moments moments, Set<Handle> renamed) {
    json.startArray("processes");
    for (ProcessState now : moments.after().processes()) {
      if (!isIdentical(now, moments.earlier(now)) || !renamed.isEmpty()) {
        writeProcess(now, moments, renamed);
      }
    }
    json.endArray();
  }

  private static boolean isIdentical(Object one, @Nullable Object other) {
    return one == other;
  }

  private void writeProcess(ProcessState now, Moments moments, Set<Handle> renamed) {
    Unequal<RowState> rows = moments.rows(now);
    Map<Handle, RowState> changed = changed(rows);
    renamed.forEach(handle -> now.row(handle).ifPresent(row -> changed.put(handle, row)));
    boolean isSame = rows.isNothing() && now.equals(moments.earlier(now));
    if (!changed.isEmpty() || !isSame) {
      writeProcess(now, changed, gone(rows));
    }
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
  private static Map<Handle, RowState> changed(Unequal<RowState> rows) {
    Set<RowState> old = new HashSet<>(rows.before());
    Map<Handle, RowState> changed = new LinkedHashMap<>();
    rows.after().stream()
        .filter(row -> !old.contains(row))
        .forEach(row -> changed.put(row.handle(), row));
    return changed;
  }

  /** Returns the rows that are gone, also those in whose place there is a newer one. */
  private static List<Handle> gone(Unequal<RowState> rows) {
    Map<Handle, Long> entries = new HashMap<>();
    rows.after().forEach(row -> entries.put(row.handle(), row.origin().callNumber()));
    return rows.before().stream()
        .filter(
            row -> entries.getOrDefault(row.handle(), -1L).longValue() != row.origin().callNumber())
        .map(RowState::handle)
        .toList();
  }

  private void writeObjects(Unequal<ObjectState> objects) {
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
