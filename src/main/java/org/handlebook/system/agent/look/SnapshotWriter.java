package org.handlebook.system.agent.look;

import java.util.Comparator;
import java.util.List;
import org.handlebook.system.Logon;
import org.handlebook.system.State;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.system.ThreadRef;
import org.handlebook.system.agent.scenario.AgentThread;
import org.handlebook.system.agent.scenario.Deadlines;
import org.handlebook.system.agent.scenario.ObjectRegistry;
import org.handlebook.system.agent.scenario.ObjectRegistry.ObjectEntry;
import org.handlebook.system.agent.scenario.ProcessEntry;
import org.handlebook.system.agent.scenario.ProcessEntry.Row;
import org.handlebook.system.agent.wire.Observer.ObjectSeen;
import org.handlebook.system.agent.wire.StateReader;
import org.jspecify.annotations.Nullable;

/** Writes down what was seen, as every system does. */
final class SnapshotWriter {
  /** A real system tells no addresses. */
  private static final long NO_ADDRESS = 0;

  private SnapshotWriter() {}

  static ProcessState process(ProcessEntry process) {
    return new ProcessState(
        process.ref(),
        process.id(),
        process.object(),
        process.exitCode(),
        process.rows().values().stream()
            .map(SnapshotWriter::row)
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
   * Returns an object.
   *
   * @param detail what its own fields say
   * @param runs whether it is a process or thread that runs, and so keeps itself
   */
  static ObjectState object(
      ObjectEntry entry,
      ObjectSeen seen,
      StateReader detail,
      boolean runs,
      ObjectRegistry registry,
      Deadlines deadlines) {
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
        state(entry, detail, registry, deadlines),
        detail.unread());
  }

  private static State state(
      ObjectEntry entry, StateReader detail, ObjectRegistry registry, Deadlines deadlines) {
    if (detail instanceof StateReader.Timer timer) {
      return timer(entry, timer, deadlines);
    }
    return detail instanceof StateReader.Mutant mutant
        ? new State.Mutant(owner(mutant, registry), mutant.recursion(), mutant.abandoned())
        : detail.state();
  }

  /** A system may go on to tell when a timer would be due that has been cancelled. */
  private static State timer(ObjectEntry entry, StateReader.Timer timer, Deadlines deadlines) {
    boolean isSet = timer.set() && deadlines.isSet(entry.id());
    return new State.Timer(entry.manualReset(), timer.signaled(), isSet);
  }

  private static @Nullable ThreadRef owner(StateReader.Mutant mutant, ObjectRegistry registry) {
    return mutant.owner() == 0
        ? null
        : registry.runningThread(mutant.owner()).map(AgentThread::ref).orElse(null);
  }
}
