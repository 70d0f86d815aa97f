package org.handlebook.trace;

import java.util.List;
import org.handlebook.record.MilestoneWord;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.system.Milestone;
import org.handlebook.system.Milestone.Allocated;
import org.handlebook.system.Milestone.Counted;
import org.handlebook.system.Milestone.Destroyed;
import org.handlebook.system.Milestone.Initialized;
import org.handlebook.system.Milestone.RowEntered;
import org.handlebook.system.Milestone.RowRemoved;
import org.handlebook.system.Milestone.TableCreated;
import org.handlebook.system.ProcessRef;
import org.handlebook.win32.Handle;

/** Writes into traces what happened inside calls. */
final class MilestoneJson {
  /** More than that in one step nobody turns over one by one. */
  private static final int MOST = 60;

  private final JsonWriter json;
  private final NameLookup names;

  MilestoneJson(JsonWriter json, NameLookup names) {
    this.json = json;
    this.names = names;
  }

  /** Returns whether a trace tells the inside of its calls: there are not too many milestones. */
  static boolean isTold(StepTrace trace) {
    return trace.calls().stream().mapToInt(call -> call.milestones().size()).sum() <= MOST;
  }

  /** Writes milestones as the field {@code inside}; left out if there is none. */
  void write(List<Milestone> milestones) {
    if (!milestones.isEmpty()) {
      json.startArray("inside");
      milestones.forEach(this::write);
      json.endArray();
    }
  }

  private void write(Milestone milestone) {
    json.startObject();
    if (milestone instanceof Allocated allocated) {
      json.field("what", MilestoneWord.ALLOCATED.word());
      json.field("type", allocated.type());
    } else if (milestone instanceof Initialized) {
      json.field("what", MilestoneWord.INITIALIZED.word());
    } else if (milestone instanceof Counted counted) {
      json.field("what", MilestoneWord.COUNTED.word());
      json.field("handles", counted.handleCount());
      json.field("usage", counted.usageCount());
    } else if (milestone instanceof Destroyed) {
      json.field("what", MilestoneWord.DESTROYED.word());
    } else if (milestone instanceof TableCreated created) {
      json.field("what", MilestoneWord.TABLE_CREATED.word());
      json.field("process", names.process(created.process()));
    } else if (milestone instanceof RowEntered entered) {
      writeRow(MilestoneWord.ROW_ENTERED, entered.process(), entered.handle());
    } else if (milestone instanceof RowRemoved removed) {
      writeRow(MilestoneWord.ROW_REMOVED, removed.process(), removed.handle());
    }
    json.field("object", milestone.object());
    json.endObject();
  }

  private void writeRow(MilestoneWord what, ProcessRef process, Handle handle) {
    json.field("what", what.word());
    json.field("process", names.process(process));
    json.field("handle", handle.toString());
    json.field("name", names.handle(process, handle));
  }
}
