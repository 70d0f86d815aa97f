package org.handlebook.report;

import io.cucumber.messages.types.TestStepResultStatus;
import java.util.EnumMap;
import java.util.Map;

/** How many scenarios went how. */
final class Counts {
  private final Map<TestStepResultStatus, Integer> counts =
      new EnumMap<>(TestStepResultStatus.class);

  void add(TestStepResultStatus status) {
    counts.merge(status, 1, Integer::sum);
  }

  void add(Counts other) {
    other.counts.forEach((status, count) -> counts.merge(status, count, Integer::sum));
  }

  int of(TestStepResultStatus status) {
    return counts.getOrDefault(status, 0);
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
    return of(TestStepResultStatus.PASSED);
  }
}
