package org.handlebook.machine.agent;

import java.util.Comparator;
import java.util.List;
import org.handlebook.machine.Logon;
import org.handlebook.machine.ThreadRef;
import org.handlebook.machine.WorldSnapshot.ObjectState;
import org.handlebook.machine.WorldSnapshot.ProcessState;
import org.handlebook.machine.WorldSnapshot.RowState;
import org.handlebook.machine.agent.Census.ObjectEntry;
import org.handlebook.machine.agent.Observer.ObjectSeen;
import org.handlebook.machine.agent.ProcessEntry.Row;
import org.jspecify.annotations.Nullable;

/** Writes down what was seen, as every system does. */
final class States {
  /** A real system tells no addresses. */
  private static final long NO_ADDRESS = 0;

  private States() {}

  static ProcessState process(ProcessEntry process) {
    return new ProcessState(
        process.ref(),
        process.id(),
        process.object(),
        process.exitCode(),
        process.rows().values().stream()
            .map(States::row)
            .sorted(Comparator.comparingLong(row -> row.origin().callNumber()))
            .toList(),
        process.standardHandles(),
        List.of(),
        Logon.THIS_COMPUTER);
  }

  private static RowState row(Row row) {
    return new RowState(
        row.seen().handle(),
        row.object(),
        row.seen().grantedAccess(),
        row.seen().inherit(),
        row.seen().protect(),
        row.origin());
  }

  /**
   * An object.
   *
   * @param detail what its own fields say
   * @param runs whether it is a process or thread that runs, and so keeps itself
   */
  static ObjectState object(
      ObjectEntry entry,
      ObjectSeen seen,
      Detail detail,
      boolean runs,
      Census census,
      Timetable timetable) {
    return new ObjectState(
        entry.id(),
        entry.type(),
        entry.kind(),
        entry.name(),
        entry.directory(),
        NO_ADDRESS,
        seen.handleCount(),
        seen.handleCount() + (runs ? 1 : 0),
        "",
        detail(entry, detail, timetable),
        holder(detail, census),
        detail.unread());
  }

  /** A system may go on to tell when a timer would be due that has been cancelled. */
  private static String detail(ObjectEntry entry, Detail detail, Timetable timetable) {
    return detail instanceof Detail.Timer timer
        ? timer.text(entry.manualReset(), timer.set() && timetable.isSet(entry.id()))
        : detail.text();
  }

  private static @Nullable ThreadRef holder(Detail detail, Census census) {
    return detail instanceof Detail.Mutant mutant && mutant.owner() != 0
        ? census.runningThread(mutant.owner()).map(Puppet::ref).orElse(null)
        : null;
  }
}
