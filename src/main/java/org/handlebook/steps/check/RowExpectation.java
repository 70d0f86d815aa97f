package org.handlebook.steps.check;

import org.handlebook.system.SystemSnapshot.RowState;

/** What one row of a handle table shall be. */
public interface RowExpectation {
  /** Whether a row is so. */
  boolean matches(RowState row);

  /** The object that the row shall name, if its handle says so; else 0. */
  int object();

  /** The columns that are compared, as a table writes them. */
  String headings();

  /** The expectation as its table writes it. */
  String text();

  /** A row, with the same columns. */
  String text(RowState row);
}
