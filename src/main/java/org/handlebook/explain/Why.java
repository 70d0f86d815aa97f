package org.handlebook.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.WorldSnapshot.ObjectState;
import org.handlebook.machine.WorldSnapshot.ProcessState;
import org.handlebook.machine.WorldSnapshot.RowState;
import org.handlebook.story.Ledger;
import org.handlebook.story.Names;
import org.handlebook.story.ObjectText;
import org.handlebook.story.OriginText;
import org.handlebook.story.Recorder;
import org.handlebook.story.StepLocation;
import org.handlebook.win32.Handle;

/**
 * Explains the world as it is now, in lines of plain text, each naming the step that made it so.
 */
public final class Why {
  private final Recorder story;
  private final Names names;

  public Why(Recorder story, Names names) {
    this.story = story;
    this.names = names;
  }

  /**
   * The rows that name an object, each with its origin; and that it runs, for a process or thread
   * that does.
   */
  public List<String> keptAlive(int object) {
    List<String> lines = new ArrayList<>();
    for (ProcessState process : story.world().processes()) {
      for (RowState row : process.rows()) {
        if (row.object() == object) {
          lines.add(describe(process.ref(), row));
        }
      }
    }
    story
        .world()
        .object(object)
        .filter(state -> state.usageCount() > state.handleCount())
        .ifPresent(state -> lines.add("itself: the " + state.kind().english() + " is running"));
    return lines;
  }

  /** {@code hMail (0x4) in "Child": inherited by CreateProcess from "Parent", features/…:7}. */
  public String describe(ProcessRef process, RowState row) {
    String where = story.step(row.origin()).map(step -> ", " + step).orElse("");
    return handle(process, row.handle())
        + " in \""
        + names.process(process)
        + "\": "
        + OriginText.full(row.origin(), names)
        + where;
  }

  private String handle(ProcessRef process, Handle handle) {
    String name = names.handle(process, handle);
    return name.isEmpty() ? handle.toString() : name + " (" + handle + ")";
  }

  /** How the usage count of an object came to be: {@code 1 (features/…:5), 2 (features/…:7)}. */
  public String count(int object) {
    StringBuilder text = new StringBuilder();
    for (Ledger.Entry entry : Ledger.of(object, story.scenes())) {
      text.append(text.isEmpty() ? "" : ", ")
          .append(entry.count())
          .append(" (")
          .append(entry.step())
          .append(')');
    }
    return text.toString();
  }

  /**
   * For each process that descends from one with a row for the object but has none itself: why it
   * has none.
   */
  public List<String> notInherited(int object) {
    List<String> lines = new ArrayList<>();
    for (Birth birth : Birth.all(story)) {
      ProcessState child = story.world().process(birth.child());
      if (child.isRunning() && child.rows().stream().noneMatch(row -> row.object() == object)) {
        reason(birth, object)
            .ifPresent(
                reason ->
                    lines.add("\"" + names.process(birth.child()) + "\" has none: " + reason));
      }
    }
    return lines;
  }

  private Optional<String> reason(Birth birth, int object) {
    return story.world().process(birth.parent()).rows().stream()
        .filter(row -> row.object() == object)
        .findFirst()
        .map(row -> reason(birth, row));
  }

  private String reason(Birth birth, RowState row) {
    String handle = handle(birth.parent(), row.handle());
    String parent = "\"" + names.process(birth.parent()) + "\"";
    if (row.origin().callNumber() > birth.callNumber()) {
      return handle
          + " came into the table of "
          + parent
          + " later"
          + at(row)
          + " than the child was made ("
          + birth.step()
          + ")";
    } else if (!birth.inheritsHandles()) {
      return "it was made without handle inheritance (" + birth.step() + ")";
    } else if (birth.closed(story, row.object())) {
      return "it inherited one and closed it since";
    } else if (!row.inherit()) {
      return handle + " of " + parent + " is not inheritable" + at(row);
    } else if (birth.isLimited()) {
      return handle
          + " of "
          + parent
          + " is not in the list of handles to inherit ("
          + birth.step()
          + ")";
    }
    return handle
        + " of "
        + parent
        + " became inheritable only after the child was made ("
        + birth.step()
        + ")";
  }

  private String at(RowState row) {
    return story
        .step(row.origin())
        .map(StepLocation::toString)
        .map(step -> " (" + step + ")")
        .orElse("");
  }

  /** The object in words: {@code mailslot "mail"}. */
  public String name(ObjectState object) {
    return ObjectText.of(object, story.world(), names);
  }
}
