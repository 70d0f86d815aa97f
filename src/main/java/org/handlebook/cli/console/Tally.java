package org.handlebook.cli.console;

import io.cucumber.messages.types.TestStepResultStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

  private final Map<TestStepResultStatus, Integer> counts =
      new EnumMap<>(TestStepResultStatus.class);

  void add(TestStepResultStatus status) {
    counts.merge(status, 1, Integer::sum);
  }

  public int of(TestStepResultStatus status) {
    return counts.getOrDefault(status, 0);
  }

  public int total() {
    int total = 0;
    for (int count : counts.values()) {
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
