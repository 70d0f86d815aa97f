package org.handlebook.runner;

import org.handlebook.report.run.MessageSink;

/** Hears of a run while it goes on: its messages, and what no message says. */
public interface RunListener extends MessageSink {
  /**
   * Announces the next batch.
   *
   * @param before the part of the whole run that is done
   * @param share the part that the batch is
   * @param scenarios how many scenarios the batch has
   */
  void expect(double before, double share, long scenarios);

  /** Asks to look at the time: nothing has been told for a while. */
  void look();

  /** Returns whether no scenario has been told yet. */
  boolean isNothingTold();

  /** Returns whether all scenarios of the batch have been told. */
  boolean isBatchTold();
}
