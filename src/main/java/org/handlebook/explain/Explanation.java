package org.handlebook.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.system.SystemSnapshot.ViewState;
import org.handlebook.trace.Change;
import org.handlebook.trace.CountHistory;
import org.handlebook.trace.NameLookup;
import org.handlebook.trace.ObjectText;
import org.handlebook.trace.OriginText;
import org.handlebook.trace.Recorder;
import org.handlebook.trace.StepLocation;
import org.handlebook.trace.StepTrace;
import org.handlebook.win32.Handle;

/**
 * Explains the world as it is now, in lines of plain text, each naming the step that made it so.
 */
public final class Explanation {
  private final Recorder recorder;
  private final NameLookup names;

  public Explanation(Recorder recorder, NameLookup names) {
    this.recorder = recorder;
    this.names = names;
  }

  /**
   * Returns the rows that name an object, each with its origin; the views in which processes see
   * it; and that it runs, for a process or thread that does.
   */
  public List<String> keptAlive(int object) {
    List<String> lines = new ArrayList<>();
    addRows(lines, row -> row.object() == object);
    for (ProcessState process : recorder.world().processes()) {
      process.views().stream()
          .filter(view -> view.object() == object)
          .forEach(view -> lines.add(describe(process.ref(), view)));
    }
    recorder
        .world()
        .object(object)
        .filter(state -> state.usageCount() > state.handleCount())
        .ifPresent(state -> lines.add("itself: the " + state.kind().english() + " is running"));
    return lines;
  }

  /**
   * Returns the rows that name the thread with which a process began that has ended: a thread keeps
   * its process.
   */
  public List<String> threadKeptAlive(int object) {
    Optional<ProcessState> ended =
        recorder.world().processOf(object).filter(process -> !process.isRunning());
    List<String> lines = new ArrayList<>();
    for (ProcessCreation creation : ProcessCreation.all(recorder)) {
      if (ended.map(ProcessState::ref).filter(creation.child()::equals).isPresent()) {
        addRows(lines, row -> isThreadOf(creation, row));
      }
    }
    return lines;
  }

  private boolean isThreadOf(ProcessCreation creation, RowState row) {
    return changes(
                change ->
                    change instanceof Change.RowAdded added
                        && added.row().object() == row.object()
                        && added.row().origin().callNumber() == creation.callNumber())
            .isPresent()
        && recorder.lastSeen(row.object()).filter(o -> o.kind() == ObjectKind.THREAD).isPresent();
  }

  private void addRows(List<String> lines, Predicate<RowState> wanted) {
    for (ProcessState process : recorder.world().processes()) {
      for (RowState row : process.rows()) {
        if (wanted.test(row)) {
          lines.add(describe(process.ref(), row));
        }
      }
    }
  }

  /**
   * Describes a row: {@code hMail (0x4) in "Child": inherited by CreateProcess from "Parent",
   * features/…:7}.
   */
  public String describe(ProcessRef process, RowState row) {
    String where = recorder.step(row.origin()).map(step -> ", " + step).orElse("");
    return handle(process, row.handle())
        + " in "
        + quoted(process)
        + ": "
        + OriginText.full(row.origin(), names)
        + where;
  }

  private String describe(ProcessRef process, ViewState view) {
    String name = names.view(process, view.address());
    String address = "0x" + Long.toHexString(view.address());
    return (name.isEmpty() ? address : name + " (" + address + ")")
        + " in "
        + quoted(process)
        + ": a view";
  }

  /** Returns a handle with its value: {@code hMail (0x4)}, or the value alone. */
  public String handle(ProcessRef process, Handle handle) {
    String name = names.handle(process, handle);
    return name.isEmpty() ? handle.toString() : name + " (" + handle + ")";
  }

  private String quoted(ProcessRef process) {
    return "\"" + names.process(process) + "\"";
  }

  /** Returns where a row last went out of a process's table that had this value, if one did. */
  public Optional<StepLocation> rowWent(ProcessRef process, Handle handle) {
    return changes(
        change ->
            change instanceof Change.RowRemoved removed
                && removed.process().equals(process)
                && removed.row().handle().equals(handle));
  }

  private Optional<StepLocation> changes(Predicate<Change> wanted) {
    return recorder.traces().stream()
        .filter(trace -> trace.changes().stream().anyMatch(wanted))
        .reduce((earlier, later) -> later)
        .map(StepTrace::step);
  }

  /**
   * Returns how the usage count of an object came to be: {@code 1 (features/…:5), 2
   * (features/…:7)}.
   */
  public String count(int object) {
    StringBuilder text = new StringBuilder();
    for (CountHistory.Entry entry : CountHistory.of(object, recorder.traces())) {
      text.append(text.isEmpty() ? "" : ", ").append(entry.count()).append(at(entry.step()));
    }
    return text.toString();
  }

