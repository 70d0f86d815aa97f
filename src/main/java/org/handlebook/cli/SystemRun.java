package org.handlebook.cli;

import org.handlebook.cli.console.Console;
import org.handlebook.cli.engine.FeatureRun;
import org.handlebook.cli.engine.RunRequest;
import org.handlebook.report.MessageSink;

/** One run on one system, told on the console. */
final class SystemRun {
  private final Surroundings surroundings;
  private final RunRequest request;

  SystemRun(Surroundings surroundings, RunRequest request) {
    this.surroundings = surroundings;
    this.request = request;
  }

  /**
   * Runs.
   *
   * @param witness hears all that reports hear, and is closed with them
   * @param reported is told when reports are in their place, also when the run broke off
   * @return the exit code
   */
  int run(MessageSink witness, Runnable reported) {
    Console console =
        new Console(surroundings.out(), surroundings.terminal(), surroundings.clock());
    FeatureRun run = new FeatureRun(request, console, witness, surroundings.rules());
    try (run) {
      run.run();
    } finally {
      if (run.isReported()) {
        reported.run();
      }
    }
    console.summarize(surroundings.shown(request.reports().resolve("index.html")));
    return exitCode(console);
  }

  private static int exitCode(Console console) {
    if (console.isSomethingNotRun()) {
      return ExitCode.NOT_RUN;
    }
    return console.tally().unexpected() > 0 ? ExitCode.FAILED : ExitCode.AS_EXPECTED;
  }
}
