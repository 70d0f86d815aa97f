package org.handlebook.steps.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.handlebook.system.SystemSnapshot.RowState;

/**
 * Finds for each expectation a row of its own, for as many expectations as can be.
 *
 * @param missing expectations without a row
 * @param surplus rows without an expectation
 */
record RowPairing(List<RowExpectation> missing, List<RowState> surplus) {

  static RowPairing of(List<? extends RowExpectation> expected, List<RowState> rows) {
    int[] owner = new int[rows.size()];
    Arrays.fill(owner, -1);
    List<RowExpectation> missing = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      if (!place(i, expected, rows, owner, new boolean[rows.size()])) {
        missing.add(expected.get(i));
      }
    }
    List<RowState> surplus = new ArrayList<>();
    for (int row = 0; row < owner.length; row++) {
      if (owner[row] < 0) {
        surplus.add(rows.get(row));
      }
    }
    return new RowPairing(missing, surplus);
  }

  /** Gives expectation {@code i} a row, moving others to another of theirs if need be. */
  private static boolean place(
      int i,
      List<? extends RowExpectation> expected,
      List<RowState> rows,
      int[] owner,
      boolean[] tried) {
    for (int row = 0; row < owner.length; row++) {
      if (!tried[row] && expected.get(i).matches(rows.get(row))) {
        tried[row] = true;
        if (owner[row] < 0 || place(owner[row], expected, rows, owner, tried)) {
          owner[row] = i;
          return true;
        }
      }
    }
    return false;
  }
}
