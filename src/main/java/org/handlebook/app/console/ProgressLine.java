package org.handlebook.app.console;

import java.util.function.LongSupplier;
import org.handlebook.report.run.Counts;
import org.handlebook.report.run.Publication;
import org.handlebook.report.run.Status;
import org.handlebook.text.Columns;

/**
 * Tells how far a run has come: on a terminal a line that is overwritten and names what is under
 * way, elsewhere a line every few seconds in which something has come to its end.
 */
final class ProgressLine {
  private static final long ON_TERMINAL = 100_000_000L;
  private static final long ELSEWHERE = 5_000_000_000L;

  /** A line that is overwritten must not be broken by a terminal, and most have as many columns. */
  private static final int COLUMNS = 79;

  private final ConsoleStream out;
  private final Words words;
  private final boolean terminal;
  private final LongSupplier nanoTime;
  private long last;
  private int told;
  private boolean shown;

  ProgressLine(ConsoleStream out, Words words, boolean terminal, LongSupplier nanoTime) {
    this.out = out;
    this.words = words;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    this.last = nanoTime.getAsLong();
  }

  /**
   * Tells it, when it is time again.
   *
   * @param underWay the name of the scenario that has been running for longest; "" for none
   */
  void update(double fraction, Counts counts, String underWay) {
    long now = nanoTime.getAsLong();
    boolean news = terminal || counts.all() > told;
    if (!news || now - last < (terminal ? ON_TERMINAL : ELSEWHERE)) {
      return;
    }
    last = now;
    told = counts.all();
    Publication.stopIfJavaEnds();
    String line = line(fraction, counts);
    if (terminal) {
      out.eraseLine();
      out.print(fitting(underWay.isEmpty() ? line : line + " · " + underWay));
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

  private static String fitting(String line) {
    int columns = 0;
    for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      columns += Columns.of(line.codePointAt(i));
      if (columns >= COLUMNS) {
        return line.substring(0, i) + "…";
      }
    }
    return line;
  }

  private String line(double fraction, Counts counts) {
    String rest =
        counted(counts.of(Status.DIFFERS), words.of(Status.DIFFERS, counts.of(Status.DIFFERS)))
            + counted(counts.of(Status.NOT_POSSIBLE), words.of(Status.NOT_POSSIBLE, 0))
            + counted(counts.unexpected(), words.say("not.passed"));
    int percent = (int) Math.min(99, Math.round(fraction * 100));
    return (percent < 10 ? "  " : " ")
        + percent
        + " %  "
        + words.say("scenarios", counts.all())
        + rest;
  }

  private String counted(int number, String what) {
    return number == 0 ? "" : ", " + words.say("counted", number, what);
  }
}
