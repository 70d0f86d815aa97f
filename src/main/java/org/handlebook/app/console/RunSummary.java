package org.handlebook.app.console;

import java.util.Collection;
import org.handlebook.report.Reports;
import org.handlebook.report.run.Lack;
import org.handlebook.report.run.Verdict;
import org.handlebook.text.Columns;

/** The last lines of a run: what could not be run, what is missing, the counts, and the report. */
final class RunSummary {
  private final ConsoleStream out;
  private final Words words;

  RunSummary(ConsoleStream out, Words words) {
    this.out = out;
    this.words = words;
  }

  /**
   * Prints them.
   *
   * @param problems of files, in order
   * @param report where it is
   * @param time in milliseconds
   */
  void print(Collection<String> problems, Reports reports, String report, long time) {
    if (!problems.isEmpty()) {
      out.print('\n');
      out.print(Paint.BAD, words.say("not.run"));
      out.print('\n');
      problems.forEach(problem -> out.print("  " + problem + '\n'));
    }
    lacks(reports);
    out.print('\n');
    out.print(paint(reports.verdict()), Tally.of(reports.counts(), words));
    out.print(" · " + words.seconds(time) + '\n');
    out.print(words.say("report", report) + '\n');
    out.flush();
  }

  private void lacks(Reports reports) {
    String unclear = words.say("unclear");
    String lead = '\n' + unclear;
    for (Lack lack : reports.lacks()) {
      out.print(Paint.UNSURE, lead);
      out.print(' ' + lack.in(words.language()) + '\n');
      lead = Columns.under(unclear, "");
    }
  }

  private static Paint paint(Verdict verdict) {
    return switch (verdict.kind()) {
      case HOLDS, KNOWN -> Paint.GOOD;
      case NOTHING, UNCLEAR -> Paint.UNSURE;
      case NOT_RUN, DOES_NOT_HOLD -> Paint.BAD;
    };
  }
}
