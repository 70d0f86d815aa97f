package org.handlebook.trace;

import java.util.List;
import org.handlebook.record.ChangeWord;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.system.SystemSnapshot.ViewState;

/** Writes into traces what a step changed; a thing that is gone is written as it was. */
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
      writeRowChange(ChangeWord.ROW_ADDED, added.process(), added.row());
    } else if (change instanceof Change.RowRemoved removed) {
      writeRowChange(ChangeWord.ROW_REMOVED, removed.process(), removed.row());
      json.key("row");
      world.writeRow(removed.process(), removed.row());
    } else if (change instanceof Change.RowChanged changed) {
      writeRowChange(ChangeWord.ROW_CHANGED, changed.process(), changed.row());
      json.field("field", changed.field());
    } else if (change instanceof Change.ViewMapped mapped) {
      writeViewChange(ChangeWord.VIEW_MAPPED, mapped.process(), mapped.view());
    } else if (change instanceof Change.ViewUnmapped unmapped) {
      writeViewChange(ChangeWord.VIEW_UNMAPPED, unmapped.process(), unmapped.view());
    }
  }

  private void writeObjectChange(Change change) {
    if (change instanceof Change.ObjectCreated created) {
      json.field("what", ChangeWord.OBJECT_CREATED.word());
      json.field("object", created.object().id());
    } else if (change instanceof Change.ObjectDestroyed destroyed) {
      json.field("what", ChangeWord.OBJECT_DESTROYED.word());
      json.field("object", destroyed.object().id());
      json.key("was");
      world.writeObject(destroyed.object());
    } else if (change instanceof Change.CountChanged count) {
      json.field("what", ChangeWord.COUNT.word());
      json.field("object", count.object());
      json.field("from", count.from());
      json.field("to", count.to());
    } else if (change instanceof Change.StateChanged state) {
      json.field("what", ChangeWord.STATE.word());
      json.field("object", state.object());
      world.writeState("from", state.from());
      world.writeState("to", state.to());
    }
  }

  private void writeProcessChange(Change change) {
    if (change instanceof Change.WaitBegan began) {
      json.field("what", ChangeWord.WAIT_BEGAN.word());
      json.field("by", names.path(began.thread()));
    } else if (change instanceof Change.WaitEnded ended) {
      json.field("what", ChangeWord.WAIT_ENDED.word());
      json.field("by", names.path(ended.thread()));
    } else if (change instanceof Change.ProcessStarted started) {
      json.field("what", ChangeWord.PROCESS_STARTED.word());
      json.field("process", names.process(started.process()));
    } else if (change instanceof Change.ProcessEnded ended) {
      json.field("what", ChangeWord.PROCESS_ENDED.word());
      json.field("process", names.process(ended.process()));
      json.field("code", Integer.toUnsignedLong(ended.exitCode()));
    }
  }

  private void writeRowChange(ChangeWord what, ProcessRef process, RowState row) {
    json.field("what", what.word());
    json.field("process", names.process(process));
    json.field("handle", row.handle().toString());
  }

  private void writeViewChange(ChangeWord what, ProcessRef process, ViewState view) {
    json.field("what", what.word());
    json.field("process", names.process(process));
    json.field("address", "0x" + Long.toHexString(view.address()));
    json.field("object", view.object());
  }
}
