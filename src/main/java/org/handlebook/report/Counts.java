package org.handlebook.report;

import io.cucumber.messages.types.TestStepResultStatus;

/** How many scenarios went how. */
final class Counts {
  private final int[] counts = new int[TestStepResultStatus.values().length];

  void add(TestStepResultStatus status) {
    counts[status.ordinal()]++;
  }

  void add(Counts other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  int of(TestStepResultStatus status) {
    return counts[status.ordinal()];
  }

  int all() {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  /** How many passed all their steps, of which there was at least one. */
  int passed() {
    return of(TestStepResultStatus.PASSED);
  }
}
