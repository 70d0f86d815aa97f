package org.handlebook.app.command;

import org.handlebook.report.run.MessageSink;

/** One run on one system: it is told on the console, and leaves reports. */
interface SystemRun {
  /**
   * Runs.
   *
   * @param witness hears all that reports hear, and is closed with them
   * @param reported is told when reports are in their place, also when the run broke off
   * @return the exit code
   */
  int run(MessageSink witness, Runnable reported);
}
