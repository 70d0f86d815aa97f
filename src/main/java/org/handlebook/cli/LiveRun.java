package org.handlebook.cli;

import org.handlebook.cli.console.Console;
import org.handlebook.cli.engine.FeatureFile;
import org.handlebook.cli.engine.FeatureRun;
import org.handlebook.cli.engine.RunRequest;
import org.handlebook.report.MessageSink;

/** A run that happens now. */
final class LiveRun implements SystemRun {
  private final Surroundings surroundings;
  private final RunRequest request;

  LiveRun(Surroundings surroundings, RunRequest request) {
    this.surroundings = surroundings;
    this.request = request;
  }

  @Override
  public int run(MessageSink witness, Runnable reported) {
    Console console =
        new Console(surroundings.out(), surroundings.terminal(), surroundings.clock());
    FeatureRun run =
        new FeatureRun(
            request,
            console,
            witness,
            surroundings.rules(request.files().stream().map(FeatureFile::path).toList()));
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

  /** What a run answers that was told there. */
  static int exitCode(Console console) {
    if (console.isSomethingNotRun()) {
      return ExitCode.NOT_RUN;
    }
    return console.tally().unexpected() > 0 ? ExitCode.FAILED : ExitCode.AS_EXPECTED;
  }
}
