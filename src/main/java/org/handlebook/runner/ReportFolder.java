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
      throw new UsageError(
          "reports cannot go to " + VisibleText.line(folder.toString()) + ": it is a file");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UsageError(
          "reports cannot go to "
              + VisibleText.line(folder.toString())
              + ": the folder cannot be made");
    }
    if (!Files.isWritable(folder)) {
      throw new UsageError(
          "reports cannot go to "
              + VisibleText.line(folder.toString())
              + ": it cannot be written to");
    }
    return folder;
  }
}
