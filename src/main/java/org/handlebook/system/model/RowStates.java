package org.handlebook.system.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlebook.kernel.handle.HandleEntry;
import org.handlebook.kernel.handle.HandleTable;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.system.SharedList;
import org.handlebook.system.SystemSnapshot.Origin;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.win32.Handle;

/**
 * The rows of handle tables, in order of their entry. A row that has not changed since the last
 * look stays the same state, and so does a whole table.
 */
final class RowStates {
  private static final Comparator<HandleEntry> BY_ENTRY =
      Comparator.<HandleEntry>comparingLong(row -> row.origin().call())
          .thenComparingLong(HandleEntry::handle);

  private final ExternalRefs refs;
  private final Map<ProcessObject, Table> seen = new HashMap<>();

  /** A table as it was at the last look. */
  private record Table(int revision, SharedList<RowState> rows) {
    static final Table NONE = new Table(0, SharedList.copyOf(List.of()));
  }

  RowStates(ExternalRefs refs) {
    this.refs = refs;
  }

  SharedList<RowState> of(ProcessObject process) {
    HandleTable table = process.handleTable();
    Table old = seen.getOrDefault(process, Table.NONE);
    boolean onlyGrew = old.revision() == table.revision();
    if (onlyGrew && old.rows().size() == table.size()) {
      return old.rows();
    }
    SharedList<RowState> rows =
        onlyGrew
            ? old.rows().plus(states(latest(table, table.size() - old.rows().size())))
            : rows(sorted(table.rows()), old.rows());
    seen.put(process, new Table(table.revision(), rows));
    return rows;
  }

  private static List<HandleEntry> latest(HandleTable table, int count) {
    List<HandleEntry> latest = table.latest();
    return latest.subList(latest.size() - count, latest.size());
  }

  private static List<HandleEntry> sorted(Collection<HandleEntry> rows) {
    List<HandleEntry> entries = new ArrayList<>(rows);
    entries.sort(BY_ENTRY);
    return entries;
  }

  private List<RowState> states(List<HandleEntry> entries) {
    return sorted(entries).stream().map(this::state).toList();
  }

  private SharedList<RowState> rows(List<HandleEntry> entries, List<RowState> before) {
    List<RowState> now = new ArrayList<>(entries.size());
    int place = 0;
    for (HandleEntry entry : entries) {
      while (place < before.size() && isEarlier(before.get(place), entry)) {
        place++;
      }
      RowState old = place < before.size() ? before.get(place) : null;
      now.add(old != null && isSame(old, entry) ? old : state(entry));
    }
    return SharedList.copyOf(now);
  }

  private static boolean isEarlier(RowState row, HandleEntry entry) {
    int byCall = Long.compare(row.origin().callNumber(), entry.origin().call());
    return byCall < 0 || (byCall == 0 && row.handle().value() < entry.handle());
  }

  private static boolean isSame(RowState row, HandleEntry entry) {
    return row.handle().value() == entry.handle()
        && row.origin().callNumber() == entry.origin().call()
        && row.object() == entry.object().header().serial()
        && row.inherit() == entry.isInherit()
        && row.protectFromClose() == entry.isProtectFromClose();
  }

  private RowState state(HandleEntry row) {
    return new RowState(
        new Handle(row.handle()),
        row.object().header().serial(),
        row.grantedAccess(),
        row.isInherit(),
        row.isProtectFromClose(),
        state(row.origin()));
  }

  private Origin state(org.handlebook.kernel.handle.Origin origin) {
    Origin.How how =
        switch (origin.how()) {
          case CREATED -> Origin.How.CREATED;
          case OPENED -> Origin.How.OPENED;
          case INHERITED -> Origin.How.INHERITED;
          case DUPLICATED -> Origin.How.DUPLICATED;
        };
    return new Origin(
        how, refs.call(origin.call()), origin.call(), refs.processOf(origin.fromProcess()));
  }
}
