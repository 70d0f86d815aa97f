package org.handlebook.steps.check;

import org.handlebook.system.SystemSnapshot.RowState;

/** What one row of a handle table shall be. */
public interface RowExpectation {
  /** Returns whether a row is so. */
  boolean matches(RowState row);

  /** Returns the object that the row shall name, if its handle says so; else 0. */
  int object();

  /** Returns the columns that are compared, as a table writes them. */
  String headings();

  /** Returns the expectation as its table writes it. */
  String text();

  /** Returns a row, with the same columns. */
  String text(RowState row);
}
