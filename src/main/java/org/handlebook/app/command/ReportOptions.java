package org.handlebook.app.command;

import java.nio.file.Path;
import org.handlebook.app.context.CommandContext;
import org.handlebook.report.FrontFiles;
import org.handlebook.report.history.Results;
import org.handlebook.runner.ReportFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said of a report by every word that leaves one. */
final class ReportOptions {
  @Option(
      names = {"-o", "--reports"},
      paramLabel = "DIR",
      description = "Where the report goes; reports/ by default.")
  private @Nullable Path reports;

  @Option(names = "--baseline", paramLabel = "FILE|DIR", description = Baseline.DESCRIPTION)
  private @Nullable Path baseline;

  @Option(
      names = "--cucumber-html",
      description = "Also write Cucumber's own page, which cannot be opened for large runs.")
  private boolean cucumberHtml;

  /**
   * Returns the results that the report is held against; null when it is the run before.
   *
   * @throws org.handlebook.runner.UsageError when the file that was named has none
   */
  @Nullable Results before() {
    return Baseline.read(baseline);
  }

  /**
   * Returns where the report goes.
   *
   * @throws org.handlebook.runner.UsageError when nothing can be written there
   */
  ReportLayout layout(CommandContext context) {
    return new ReportLayout(
        ReportFolder.ready(reports == null ? context.reports() : reports),
        context.project().resolve("docs").resolve(FrontFiles.SENTENCES));
  }

  /** Returns whether Cucumber's own page is wanted too. */
  boolean cucumberHtml() {
    return cucumberHtml;
  }
}
