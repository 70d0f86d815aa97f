package org.handlebook.report.run;

import java.util.EnumMap;
import java.util.Map;

/** How many scenarios went how. */
public final class Counts {
  private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

  public void add(Status ending) {
    counts.merge(ending, 1, Integer::sum);
  }

  /** Adds all of another count. */
  public void add(Counts other) {
    other.counts.forEach((ending, count) -> counts.merge(ending, count, Integer::sum));
  }

  public int of(Status ending) {
    return counts.getOrDefault(ending, 0);
  }

  public int all() {
    int sum = 0;
    for (int count : counts.values()) {
      sum += count;
    }
    return sum;
  }

  /** Returns how many could not be checked, though all is told that there is to tell. */
  int unchecked() {
    return unexpected() - of(Status.FAILED) - of(Status.LOST);
  }

  /** Returns how many passed all their steps, of which there was at least one. */
  public int passed() {
    return of(Status.PASSED);
  }

  /** Returns how many should be looked into: they do not hold, or were not checked. */
  public int unexpected() {
    int unexpected = 0;
    for (Map.Entry<Status, Integer> count : counts.entrySet()) {
      unexpected += count.getKey().isExpected() ? 0 : count.getValue();
    }
    return unexpected;
  }
}