  /** Returns by how much the usage count of an object changed last; 0 if it never did. */
  public int lastMove(int object) {
    return CountHistory.lastMove(object, recorder.traces());
  }

  /** Returns by how much the number of handles to an object changed last; 0 if it never did. */
  public int lastHandleMove(int object) {
    return CountHistory.lastHandleMove(object, recorder.traces());
  }

  private static String at(StepLocation step) {
    return " (" + step + ")";
  }

  /**
   * Returns why the processes have no row for the object that descend from one with a row for it: a
   * line for each.
   */
  public List<String> notInherited(int object) {
    List<String> lines = new ArrayList<>();
    for (ProcessCreation creation : ProcessCreation.all(recorder)) {
      ProcessState child = recorder.world().process(creation.child());
      boolean has = child.rows().stream().anyMatch(row -> row.object() == object);
      if (!has && child.object() != object) {
        reason(creation, object).ifPresent(reason -> lines.add(quoted(creation.child()) + reason));
      }
    }
    return lines;
  }

  private Optional<String> reason(ProcessCreation creation, int object) {
    Optional<StepLocation> lost = lost(creation.child(), object);
    if (lost.isPresent()) {
      boolean running = recorder.world().process(creation.child()).isRunning();
      return Optional.of(
          " had a row for it and "
              + (running ? "has closed it since" : "has ended since")
              + at(lost.get()));
    }
    return recorder.world().process(creation.parent()).rows().stream()
        .filter(row -> row.object() == object)
        .filter(row -> row.origin().callNumber() != creation.callNumber())
        .max(Comparator.comparing(RowState::inherit))
        .map(row -> reason(creation, row));
  }

  /** Returns where a process lost its last row for an object, if it had one. */
  private Optional<StepLocation> lost(ProcessRef process, int object) {
    return changes(
        change ->
            change instanceof Change.RowRemoved removed
                && removed.process().equals(process)
                && removed.row().object() == object);
  }

  private String reason(ProcessCreation creation, RowState row) {
    String name = handle(creation.parent(), row.handle());
    String handle = name + " of " + quoted(creation.parent());
    Optional<StepLocation> made = recorder.step(row.origin());
    Optional<StepLocation> flagged = flagged(creation.parent(), row);
    if (row.origin().callNumber() > creation.callNumber()) {
      return " was made"
          + at(creation.step())
          + " before "
          + quoted(creation.parent())
          + " had "
          + name
          + at(made);
    } else if (!creation.inheritsHandles()) {
      return " was made without handle inheritance" + at(creation.step());
    } else if (!row.inherit()) {
      return " did not inherit "
          + handle
          + ", which is not inheritable"
          + at(flagged.isPresent() ? flagged : made);
    } else if (creation.isLimited()) {
      return " did not inherit "
          + handle
          + ", which is not in the list of handles to inherit"
          + at(creation.step());
    }
    return " was made"
        + at(creation.step())
        + " before "
        + handle
        + " became inheritable"
        + at(flagged);
  }

  /** Returns the step that last set or cleared a row's inherit flag. */
  private Optional<StepLocation> flagged(ProcessRef process, RowState row) {
    return changes(
        change ->
            change instanceof Change.RowChanged changed
                && changed.process().equals(process)
                && changed.row().handle().equals(row.handle())
                && changed.row().object() == row.object()
                && changed.field().equals("inherit"));
  }

  private static String at(Optional<StepLocation> step) {
    return step.map(Explanation::at).orElse("");
  }

  /**
   * Returns what an object is, or was: {@code It is the mailslot "mail"}, {@code It was a mutex,
   * and is destroyed}.
   */
  public String whatItIs(int object) {
    return recorder
        .world()
        .object(object)
        .map(state -> "It is " + article(name(state)))
        .or(
            () ->
                recorder.lastSeen(object).map(was -> "It was " + article(name(was)) + ends(object)))
        .orElse("It is nothing");
  }

  private static String article(String object) {
    return (object.contains("\"") ? "the " : object.startsWith("event") ? "an " : "a ") + object;
  }

  private String ends(int object) {
    return ", and is destroyed"
        + at(
            changes(
                change ->
                    change instanceof Change.ObjectDestroyed gone && gone.object().id() == object));
  }

  /** Returns the object in words: {@code mailslot "mail"}. */
  public String name(ObjectState object) {
    return ObjectText.of(object, recorder.world(), names);
  }
}
