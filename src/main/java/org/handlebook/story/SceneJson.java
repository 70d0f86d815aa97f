package org.handlebook.story;

import java.util.List;
import java.util.stream.Stream;
import org.handlebook.json.JsonWriter;
import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.Reply;
import org.handlebook.machine.WorldSnapshot.ProcessState;
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
  private final Names names;
  private final CText text;
  private final WorldJson world;
  private final ChangeJson changes;

  public SceneJson(Recorder recorder, Names names) {
    this.names = names;
    this.text = new CText(names);
    this.world = new WorldJson(json, recorder, names);
    this.changes = new ChangeJson(json, names, world);
  }

  /** The scene as JSON; {@code world} is left out when the scene changed nothing. */
  public String write(Scene scene) {
    json.startObject();
    writeCalls(scene);
    if (!scene.changes().isEmpty()) {
      world.writeWorld(scene.world());
      changes.writeChanges(scene.changes());
    }
    writePseudoHandles(scene.world().processes());
    json.endObject();
    return json.take();
  }

  private void writeCalls(Scene scene) {
    json.startArray("calls");
    for (CallRecord call : scene.calls()) {
      json.startObject();
      json.field("by", names.path(call.caller()));
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
}
