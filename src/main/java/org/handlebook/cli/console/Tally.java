package org.handlebook.cli.console;

import io.cucumber.messages.types.TestStepResultStatus;
import java.util.List;

/** How many scenarios ended how. */
public final class Tally {
  private static final List<TestStepResultStatus> ORDER =
      List.of(
          TestStepResultStatus.PASSED,
          TestStepResultStatus.FAILED,
          TestStepResultStatus.UNDEFINED,
          TestStepResultStatus.AMBIGUOUS,
          TestStepResultStatus.PENDING,
          TestStepResultStatus.SKIPPED,
          TestStepResultStatus.UNKNOWN);

  private final int[] counts = new int[TestStepResultStatus.values().length];

  void add(TestStepResultStatus status) {
    counts[status.ordinal()]++;
  }

  public int of(TestStepResultStatus status) {
    return counts[status.ordinal()];
  }

  public int total() {
    int total = 0;
    for (int count : counts) {
      total += count;
    }
    return total;
  }

  /** All that did not pass. */
  public int notPassed() {
    return total() - of(TestStepResultStatus.PASSED);
  }

  /** Whether every scenario could be run: no sentence in it was unknown or had two meanings. */
  public boolean isEverySentenceKnown() {
    return of(TestStepResultStatus.UNDEFINED) + of(TestStepResultStatus.AMBIGUOUS) == 0;
  }

  /** For example {@code 12 scenarios: 10 passed, 2 failed}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Words.count(total(), "scenario"));
    String separator = ": ";
    for (TestStepResultStatus status : ORDER) {
      if (of(status) > 0) {
        text.append(separator)
            .append(Words.number(of(status)))
            .append(' ')
            .append(Words.of(status));
        separator = ", ";
      }
    }
    return text.toString();
  }
}
