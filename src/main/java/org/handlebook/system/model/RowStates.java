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
  private record Table(int revision, int latest, List<RowState> rows) {
    static final Table NONE = new Table(0, 0, List.of());
  }

  RowStates(ExternalRefs refs) {
    this.refs = refs;
  }

  List<RowState> of(ProcessObject process) {
    HandleTable table = process.handleTable();
    Table old = seen.getOrDefault(process, Table.NONE);
    if (old.revision() == table.revision() && old.latest() == table.latest().size()) {
      return old.rows();
    }
    List<RowState> rows =
        old.revision() == table.revision()
            ? grown(old.rows(), sorted(table.latest().subList(old.latest(), table.latest().size())))
            : rows(sorted(table.rows()), old.rows());
    seen.put(process, new Table(table.revision(), table.latest().size(), rows));
    return rows;
  }

  private static List<HandleEntry> sorted(Collection<HandleEntry> rows) {
    List<HandleEntry> entries = new ArrayList<>(rows);
    entries.sort(BY_ENTRY);
    return entries;
  }

  private List<RowState> grown(List<RowState> before, List<HandleEntry> entries) {
    List<RowState> now = new ArrayList<>(before.size() + entries.size());
    now.addAll(before);
    entries.forEach(entry -> now.add(state(entry)));
    return List.copyOf(now);
  }

  private List<RowState> rows(List<HandleEntry> entries, List<RowState> before) {
    List<RowState> now = new ArrayList<>(entries.size());
    int place = 0;
    for (HandleEntry entry : entries) {
      while (place < before.size() && isEarlier(before.get(place), entry)) {
        place++;
      }
      RowState old = place < before.size() ? before.get(place) : null;
      now.add(old != null && isSame(old, entry) ? old : state(entry));
    }
    return List.copyOf(now);
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
