package org.handlebook.trace;

import java.util.List;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.system.Logon;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.State;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.Origin;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.system.SystemSnapshot.ViewState;
import org.handlebook.system.SystemSnapshot.WaitState;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Handle;

/** Writes worlds into traces: processes with their rows and views, objects, and waits. */
final class SnapshotJson {
  private final JsonWriter json;
  private final Recorder recorder;
  private final NameLookup names;

  SnapshotJson(JsonWriter json, Recorder recorder, NameLookup names) {
    this.json = json;
    this.recorder = recorder;
    this.names = names;
  }

  /** Writes a world as the field {@code world}. */
  void writeWorld(SystemSnapshot world) {
    json.startObject("world");
    json.startArray("processes");
    for (ProcessState process : world.processes()) {
      writeProcess(process);
    }
    json.endArray();
    json.startArray("objects");
    for (ObjectState object : world.objects()) {
      writeObject(object);
    }
    json.endArray();
    if (!world.waits().isEmpty()) {
      writeWaits(world.waits());
    }
    json.endObject();
  }

  private void writeProcess(ProcessState process) {
    json.startObject();
    writeHead(process);
    json.startArray("rows");
    for (RowState row : process.rows()) {
      writeRow(process.ref(), row);
    }
    json.endArray();
    json.endObject();
  }

  /** Writes the fields of a process, all but its rows. */
  void writeHead(ProcessState process) {
    json.field("name", names.process(process.ref()));
    json.field("id", process.id());
    if (!process.computer().equals(Logon.THIS_COMPUTER)) {
      json.field("computer", process.computer());
    }
    Integer exitCode = process.exitCode();
    if (exitCode != null) {
      json.field("ended", Integer.toUnsignedLong(exitCode));
    }
    writeStandardHandles(process.standardHandles());
    writeViews(process);
  }

  /** Standard input, output and error in this order; left out where there is none of them. */
  private void writeStandardHandles(List<Handle> handles) {
    if (handles.stream().anyMatch(handle -> !handle.equals(Handle.NULL))) {
      json.startArray("standard");
      handles.forEach(handle -> json.element(handle.toString()));
      json.endArray();
    }
  }

  private void writeViews(ProcessState process) {
    if (!process.views().isEmpty()) {
      json.startArray("views");
      process.views().forEach(view -> writeView(process.ref(), view));
      json.endArray();
    }
  }

  private void writeView(ProcessRef process, ViewState view) {
    json.startObject();
    json.field("name", names.view(process, view.address()));
    json.field("address", "0x" + Long.toHexString(view.address()));
    json.field("object", view.object());
    json.field("size", view.size());
    json.endObject();
  }

  /** Writes a row as a value. */
  void writeRow(ProcessRef process, RowState row) {
    Origin origin = row.origin();
    ProcessRef from = origin.from();
    json.startObject();
    json.field("handle", row.handle().toString());
    json.field("name", names.handle(process, row.handle()));
    json.field("object", row.object());
    json.field("access", "0x" + Integer.toHexString(row.grantedAccess()));
    json.field("rights", AccessRight.summary(type(row.object()), row.grantedAccess()));
    json.field("inherit", row.inherit());
    json.field("protect", row.protectFromClose());
    json.field("origin", OriginText.how(origin));
    json.field("by", origin.call());
    json.field("from", from == null ? "" : names.process(from));
    json.field("line", recorder.step(origin).map(StepLocation::line).orElse(0));
    json.endObject();
  }

  private String type(int object) {
    return recorder.lastSeen(object).map(ObjectState::type).orElse("");
  }

  /** Writes an object as a value. */
  void writeObject(ObjectState object) {
    json.startObject();
    json.field("id", object.id());
    json.field("type", object.type());
    json.field("kind", object.kind().english());
    json.field("name", ObjectText.name(object, recorder.world(), names));
    if (!object.directory().isEmpty()) {
      json.field("directory", object.directory());
    }
    json.field("address", object.address() == 0 ? "" : "0x" + Long.toHexString(object.address()));
    json.field("handles", object.handleCount());
    json.field("usage", object.usageCount());
    if (!object.state().equals(new State.None())) {
      writeState("state", object.state());
    }
    writeUnread(object.unread());
    json.endObject();
  }

  /** Writes a state as that field. */
  void writeState(String field, State state) {
    StateFields.write(json, field, state, names);
  }

  private void writeUnread(List<Bytes> unread) {
    if (!unread.isEmpty()) {
      json.startArray("unread");
      unread.forEach(piece -> json.element(BytesText.plain(piece)));
      json.endArray();
    }
  }

  /** Writes waits as the field {@code waits}. */
  void writeWaits(List<WaitState> waits) {
    json.startArray("waits");
    waits.forEach(this::writeWait);
    json.endArray();
  }

  private void writeWait(WaitState wait) {
    json.startObject();
    json.field("by", names.path(wait.thread()));
    json.startArray("objects");
    wait.objects().forEach(json::element);
    json.endArray();
    json.field("all", wait.all());
    json.field("timesOut", wait.timesOut());
    json.endObject();
  }
}
