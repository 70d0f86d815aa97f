package org.handlebook.system.agent.look;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.agent.scenario.CallDriver;
import org.handlebook.system.agent.scenario.ObjectRegistry;
import org.handlebook.system.agent.scenario.PendingCall;
import org.handlebook.system.agent.scenario.ProcessEntry;
import org.handlebook.system.agent.scenario.ProcessEntry.Row;
import org.handlebook.system.agent.wire.Item.RowItem;
import org.handlebook.system.agent.wire.Observer.ProcessSeen;
import org.handlebook.system.agent.wire.Observer.RowSeen;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The handle tables, read after some calls came back.
 *
 * <p>A row belongs to the scenario if a call answered it, or if a new process had it at its first
 * moment and it names an object of the scenario: then it was inherited. Every other row is the
 * agent's own or the system's, and is left out.
 */
public final class HandleTableReader {
  private final ObjectRegistry registry;
  private final List<PendingCall<?>> calls;
  private final Map<RowItem, Row> rows = new LinkedHashMap<>();
  private final Map<RowItem, RowSeen> candidates = new LinkedHashMap<>();
  private final Map<RowItem, ResultHandle> answered = new HashMap<>();

  /**
   * Tables that are yet to be read.
   *
   * @param calls those that came back since they were last read
   */
  HandleTableReader(ObjectRegistry registry, List<PendingCall<?>> calls) {
    this.registry = registry;
    this.calls = calls;
  }

  /** Returns the rows of the scenario. */
  Map<RowItem, Row> rows() {
    return rows;
  }

  /** Returns the rows of new processes that may be inherited ones. */
  Map<RowItem, RowSeen> candidates() {
    return candidates;
  }

  /** Returns the new rows of the scenario. */
  Map<RowItem, ResultHandle> answered() {
    return answered;
  }

  /** Reads them, and ends the processes that have ended. */
  void read(List<ProcessSeen> survey) {
    Map<Integer, ProcessSeen> seen =
        survey.stream().collect(Collectors.toMap(ProcessSeen::processId, p -> p));
    for (ProcessEntry process : registry.running().toList()) {
      ProcessSeen now = seen.get(process.id());
      if (now == null) {
        throw new SystemFailure("process " + process.id() + " is gone, and nobody knows how");
      }
      if (now.running()) {
        readTable(process, now);
      } else if (calls.stream().anyMatch(CallDriver::endsThreads) || registry.hasJobs()) {
        process.end(now.exitCode());
      } else {
        throw new SystemFailure(
            "process "
                + process.id()
                + " has ended with code "
                + Integer.toUnsignedString(now.exitCode())
                + ", but by no call");
      }
    }
  }

  private void readTable(ProcessEntry process, ProcessSeen now) {
    process.setStandardHandles(now.standardHandles());
    Map<Handle, RowSeen> table =
        now.rows().stream().collect(Collectors.toMap(RowSeen::handle, row -> row));
    seeAgain(process, table);
    for (PendingCall<?> call : calls) {
      ResultHandle.of(call, registry).stream()
          .filter(row -> row.process() == process)
          .forEach(row -> enter(row, table.get(row.handle())));
    }
    if (!process.isSeen()) {
      process.setSeen();
      findCandidates(process, now);
    }
    process.rows().forEach((handle, row) -> rows.put(new RowItem(process.id(), handle), row));
  }

  private static void seeAgain(ProcessEntry process, Map<Handle, RowSeen> table) {
    Iterator<Row> rows = process.rows().values().iterator();
    while (rows.hasNext()) {
      Row row = rows.next();
      RowSeen now = table.get(row.seen().handle());
      if (now == null || now.typeIndex() != row.seen().typeIndex()) {
        rows.remove();
      } else {
        row.see(now);
      }
    }
  }

  private void enter(ResultHandle row, @Nullable RowSeen seen) {
    if (seen == null) {
      return;
    }
    ProcessEntry process = row.process();
    process.rows().remove(row.handle());
    process.rows().put(row.handle(), new Row(row.origin(), seen, 0));
    answered.put(new RowItem(process.id(), row.handle()), row);
  }

  /** What a new process has besides what its agent needs, it inherited. */
  private void findCandidates(ProcessEntry process, ProcessSeen now) {
    if (process.ancestry() == null) {
      return;
    }
    Set<Integer> types = new HashSet<>();
    registry
        .running()
        .forEach(p -> p.rows().values().forEach(r -> types.add(r.seen().typeIndex())));
    for (RowSeen row : now.rows()) {
      if (types.contains(row.typeIndex()) && !process.rows().containsKey(row.handle())) {
        candidates.put(new RowItem(process.id(), row.handle()), row);
      }
    }
  }
}
