package org.handlebook.story;

import java.util.List;
import java.util.stream.Stream;
import org.handlebook.json.JsonWriter;
import org.handlebook.machine.Logon;
import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.Reply;
import org.handlebook.machine.ThreadRef;
import org.handlebook.machine.WorldSnapshot.ObjectState;
import org.handlebook.machine.WorldSnapshot.Origin;
import org.handlebook.machine.WorldSnapshot.ProcessState;
import org.handlebook.machine.WorldSnapshot.RowState;
import org.handlebook.machine.WorldSnapshot.ViewState;
import org.handlebook.machine.WorldSnapshot.WaitState;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Handle;
import org.handlebook.win32.Win32Error;

/**
 * Writes scenes as {@code application/vnd.handlebook.scene+json}: deterministic, keys in a fixed
 * order.
 */
public final class SceneJson {
  /** The media type of a scene. */
  public static final String MEDIA_TYPE = "application/vnd.handlebook.scene+json";

  private final JsonWriter json = new JsonWriter();
  private final Recorder recorder;
  private final Names names;
  private final CText text;

  public SceneJson(Recorder recorder, Names names) {
    this.recorder = recorder;
    this.names = names;
    this.text = new CText(names);
  }

  /** The scene as JSON; {@code world} is left out when the scene changed nothing. */
  public String write(Scene scene) {
    json.startObject();
    writeCalls(scene);
    if (!scene.changes().isEmpty()) {
      writeWorld(scene);
      writeChanges(scene);
    }
    writePseudoHandles(scene.world().processes());
    json.endObject();
    return json.take();
  }

  private void writeCalls(Scene scene) {
    json.startArray("calls");
    for (CallRecord call : scene.calls()) {
      json.startObject();
      json.field("by", name(call.caller()));
      json.field("call", text.call(call));
      json.field("answer", text.answer(call));
      if (call.reply() instanceof Reply.Returned<?> returned
          && returned.lastErrorSet()
          && returned.lastError() != 0) {
        json.field("lastError", Win32Error.text(returned.lastError()));
      }
      if (call.isRefused()) {
        json.field("refused", true);
      }
      json.endObject();
    }
    json.endArray();
  }

  private String name(ThreadRef ref) {
    String thread = names.thread(ref);
    String process = names.process(ref.process());
    return thread.isEmpty() ? process : process + "/" + thread;
  }

  /** The names that stand for whoever uses them, in no handle table; left out if there is none. */
  private void writePseudoHandles(List<ProcessState> processes) {
    List<Pseudo> all = processes.stream().flatMap(this::pseudoHandles).toList();
    if (!all.isEmpty()) {
      json.startArray("pseudo");
      all.forEach(this::writePseudoHandle);
      json.endArray();
    }
  }

  /** A name for a pseudo handle. */
  private record Pseudo(String process, String name, Handle handle) {}

  private Stream<Pseudo> pseudoHandles(ProcessState process) {
    return Stream.of(Handle.CURRENT_PROCESS, Handle.CURRENT_THREAD)
        .map(handle -> pseudoHandle(process.ref(), handle))
        .filter(pseudo -> !pseudo.name().isEmpty());
  }

  private Pseudo pseudoHandle(ProcessRef process, Handle handle) {
    return new Pseudo(names.process(process), names.handle(process, handle), handle);
  }

  private void writePseudoHandle(Pseudo pseudo) {
    json.startObject();
    json.field("process", pseudo.process());
    json.field("name", pseudo.name());
    json.field("handle", pseudo.handle().toString());
    json.endObject();
  }

  private void writeWorld(Scene scene) {
    json.startObject("world");
    json.startArray("processes");
    for (ProcessState process : scene.world().processes()) {
      writeProcess(process);
    }
    json.endArray();
    json.startArray("objects");
    for (ObjectState object : scene.world().objects()) {
      writeObject(object);
    }
    json.endArray();
    writeWaits(scene.world().waits());
    json.endObject();
  }

  private void writeWaits(List<WaitState> waits) {
    if (!waits.isEmpty()) {
      json.startArray("waits");
      waits.forEach(this::writeWait);
      json.endArray();
    }
  }

