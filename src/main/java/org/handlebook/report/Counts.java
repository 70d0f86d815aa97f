package org.handlebook.report;

import java.util.EnumMap;
import java.util.Map;

/** How many scenarios went how. */
final class Counts {
  private final Map<Ending, Integer> counts = new EnumMap<>(Ending.class);

  void add(Ending ending) {
    counts.merge(ending, 1, Integer::sum);
  }

  void add(Counts other) {
    other.counts.forEach((ending, count) -> counts.merge(ending, count, Integer::sum));
  }

  int of(Ending ending) {
    return counts.getOrDefault(ending, 0);
  }

  int all() {
    int sum = 0;
    for (int count : counts.values()) {
      sum += count;
    }
    return sum;
  }

  /** How many passed all their steps, of which there was at least one. */
  int passed() {
    return of(Ending.PASSED);
  }

  /** How many should be looked into: they do not hold, or were not checked. */
  int unexpected() {
    return all() - passed() - of(Ending.DIFFERS) - of(Ending.NOT_POSSIBLE);
  }
}
