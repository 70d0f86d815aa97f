package org.handlebook.trace;

import static org.handlebook.record.MilestoneWord.ALLOCATED;
import static org.handlebook.record.MilestoneWord.COUNTED;
import static org.handlebook.record.MilestoneWord.DESTROYED;
import static org.handlebook.record.MilestoneWord.INITIALIZED;
import static org.handlebook.record.MilestoneWord.ROW_ENTERED;
import static org.handlebook.record.MilestoneWord.ROW_REMOVED;
import static org.handlebook.record.MilestoneWord.TABLE_CREATED;

import org.handlebook.record.MilestoneTerms;
import org.handlebook.record.MilestoneWord;
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

/** Says in words what happened inside a call. */
public final class MilestoneText {
  private final Recorder recorder;
  private final NameLookup names;

  public MilestoneText(Recorder recorder, NameLookup names) {
    this.recorder = recorder;
    this.names = names;
  }

  /**
   * Says what was done: {@code initialises the mailslot "mail"}, {@code enters the row hMail of
   * "Parent"}.
   */
  public String of(Milestone milestone) {
    if (milestone instanceof Allocated allocated) {
      return said(ALLOCATED, allocated.object(), "");
    } else if (milestone instanceof Initialized initialized) {
      return said(INITIALIZED, initialized.object(), "");
    } else if (milestone instanceof Counted counted) {
      return said(COUNTED, counted.object(), Integer.toString(counted.usageCount()));
    } else if (milestone instanceof Destroyed destroyed) {
      return said(DESTROYED, destroyed.object(), "");
    } else if (milestone instanceof TableCreated created) {
      return said(TABLE_CREATED, created.object(), process(created.process()));
    } else if (milestone instanceof RowEntered entered) {
      return ofRow(ROW_ENTERED, entered.object(), row(entered.process(), entered.handle()));
    } else if (milestone instanceof RowRemoved removed) {
      return ofRow(ROW_REMOVED, removed.object(), row(removed.process(), removed.handle()));
    }
    throw new IllegalArgumentException("no words for " + milestone);
  }

  private String ofRow(MilestoneWord what, int object, String row) {
    return said(what, object, row) + ", for " + object(object);
  }

  /** Says it of that object, or of what else it is about. */
  private String said(MilestoneWord what, int object, String other) {
    return MilestoneTerms.english(
        what, field -> field.equals(MilestoneTerms.OBJECT) ? object(object) : other);
  }

  private String row(ProcessRef process, Handle handle) {
    String name = names.handle(process, handle);
    return MilestoneTerms.row(name.isEmpty() ? handle.toString() : name, process(process));
  }

  private String process(ProcessRef process) {
    return '"' + names.process(process) + '"';
  }

  private String object(int id) {
    return recorder
        .lastSeen(id)
        .map(object -> "the " + ObjectText.of(object, recorder.world(), names))
        .orElse("an object");
  }
}