  private void writeWait(WaitState wait) {
    json.startObject();
    json.field("by", name(wait.thread()));
    json.startArray("objects");
    wait.objects().forEach(json::element);
    json.endArray();
    json.field("all", wait.all());
    json.field("timesOut", wait.timesOut());
    json.endObject();
  }

  private void writeProcess(ProcessState process) {
    json.startObject();
    json.field("name", names.process(process.ref()));
    json.field("id", process.id());
    if (!process.computer().equals(Logon.THIS_COMPUTER)) {
      json.field("computer", process.computer());
    }
    Integer exitCode = process.exitCode();
    if (exitCode != null) {
      json.field("ended", Integer.toUnsignedLong(exitCode));
    }
    json.startArray("rows");
    for (RowState row : process.rows()) {
      writeRow(process.ref(), row);
    }
    json.endArray();
    writeStandardHandles(process.standardHandles());
    writeViews(process);
    json.endObject();
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

  private void writeRow(ProcessRef process, RowState row) {
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
    json.field("origin", OriginText.brief(origin, names));
    json.field("from", from == null ? "" : names.process(from));
    json.field("line", recorder.step(origin).map(StepLocation::line).orElse(0));
    json.endObject();
  }

  private String type(int object) {
    return recorder.lastSeen(object).map(ObjectState::type).orElse("");
  }

  private void writeObject(ObjectState object) {
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
    json.field("detail", object.detail());
    writeUnread(object.unread());
    ThreadRef owner = object.heldBy();
    if (owner != null && isWaitedFor(object)) {
      json.field("heldBy", name(owner));
    }
    json.endObject();
  }

  private void writeUnread(List<Bytes> unread) {
    if (!unread.isEmpty()) {
      json.startArray("unread");
      unread.forEach(piece -> json.element(BytesText.plain(piece)));
      json.endArray();
    }
  }

  private boolean isWaitedFor(ObjectState object) {
    return recorder.world().waits().stream().anyMatch(wait -> wait.objects().contains(object.id()));
  }

  private void writeChanges(Scene scene) {
    json.startArray("changes");
    for (Change change : scene.changes()) {
      json.startObject();
      writeChange(change);
      json.endObject();
    }
    json.endArray();
  }

  private void writeChange(Change change) {
    if (change instanceof Change.RowAdded added) {
      writeRowChange("row-added", added.process(), added.row());
    } else if (change instanceof Change.RowRemoved removed) {
      writeRowChange("row-removed", removed.process(), removed.row());
      json.key("row");
      writeRow(removed.process(), removed.row());
    } else if (change instanceof Change.RowChanged changed) {
      writeRowChange("row-changed", changed.process(), changed.row());
      json.field("field", changed.field());
    } else if (change instanceof Change.ObjectCreated created) {
      json.field("what", "object-created");
      json.field("object", created.object().id());
    } else if (change instanceof Change.ObjectDestroyed destroyed) {
      json.field("what", "object-destroyed");
      json.field("object", destroyed.object().id());
      json.key("was");
      writeObject(destroyed.object());
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
    } else if (change instanceof Change.ViewMapped mapped) {
      writeViewChange("view-mapped", mapped.process(), mapped.view());
    } else if (change instanceof Change.ViewUnmapped unmapped) {
      writeViewChange("view-unmapped", unmapped.process(), unmapped.view());
    } else if (change instanceof Change.WaitBegan began) {
      json.field("what", "wait-began");
      json.field("by", name(began.thread()));
    } else if (change instanceof Change.WaitEnded ended) {
      json.field("what", "wait-ended");
      json.field("by", name(ended.thread()));
    } else if (change instanceof Change.ProcessStarted started) {
      json.field("what", "process-started");
      json.field("process", names.process(started.process()));
    } else if (change instanceof Change.ProcessEnded ended) {
      json.field("what", "process-ended");
      json.field("process", names.process(ended.process()));
      json.field("code", Integer.toUnsignedLong(ended.exitCode()));
    }
  }

  private void writeViewChange(String what, ProcessRef process, ViewState view) {
    json.field("what", what);
    json.field("process", names.process(process));
    json.field("address", "0x" + Long.toHexString(view.address()));
    json.field("object", view.object());
  }

  private void writeRowChange(String what, ProcessRef process, RowState row) {
    json.field("what", what);
    json.field("process", names.process(process));
    json.field("handle", row.handle().toString());
  }
}
