package org.handlebook.app.command;

import java.nio.file.Path;
import java.util.Set;
import org.handlebook.app.console.Console;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.report.CucumberFile;
import org.handlebook.report.Reports;
import org.handlebook.report.history.Results;
import org.handlebook.report.merge.Merge;
import org.handlebook.report.merge.StreamFile;
import org.handlebook.report.run.MessageSink;
import org.handlebook.runner.FanOut;
import org.jspecify.annotations.Nullable;

/** The run that several streams of one system make together, told again. */
final class MergedRun implements SystemRun {
  private final CommandContext context;
  private final Path folder;
  private final HandedIn runs;
  private final @Nullable Results before;
  private final Set<CucumberFile> cucumber;

  MergedRun(
      CommandContext context,
      HandedIn runs,
      Path folder,
      @Nullable Results before,
      Set<CucumberFile> cucumber) {
    this.context = context;
    this.folder = folder;
    this.runs = runs;
    this.before = before;
    this.cucumber = cucumber;
  }

  @Override
  public int run(MessageSink witness, Runnable reported) {
    Merge merge = new Merge(runs.streams(), runs.lacks(), RunName.own(context.environment()));
    Console console = new Console(context.out(), context.language(), false, false, context.clock());
    Reports reports = Reports.open(folder, cucumber, before);
    console.expect(0, 1, runs.streams().stream().mapToLong(StreamFile::scenarios).sum());
    try {
      merge.into(new FanOut(new FanOut(console, witness), reports));
    } finally {
      reports.abandon();
    }
    reported.run();
    console.summarize(reports, context.shown(folder.resolve("index.html")));
    merge.repeated().ifPresent(context::warn);
    return ExitCode.of(reports.verdict());
  }
}
