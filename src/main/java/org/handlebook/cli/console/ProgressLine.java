package org.handlebook.cli.console;

import java.util.function.LongSupplier;
import org.handlebook.report.Ending;
import org.handlebook.report.Publication;

/**
 * Tells how far a run has come: a line that is overwritten on a terminal, a line every few seconds
 * elsewhere.
 */
final class ProgressLine {
  private static final long ON_TERMINAL = 100_000_000L;
  private static final long ELSEWHERE = 5_000_000_000L;

  private final ConsoleStream out;
  private final boolean terminal;
  private final LongSupplier nanoTime;
  private long last;
  private boolean shown;

  ProgressLine(ConsoleStream out, boolean terminal, LongSupplier nanoTime) {
    this.out = out;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    this.last = nanoTime.getAsLong();
  }

  void update(double fraction, Tally tally) {
    long now = nanoTime.getAsLong();
    if (now - last < (terminal ? ON_TERMINAL : ELSEWHERE)) {
      return;
    }
    last = now;
    Publication.stopIfJavaEnds();
    String line = line(fraction, tally);
    if (terminal) {
      out.eraseLine();
      out.print(line);
      shown = true;
    } else {
      out.println(line);
    }
    out.flush();
  }

  /** Takes the line away before something else is printed. */
  void clear() {
    if (shown) {
      out.eraseLine();
      shown = false;
    }
  }

  private static String line(double fraction, Tally tally) {
    String rest =
        counted(tally.of(Ending.DIFFERS), Words.of(Ending.DIFFERS, tally.of(Ending.DIFFERS)))
            + counted(tally.of(Ending.NOT_POSSIBLE), Ending.NOT_POSSIBLE.words())
            + counted(tally.unexpected(), "not passed");
    int percent = (int) Math.min(99, Math.round(fraction * 100));
    return (percent < 10 ? "  " : " ")
        + percent
        + " %  "
        + Words.count(tally.total(), "scenario")
        + rest;
  }

  private static String counted(int number, String what) {
    return number == 0 ? "" : ", " + Words.number(number) + " " + what;
  }
}
