package org.handlebook.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.report.ci.JunitFile;
import org.handlebook.report.ci.Pasts;
import org.handlebook.report.ci.Summary;
import org.handlebook.report.history.Changes;
import org.handlebook.report.history.Earlier;
import org.handlebook.report.history.Results;
import org.handlebook.report.page.Page;
import org.handlebook.report.page.PageContext;
import org.handlebook.report.run.CannotWrite;
import org.handlebook.report.run.Keyed;
import org.handlebook.report.run.MergedFeature;
import org.handlebook.report.run.RecordedRun;
import org.handlebook.report.run.ReportFile;

/**
 * The files that are about all systems of a report: the page, its short form in Markdown, and the
 * results that the next report is held against.
 */
public final class FrontFiles {
  /** The page of all sentences, where whoever runs has laid one beside the report. */
  public static final String SENTENCES = "sentences.html";

  private final Path directory;
  private final ReportFile index;
  private final ReportFile summary;
  private final ReportFile results;

  FrontFiles(Path directory, List<ReportFile> files) {
    this.directory = directory;
    index = opened(directory, "index.html", files);
    summary = opened(directory, Summary.FILE, files);
    results = opened(directory, Results.FILE, files);
  }

  /**
   * Writes the files of runs; each appears whole or not at all.
   *
   * @param runs closed, in the order of the page's columns
   * @param earlier what the runs are held against
   * @param relations how the systems stand to each other, by the scenarios' files and lines
   * @throws CannotWrite if one cannot be written; then none is moved to its place
   */
  public static void write(
      Path directory, List<RecordedRun> runs, Earlier earlier, Map<String, String> relations) {
    List<ReportFile> files = new ArrayList<>();
    try {
      new FrontFiles(directory, files).write(runs, earlier, relations);
      JunitFile.write(runs, opened(directory, JunitFile.FILE, files).stream());
      ReportFile.moveAll(files);
    } catch (IOException e) {
      throw new CannotWrite(e);
    } finally {
      files.forEach(ReportFile::discard);
    }
  }

  void write(List<RecordedRun> runs, Earlier earlier, Map<String, String> relations)
      throws IOException {
    Collection<MergedFeature> features = MergedFeature.of(runs);
    boolean everything = runs.stream().allMatch(RecordedRun::isOfEverything);
    Results now = Results.of(runs, features);
    Results before = earlier.of(now, everything);
    Optional<Changes> changes = Changes.between(before, now, Keyed.of(features), everything);
    Results known = before.after(now, everything);
    PageContext context =
        changes.isEmpty()
            ? PageContext.of(relations)
            : new PageContext(changes, relations, known.remarkable(features), known.trend(), "");
    boolean sentences = Files.isRegularFile(directory.resolve(SENTENCES));
    Page.write(runs, sentences ? context.with(SENTENCES) : context, index.stream());
    Summary.write(runs, features, changes, pasts(context, runs), summary.stream());
    known.write(runs, results.stream());
  }

  private static Pasts pasts(PageContext context, List<RecordedRun> runs) {
    return new Pasts(context.pasts(), RecordedRun.started(runs));
  }

  private static ReportFile opened(Path directory, String name, List<ReportFile> files) {
    ReportFile file = ReportFile.open(directory, name);
    files.add(file);
    return file;
  }
}
