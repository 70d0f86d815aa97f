package org.handlebook.app.command;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.handlebook.app.context.CommandContext;
import org.handlebook.report.CucumberFile;
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

  @Option(
      names = "--cucumber-json",
      description = "Also write cucumber.json, which some CI systems read instead of junit.xml.")
  private boolean cucumberJson;

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

  /** Returns which of Cucumber's own files are wanted too. */
  Set<CucumberFile> cucumber() {
    Set<CucumberFile> wanted = EnumSet.noneOf(CucumberFile.class);
    if (cucumberHtml) {
      wanted.add(CucumberFile.HTML);
    }
    if (cucumberJson) {
      wanted.add(CucumberFile.JSON);
    }
    return wanted;
  }
}
