package org.handlebook.cli.console;

import java.util.List;
import org.handlebook.report.Counts;
import org.handlebook.report.Ending;

/** How many scenarios ended how, in words. */
final class Tally {
  private static final List<Ending> ORDER =
      List.of(
          Ending.PASSED,
          Ending.DIFFERS,
          Ending.NOT_POSSIBLE,
          Ending.FAILED,
          Ending.LOST,
          Ending.UNDEFINED,
          Ending.AMBIGUOUS,
          Ending.PENDING,
          Ending.SKIPPED,
          Ending.UNCHECKED);

  private Tally() {}

  /** For example {@code 12 scenarios: 10 passed, 2 failed}. */
  static String of(Counts counts) {
    StringBuilder text = new StringBuilder(Words.count(counts.all(), "scenario"));
    String separator = ": ";
    for (Ending ending : ORDER) {
      int count = counts.of(ending);
      if (count > 0) {
        text.append(separator)
            .append(Words.number(count))
            .append(' ')
            .append(Words.of(ending, count));
        separator = ", ";
      }
    }
    return text.toString();
  }
}
