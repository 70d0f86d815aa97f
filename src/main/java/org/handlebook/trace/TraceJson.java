package org.handlebook.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.handlebook.record.MediaTypes;
import org.handlebook.record.StepTraceReader;
import org.handlebook.record.TraceFormat;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.win32.Handle;
import org.handlebook.win32.Win32Error;

/**
 * Writes the traces of a scenario, one after the other, as {@link MediaTypes#STEP_TRACE}:
 * deterministic, keys in a fixed order.
 *
 * <p>A trace that changed something has the world after it, either whole ({@code world}) or as what
 * makes it of the world before ({@code update}). A whole one comes first, and again when as much
 * has been written of updates as a whole one took: a step costs what it changed, and whoever looks
 * for a world never reads more than twice its size. {@link StepTraceReader} reads it.
 *
 * <p>The field {@code format} comes first and says how to read the rest: {@link TraceFormat}.
 */
public final class TraceJson {
  /** Below that many characters no world is worth being written again. */
  private static final int SMALL = 1 << 14;

  private final JsonWriter json = new JsonWriter();
  private final NameLookup names;
  private final CText text;
  private final Recorder recorder;
  private final SnapshotJson world;
  private final UpdateJson update;
  private final ChangeJson changes;
  private final MilestoneJson milestones;
  private final MomentJson moments;
  private SystemSnapshot written = SystemSnapshot.EMPTY;
  private int handlesRead;
  private int othersRead;
  private int allowance;

  public TraceJson(Recorder recorder, NameLookup names) {
    this(recorder, names, new CText(names));
  }

  /**
   * Writes traces with these names.
   *
   * @param text writes their calls
   */
  public TraceJson(Recorder recorder, NameLookup names, CText text) {
    this.names = names;
    this.text = text;
    this.recorder = recorder;
    this.world = new SnapshotJson(json, recorder, names);
    this.update = new UpdateJson(json, world);
    this.changes = new ChangeJson(json, names, world);
    this.milestones = new MilestoneJson(json, names);
    this.moments = new MomentJson(json, names, text);
  }

  /** Returns the last trace as JSON; the world is left out when the trace changed nothing. */
  public String write(StepTrace trace) {
    json.startObject();
    writeFields(trace);
    json.endObject();
    return json.take();
  }

  /** Returns the last trace as JSON, with the moment of a program of which it tells. */
  public String write(StepTrace trace, ProgramMoment moment) {
    json.startObject();
    writeFields(trace);
    moments.write(moment);
    json.endObject();
    return json.take();
  }

  private void writeFields(StepTrace trace) {
    json.field("format", TraceFormat.CURRENT);
    writeCalls(trace);
    if (!trace.changes().isEmpty()) {
      writeWorld(recorder.world());
      changes.writeChanges(trace.changes());
    }
    writePseudoHandles(recorder.world().processes());
  }

  private void writeWorld(SystemSnapshot now) {
    int begin = json.length();
    List<Handle> renamed = names.renamedHandles();
    if (allowance <= 0 || othersRead != names.renamedOthers()) {
      world.writeWorld(now);
      allowance = Math.max(SMALL, json.length() - begin);
    } else {
      update.writeUpdate(
          recorder.since(written),
          new LinkedHashSet<>(renamed.subList(handlesRead, renamed.size())));
      allowance -= json.length() - begin;
    }
    written = now;
    handlesRead = renamed.size();
    othersRead = names.renamedOthers();
  }

  private void writeCalls(StepTrace trace) {
    boolean isTold = MilestoneJson.isTold(trace);
    json.startArray("calls");
    for (CallRecord call : trace.calls()) {
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
      recorder.source(call).ifPresent(this::writeSource);
      if (isTold) {
        milestones.write(call.milestones());
      }
      json.endObject();
    }
    json.endArray();
  }

  private void writeSource(SourceLine source) {
    json.field("source", source.place());
    json.field("line", source.text());
  }

  /** The names that stand for whoever uses them, in no handle table; left out if there is none. */
  private void writePseudoHandles(List<ProcessState> processes) {
    List<Pseudo> all = new ArrayList<>(0);
    for (ProcessState process : processes) {
      addPseudoHandle(process.ref(), Handle.CURRENT_PROCESS, all);
      addPseudoHandle(process.ref(), Handle.CURRENT_THREAD, all);
    }
    if (!all.isEmpty()) {
      json.startArray("pseudo");
      all.forEach(this::writePseudoHandle);
      json.endArray();
    }
  }

  /** A name for a pseudo handle. */
  private record Pseudo(String process, String name, Handle handle) {}

  private void addPseudoHandle(ProcessRef process, Handle handle, List<Pseudo> all) {
    String name = names.handle(process, handle);
    if (!name.isEmpty()) {
      all.add(new Pseudo(names.process(process), name, handle));
    }
  }

  private void writePseudoHandle(Pseudo pseudo) {
    json.startObject();
    json.field("process", pseudo.process());
    json.field("name", pseudo.name());
    json.field("handle", pseudo.handle().toString());
    json.endObject();
  }
}
