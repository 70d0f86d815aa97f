package org.handlebook.cli.console;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.handlebook.report.Ending;

/** How many scenarios ended how. */
public final class Tally {
  private static final List<Ending> ORDER =
      List.of(
          Ending.PASSED,
          Ending.DIFFERS,
          Ending.NOT_POSSIBLE,
          Ending.FAILED,
          Ending.UNDEFINED,
          Ending.AMBIGUOUS,
          Ending.PENDING,
          Ending.SKIPPED,
          Ending.UNCHECKED);

  private final Map<Ending, Integer> counts = new EnumMap<>(Ending.class);

  void add(Ending ending) {
    counts.merge(ending, 1, Integer::sum);
  }

  public int of(Ending ending) {
    return counts.getOrDefault(ending, 0);
  }

  public int total() {
    int total = 0;
    for (int count : counts.values()) {
      total += count;
    }
    return total;
  }

  /** All that should be looked into. */
  public int unexpected() {
    int expected = 0;
    for (Ending ending : Ending.values()) {
      expected += ending.isExpected() ? of(ending) : 0;
    }
    return total() - expected;
  }

  /** Whether every scenario could be run: no sentence in it was unknown or had two meanings. */
  public boolean isEverySentenceKnown() {
    return of(Ending.UNDEFINED) + of(Ending.AMBIGUOUS) == 0;
  }

  /** For example {@code 12 scenarios: 10 passed, 2 failed}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Words.count(total(), "scenario"));
    String separator = ": ";
    for (Ending ending : ORDER) {
      if (of(ending) > 0) {
        text.append(separator)
            .append(Words.number(of(ending)))
            .append(' ')
            .append(Words.of(ending, of(ending)));
        separator = ", ";
      }
    }
    return text.toString();
  }
}
