package org.handlebook.differences;

import java.util.Set;

/**
 * A difference that is expected in one scenario.
 *
 * @param steps the lines of the steps of which one will not hold
 * @param entry where the ledger says so: {@code file:line}
 */
public record Expected(Difference difference, Set<Integer> steps, String entry) {
  public Expected {
    steps = Set.copyOf(steps);
  }
}
