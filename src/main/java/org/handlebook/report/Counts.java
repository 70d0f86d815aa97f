package org.handlebook.report;

import java.util.EnumMap;
import java.util.Map;

/** How many scenarios went how. */
public final class Counts {
  private final Map<Ending, Integer> counts = new EnumMap<>(Ending.class);

  public void add(Ending ending) {
    counts.merge(ending, 1, Integer::sum);
  }

  void add(Counts other) {
    other.counts.forEach((ending, count) -> counts.merge(ending, count, Integer::sum));
  }

  public int of(Ending ending) {
    return counts.getOrDefault(ending, 0);
  }

  public int all() {
    int sum = 0;
    for (int count : counts.values()) {
      sum += count;
    }
    return sum;
  }

  /** How many could not be checked, though all is told that there is to tell. */
  int unchecked() {
    return unexpected() - of(Ending.FAILED) - of(Ending.LOST);
  }

  /** How many passed all their steps, of which there was at least one. */
  int passed() {
    return of(Ending.PASSED);
  }

  /** How many should be looked into: they do not hold, or were not checked. */
  public int unexpected() {
    int unexpected = 0;
    for (Map.Entry<Ending, Integer> count : counts.entrySet()) {
      unexpected += count.getKey().isExpected() ? 0 : count.getValue();
    }
    return unexpected;
  }
}
