package org.handlebook.app.command;

import org.handlebook.app.author.suggest.Suggestions;
import org.handlebook.app.console.Console;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.report.Reports;
import org.handlebook.report.run.MessageSink;
import org.handlebook.runner.FeatureFile;
import org.handlebook.runner.FeatureRun;
import org.handlebook.runner.RunRequest;

/** A run that happens now. */
final class LiveRun implements SystemRun {
  private final CommandContext context;
  private final RunRequest request;
  private final boolean live;
  private final Runnable begun;

  /**
   * Makes a run that has not begun.
   *
   * @param live whether failures are told as they come
   * @param begun is told when there is something to run, before anything is written
   */
  LiveRun(CommandContext context, RunRequest request, boolean live, Runnable begun) {
    this.context = context;
    this.request = request;
    this.live = live;
    this.begun = begun;
  }

  @Override
  public int run(MessageSink witness, Runnable reported) {
    Console console =
        new Console(context.out(), context.language(), context.terminal(), live, context.clock());
    FeatureRun run =
        new FeatureRun(
            request,
            begun,
            console,
            witness,
            context.rules(request.files().stream().map(FeatureFile::path).toList()),
            Suggestions::load);
    try (run) {
      run.run();
    } finally {
      if (run.isReported()) {
        reported.run();
      }
    }
    Reports reports = run.reports();
    console.summarize(reports, context.shown(request.reports().resolve("index.html")));
    return ExitCode.of(reports.verdict());
  }
}
