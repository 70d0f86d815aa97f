package org.handlebook.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.handlebook.app.ci.Silence;
import org.handlebook.app.console.ComparisonText;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.report.compare.Comparison;
import org.handlebook.report.page.PageFile;
import org.handlebook.report.run.Recording;
import org.handlebook.runner.ReportFolder;
import org.handlebook.runner.UsageError;
import org.handlebook.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The word {@code compare}: shows where systems part, from the streams of their runs. */
@Command(
    name = "compare",
    description = "Shows where systems part, from the messages of runs of the same scenarios.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    footer = {
      "",
      "Examples:",
      "  handlebook compare reports/model reports/wine-8.0",
      "  handlebook compare before/messages.ndjson after/messages.ndjson --answers",
      "",
      "Exit codes: 0 no differences but known ones; 1 the systems part, or a run is incomplete;",
      "2 they cannot be compared: the scenarios are not the same, or a file has no messages;",
      "3 handlebook itself is broken."
    })
public final class Compare implements Callable<Integer> {
  @Parameters(
      paramLabel = "MESSAGES",
      arity = "0..*",
      description = "The messages.ndjson of two or more runs, or the folders that have it.")
  private List<Path> paths = List.of();

  @Option(
      names = "--answers",
      description = "Also tell where calls answered or changed other things in steps that hold.")
  private boolean answers;

  @Option(
      names = {"-o", "--reports"},
      paramLabel = "DIR",
      description = "Where comparison.html goes; reports/ by default.")
  private @Nullable Path reports;

  private final CommandContext context;

  public Compare(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (paths.size() < 2) {
      throw new UsageError(Text.of(Compare.class, "name.runs"));
    }
    if (Set.copyOf(paths).size() < paths.size()) {
      throw new UsageError(Text.of(Compare.class, "run.twice"));
    }
    Path folder = ReportFolder.ready(reports == null ? context.reports() : reports);
    try (Silence silence = Silence.on(context.out(), context);
        RecordedRuns runs = RecordedRuns.read(paths, answers, folder, context)) {
      Comparison comparison = RecordedRuns.compared(runs.recordings());
      context.out().print(ComparisonText.of(comparison, answers, context.language()));
      PageFile.write(folder, ReportLayout.COMPARISON, runs.pages(), comparison.relations());
      String page = context.shown(folder.resolve(ReportLayout.COMPARISON));
      context.out().println(Text.of(Compare.class, "report", page).in(context.language()));
      boolean whole = runs.recordings().stream().allMatch(Recording::whole);
      return whole && comparison.isExplained() ? ExitCode.AS_EXPECTED : ExitCode.FAILED;
    }
  }
}
