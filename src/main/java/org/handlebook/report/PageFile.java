package org.handlebook.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The page as a file of its own, for who shows runs of several systems side by side. */
public final class PageFile {
  private PageFile() {}

  /**
   * Writes the page of these runs, which appears whole or not at all.
   *
   * @param runs closed, in the order of the page's columns
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Path directory, String name, List<PageRun> runs) {
    ReportFile file = ReportFile.open(directory, name);
    try {
      Page.write(runs, file.stream());
      file.moveToPlace();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + directory.resolve(name), e);
    } finally {
      file.discard();
    }
  }
}
