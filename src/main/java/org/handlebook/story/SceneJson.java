package org.handlebook.story;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.Reply;
import org.handlebook.machine.WorldSnapshot.ObjectState;
import org.handlebook.machine.WorldSnapshot.Origin;
import org.handlebook.machine.WorldSnapshot.ProcessState;
import org.handlebook.machine.WorldSnapshot.RowState;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Win32Error;

/**
 * Writes scenes as {@code application/vnd.handlebook.scene+json}: deterministic, keys in a fixed
 * order.
 */
public final class SceneJson {
  /** The media type of a scene. */
  public static final String MEDIA_TYPE = "application/vnd.handlebook.scene+json";

  private final JsonFactory factory = new JsonFactory();
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
    StringWriter out = new StringWriter(1024);
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      writeCalls(json, scene);
      if (!scene.changes().isEmpty()) {
        writeWorld(json, scene);
        writeChanges(json, scene);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private void writeCalls(JsonGenerator json, Scene scene) throws IOException {
    json.writeArrayFieldStart("calls");
    for (CallRecord call : scene.calls()) {
      json.writeStartObject();
      json.writeStringField("by", caller(call));
      json.writeStringField("call", text.call(call));
      json.writeStringField("answer", text.answer(call));
      if (call.reply() instanceof Reply.Returned<?> returned
          && returned.lastErrorSet()
          && returned.lastError() != 0) {
        json.writeStringField("lastError", Win32Error.text(returned.lastError()));
      }
      if (call.isRefused()) {
        json.writeBooleanField("refused", true);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private String caller(CallRecord call) {
    String thread = names.thread(call.caller());
    String process = names.process(call.caller().process());
    return thread.isEmpty() ? process : process + "/" + thread;
  }

  private void writeWorld(JsonGenerator json, Scene scene) throws IOException {
    json.writeObjectFieldStart("world");
    json.writeArrayFieldStart("processes");
    for (ProcessState process : scene.world().processes()) {
      writeProcess(json, process);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("objects");
    for (ObjectState object : scene.world().objects()) {
      writeObject(json, object);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeProcess(JsonGenerator json, ProcessState process) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", names.process(process.ref()));
    json.writeNumberField("id", process.id());
    Integer exitCode = process.exitCode();
    if (exitCode != null) {
      json.writeNumberField("ended", Integer.toUnsignedLong(exitCode));
    }
    json.writeArrayFieldStart("rows");
    for (RowState row : process.rows()) {
      writeRow(json, process.ref(), row);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeRow(JsonGenerator json, ProcessRef process, RowState row) throws IOException {
    Origin origin = row.origin();
    ProcessRef from = origin.from();
    json.writeStartObject();
    json.writeStringField("handle", row.handle().toString());
    json.writeStringField("name", names.handle(process, row.handle()));
    json.writeNumberField("object", row.object());
    json.writeStringField("access", "0x" + Integer.toHexString(row.grantedAccess()));
    json.writeStringField("rights", AccessRight.summary(type(row.object()), row.grantedAccess()));
    json.writeBooleanField("inherit", row.inherit());
    json.writeBooleanField("protect", row.protectFromClose());
    json.writeStringField("origin", OriginText.brief(origin, names));
    json.writeStringField("from", from == null ? "" : names.process(from));
    json.writeNumberField("line", recorder.step(origin).map(StepLocation::line).orElse(0));
    json.writeEndObject();
  }

  private String type(int object) {
    return recorder.lastSeen(object).map(ObjectState::type).orElse("");
  }

  private void writeObject(JsonGenerator json, ObjectState object) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", object.id());
    json.writeStringField("type", object.type());
    json.writeStringField("kind", object.kind().english());
    json.writeStringField("name", ObjectText.name(object, recorder.world(), names));
    json.writeStringField("address", "0x" + Long.toHexString(object.address()));
    json.writeNumberField("handles", object.handleCount());
    json.writeNumberField("usage", object.usageCount());
    json.writeStringField("detail", object.detail());
    json.writeEndObject();
  }

  private void writeChanges(JsonGenerator json, Scene scene) throws IOException {
    json.writeArrayFieldStart("changes");
    for (Change change : scene.changes()) {
      json.writeStartObject();
      writeChange(json, change);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeChange(JsonGenerator json, Change change) throws IOException {
    if (change instanceof Change.RowAdded added) {
      writeRowChange(json, "row-added", added.process(), added.row());
    } else if (change instanceof Change.RowRemoved removed) {
      writeRowChange(json, "row-removed", removed.process(), removed.row());
      json.writeFieldName("row");
      writeRow(json, removed.process(), removed.row());
    } else if (change instanceof Change.RowChanged changed) {
      writeRowChange(json, "row-changed", changed.process(), changed.row());
      json.writeStringField("field", changed.field());
    } else if (change instanceof Change.ObjectCreated created) {
      json.writeStringField("what", "object-created");
      json.writeNumberField("object", created.object().id());
    } else if (change instanceof Change.ObjectDestroyed destroyed) {
      json.writeStringField("what", "object-destroyed");
      json.writeNumberField("object", destroyed.object().id());
      json.writeFieldName("was");
      writeObject(json, destroyed.object());
    } else if (change instanceof Change.CountChanged count) {
      json.writeStringField("what", "count");
      json.writeNumberField("object", count.object());
      json.writeNumberField("from", count.from());
      json.writeNumberField("to", count.to());
    } else if (change instanceof Change.ProcessStarted started) {
      json.writeStringField("what", "process-started");
      json.writeStringField("process", names.process(started.process()));
    } else if (change instanceof Change.ProcessEnded ended) {
      json.writeStringField("what", "process-ended");
      json.writeStringField("process", names.process(ended.process()));
      json.writeNumberField("code", Integer.toUnsignedLong(ended.exitCode()));
    }
  }

  private void writeRowChange(JsonGenerator json, String what, ProcessRef process, RowState row)
      throws IOException {
    json.writeStringField("what", what);
    json.writeStringField("process", names.process(process));
    json.writeStringField("handle", row.handle().toString());
  }
}
