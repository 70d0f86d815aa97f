package org.handlebook.kernel.handle;

import org.jspecify.annotations.Nullable;

/**
 * The two flags of a row.
 *
 * @param inherit whether children receive the row
 * @param protectFromClose whether closing it is refused
 */
public record HandleFlags(boolean inherit, boolean protectFromClose) {

  /** Returns the flags of {@code row}; none is set where there is no row. */
  static HandleFlags of(@Nullable HandleEntry row) {
    return row == null
        ? new HandleFlags(false, false)
        : new HandleFlags(row.isInherit(), row.isProtectFromClose());
  }
}
