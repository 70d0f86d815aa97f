package org.handlebook.cli;

import java.nio.file.Path;
import org.handlebook.report.MessageSink;

/** Where the messages of one run on one system come from: from the run itself, or from files. */
interface SystemSource {
  /** The system's stamp. */
  String system();

  /**
   * Tells the run on the console and writes its reports.
   *
   * @param folder for the reports
   * @param witness hears all that reports hear, and is closed with them
   * @param reported is told when reports are in their place, also when the run broke off
   * @return the exit code
   */
  int run(Path folder, MessageSink witness, Runnable reported);
}
