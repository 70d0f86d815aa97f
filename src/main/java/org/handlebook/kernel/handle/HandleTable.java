package org.handlebook.kernel.handle;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A process's handle table.
 *
 * <p>Values are multiples of four, and a new row takes the smallest free one, so that a freed value
 * comes back soon. Windows leaves the order open; nothing may depend on it. The two low bits of a
 * value are the program's own, and the kernel ignores them, except that a textbook may {@linkplain
 * #dictate dictate} any number.
 */
public final class HandleTable {
  private static final int STEP = 4;

  private final Map<Long, HandleEntry> rows = new TreeMap<>();
  private final BitSet taken = new BitSet();
  private long dictated;

  HandleTable() {
    taken.set(0);
  }

  /** An empty table. */
  public static HandleTable empty() {
    return new HandleTable();
  }

  /** The rows, by value. */
  public Collection<HandleEntry> rows() {
    return Collections.unmodifiableCollection(rows.values());
  }

  public int size() {
    return rows.size();
  }

  /** The row that this value names, or null. */
  public @Nullable HandleEntry lookup(long handle) {
    HandleEntry row = rows.get(handle);
    return row != null ? row : rows.get(handle & -STEP);
  }

  /** The next row shall have this value, as a textbook draws it. */
  public void dictate(long handle) {
    dictated = handle;
  }

  /** The value that the next row will have. */
  long nextHandle() {
    return dictated != 0 ? dictated : (long) taken.nextClearBit(0) * STEP;
  }

  void place(HandleEntry row) {
    if (rows.put(row.handle(), row) != null) {
      throw new IllegalStateException("row 0x" + Long.toHexString(row.handle()) + " is taken");
    }
    dictated = 0;
    if (row.handle() % STEP == 0) {
      taken.set((int) (row.handle() / STEP));
    }
  }

  void remove(HandleEntry row) {
    rows.remove(row.handle());
    if (row.handle() % STEP == 0) {
      taken.clear((int) (row.handle() / STEP));
    }
  }
}
