package org.handlebook.trace;

import java.util.List;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.system.SystemSnapshot.ViewState;

/** Writes into scenes what a step changed; a thing that is gone is written as it was. */
final class ChangeJson {
  private final JsonWriter json;
  private final NameLookup names;
  private final SnapshotJson world;

  ChangeJson(JsonWriter json, NameLookup names, SnapshotJson world) {
    this.json = json;
    this.names = names;
    this.world = world;
  }

  /** Writes changes as the field {@code changes}. */
  void writeChanges(List<Change> changes) {
    json.startArray("changes");
    for (Change change : changes) {
      json.startObject();
      writeChange(change);
      json.endObject();
    }
    json.endArray();
  }

  private void writeChange(Change change) {
    writeTableChange(change);
    writeObjectChange(change);
    writeProcessChange(change);
  }

  private void writeTableChange(Change change) {
    if (change instanceof Change.RowAdded added) {
      writeRowChange("row-added", added.process(), added.row());
    } else if (change instanceof Change.RowRemoved removed) {
      writeRowChange("row-removed", removed.process(), removed.row());
      json.key("row");
      world.writeRow(removed.process(), removed.row());
    } else if (change instanceof Change.RowChanged changed) {
      writeRowChange("row-changed", changed.process(), changed.row());
      json.field("field", changed.field());
    } else if (change instanceof Change.ViewMapped mapped) {
      writeViewChange("view-mapped", mapped.process(), mapped.view());
    } else if (change instanceof Change.ViewUnmapped unmapped) {
      writeViewChange("view-unmapped", unmapped.process(), unmapped.view());
    }
  }

  private void writeObjectChange(Change change) {
    if (change instanceof Change.ObjectCreated created) {
      json.field("what", "object-created");
      json.field("object", created.object().id());
    } else if (change instanceof Change.ObjectDestroyed destroyed) {
      json.field("what", "object-destroyed");
      json.field("object", destroyed.object().id());
      json.key("was");
      world.writeObject(destroyed.object());
    } else if (change instanceof Change.CountChanged count) {
      json.field("what", "count");
      json.field("object", count.object());
      json.field("from", count.from());
      json.field("to", count.to());
    } else if (change instanceof Change.StateChanged state) {
      json.field("what", "state");
      json.field("object", state.object());
      json.field("from", state.from());
      json.field("to", state.to());
    }
  }

  private void writeProcessChange(Change change) {
    if (change instanceof Change.WaitBegan began) {
      json.field("what", "wait-began");
      json.field("by", names.path(began.thread()));
    } else if (change instanceof Change.WaitEnded ended) {
      json.field("what", "wait-ended");
      json.field("by", names.path(ended.thread()));
    } else if (change instanceof Change.ProcessStarted started) {
      json.field("what", "process-started");
      json.field("process", names.process(started.process()));
    } else if (change instanceof Change.ProcessEnded ended) {
      json.field("what", "process-ended");
      json.field("process", names.process(ended.process()));
      json.field("code", Integer.toUnsignedLong(ended.exitCode()));
    }
  }

  private void writeRowChange(String what, ProcessRef process, RowState row) {
    json.field("what", what);
    json.field("process", names.process(process));
    json.field("handle", row.handle().toString());
  }

  private void writeViewChange(String what, ProcessRef process, ViewState view) {
    json.field("what", what);
    json.field("process", names.process(process));
    json.field("address", "0x" + Long.toHexString(view.address()));
    json.field("object", view.object());
  }
}
