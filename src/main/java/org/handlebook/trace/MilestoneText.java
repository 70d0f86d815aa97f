package org.handlebook.trace;

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
    String object = object(milestone.object());
    if (milestone instanceof Allocated allocated) {
      return "allocates memory for " + object(allocated.object());
    } else if (milestone instanceof Initialized) {
      return "initialises " + object;
    } else if (milestone instanceof Counted counted) {
      return "the usage count of " + object + " becomes " + counted.usageCount();
    } else if (milestone instanceof Destroyed) {
      return "destroys " + object;
    } else if (milestone instanceof TableCreated created) {
      return "makes the empty handle table of \"" + names.process(created.process()) + "\"";
    } else if (milestone instanceof RowEntered entered) {
      return "enters the row " + row(entered.process(), entered.handle()) + ", for " + object;
    } else if (milestone instanceof RowRemoved removed) {
      return "removes the row " + row(removed.process(), removed.handle()) + ", for " + object;
    }
    throw new IllegalArgumentException("no words for " + milestone);
  }

  private String row(ProcessRef process, Handle handle) {
    String name = names.handle(process, handle);
    return (name.isEmpty() ? handle : name) + " of \"" + names.process(process) + "\"";
  }

  private String object(int id) {
    return recorder
        .lastSeen(id)
        .map(object -> "the " + ObjectText.of(object, recorder.world(), names))
        .orElse("an object");
  }
}
