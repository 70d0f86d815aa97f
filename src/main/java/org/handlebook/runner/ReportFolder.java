package org.handlebook.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handlebook.text.VisibleText;

/** The folder that reports go to. */
public final class ReportFolder {
  private ReportFolder() {}

  /**
   * Makes sure of a folder before anything runs.
   *
   * @throws UsageError when nothing can be written there
   */
  public static Path ready(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw UsageError.of("reports.file", VisibleText.line(folder.toString()));
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw UsageError.of("reports.folder", VisibleText.line(folder.toString()));
    }
    if (!Files.isWritable(folder)) {
      throw UsageError.of("reports.write", VisibleText.line(folder.toString()));
    }
    return folder;
  }
}
