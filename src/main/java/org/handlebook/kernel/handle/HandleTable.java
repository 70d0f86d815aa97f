package org.handlebook.kernel.handle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handlebook.kernel.object.Placement;
import org.jspecify.annotations.Nullable;

/**
 * A process's handle table.
 *
 * <p>Values are multiples of four, and a new row takes the smallest free one, so that a freed value
 * comes back soon. Windows leaves the order open, so that a {@link Placement} may choose any
 * number; nothing may depend on it. The two low bits of a value are the program's own, and the
 * kernel ignores them.
 */
public final class HandleTable {
  private static final int STEP = 4;

  private final int processId;
  private final Placement placement;
  private final Map<Long, HandleEntry> rows = new TreeMap<>();
  private final BitSet taken = new BitSet();
  private final List<HandleEntry> latest = new ArrayList<>(0);
  private int revision;

  HandleTable(int processId, Placement placement) {
    this.processId = processId;
    this.placement = placement;
    taken.set(0);
  }

  /** Returns the empty table of a new process. */
  public static HandleTable of(int processId, Placement placement) {
    return new HandleTable(processId, placement);
  }

  /** Returns the rows, by value. */
  public Collection<HandleEntry> rows() {
    return Collections.unmodifiableCollection(rows.values());
  }

  /**
   * Changes when a row goes or gets other flags. While it stays, a table only grows, and what it
   * grew by is at the end of {@link #latest}.
   */
  public int revision() {
    return revision;
  }

  /** Returns the rows that came since the {@linkplain #revision last revision}, in order. */
  public List<HandleEntry> latest() {
    return Collections.unmodifiableList(latest);
  }

  public int size() {
    return rows.size();
  }

  /** Returns the row that this value names, or null. */
  public @Nullable HandleEntry lookup(long handle) {
    HandleEntry row = rows.get(handle);
    return row != null ? row : rows.get(handle & -STEP);
  }

  /** Returns the value of the next row; asked once a row. */
  long nextHandle() {
    return placement.nextHandle(processId).orElseGet(() -> (long) taken.nextClearBit(0) * STEP);
  }

  void place(HandleEntry row) {
    if (rows.put(row.handle(), row) != null) {
      throw new IllegalStateException("row 0x" + Long.toHexString(row.handle()) + " is taken");
    }
    latest.add(row);
    if (row.handle() % STEP == 0) {
      taken.set((int) (row.handle() / STEP));
    }
  }

  void setInherit(HandleEntry row, boolean inherit) {
    row.setInherit(inherit);
    revise();
  }

  void setProtectFromClose(HandleEntry row, boolean protectFromClose) {
    row.setProtectFromClose(protectFromClose);
    revise();
  }

  private void revise() {
    revision++;
    latest.clear();
  }

  void remove(HandleEntry row) {
    revise();
    rows.remove(row.handle());
    if (row.handle() % STEP == 0) {
      taken.clear((int) (row.handle() / STEP));
    }
  }
}
