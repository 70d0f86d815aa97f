package org.handlebook.report.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.handlebook.report.run.CannotWrite;
import org.handlebook.report.run.RecordedRun;
import org.handlebook.report.run.ReportFile;

/** The page as a file of its own, for who shows runs of several systems side by side. */
public final class PageFile {
  private PageFile() {}

  /**
   * Writes the page of these runs, which appears whole or not at all.
   *
   * @param runs closed, in the order of the page's columns
   * @param relations how the systems stand to each other, by the scenarios' files and lines
   * @throws CannotWrite if it cannot be written
   */
  public static void write(
      Path directory, String name, List<RecordedRun> runs, Map<String, String> relations) {
    ReportFile file = ReportFile.open(directory, name);
    try {
      Page.write(runs, PageContext.of(relations), file.stream());
      ReportFile.moveAll(List.of(file));
    } catch (IOException e) {
      throw new CannotWrite(directory.resolve(name).toString(), e);
    } finally {
      file.discard();
    }
  }
}
