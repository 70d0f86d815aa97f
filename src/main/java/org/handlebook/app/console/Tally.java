package org.handlebook.app.console;

import java.util.List;
import org.handlebook.report.run.Counts;
import org.handlebook.report.run.Status;

/** How many scenarios ended how, in words. */
final class Tally {
  private static final List<Status> ORDER =
      List.of(
          Status.PASSED,
          Status.DIFFERS,
          Status.NOT_POSSIBLE,
          Status.FAILED,
          Status.LOST,
          Status.UNDEFINED,
          Status.AMBIGUOUS,
          Status.PENDING,
          Status.SKIPPED,
          Status.UNCHECKED);

  private Tally() {}

  /** For example {@code 12 scenarios: 10 passed, 2 failed}. */
  static String of(Counts counts, Words words) {
    StringBuilder text = new StringBuilder(words.say("scenarios", counts.all()));
    String separator = ": ";
    for (Status ending : ORDER) {
      int count = counts.of(ending);
      if (count > 0) {
        text.append(separator).append(words.say("counted", count, words.of(ending, count)));
        separator = ", ";
      }
    }
    return text.toString();
  }
}
