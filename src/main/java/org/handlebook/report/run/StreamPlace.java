package org.handlebook.report.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where the stream of a run lies: under a name of its own when the run came to its end, and beside
 * that, as long as it goes on or for ever if it died, what it has written until then.
 */
public final class StreamPlace {
  /** What the stream is called in a folder of reports. */
  public static final String FILE = "messages.ndjson";

  private StreamPlace() {}

  /** Returns the stream in a folder; one that is not finished when there is no other. */
  public static Optional<Path> in(Path folder) {
    Path stream = folder.resolve(FILE);
    return Files.exists(stream) ? Optional.of(stream) : unfinished(stream);
  }

  /** Returns what a later run began to write beside a stream. */
  public static Optional<Path> unfinished(Path stream) {
    Path folder = stream.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      return parts(folder, stream.getFileName().toString()).stream().findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Returns whether a run that goes on, or died, has not written anything there yet. */
  public static boolean isEmptyPart(Path file) {
    try {
      return String.valueOf(file.getFileName()).startsWith(FILE + ReportFile.PART)
          && Files.size(file) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Takes away what runs left in a folder that were before: a run has begun there, and should it
   * die, nobody must take an old stream for its own. What a run writes that is still alive stays.
   *
   * @throws CannotWrite if that cannot be done
   */
  public static void clear(Path folder) {
    try {
      Files.deleteIfExists(folder.resolve(FILE));
      if (Files.isDirectory(folder)) {
        for (Path part : parts(folder, FILE)) {
          ReportFile.deleteIfDead(part);
        }
      }
    } catch (IOException e) {
      throw new CannotWrite(folder.resolve(FILE).toString(), e);
    }
  }

  private static NavigableSet<Path> parts(Path folder, String name) throws IOException {
    NavigableSet<Path> parts = new TreeSet<>();
    String start = name + ReportFile.PART;
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            folder, file -> String.valueOf(file.getFileName()).startsWith(start))) {
      files.forEach(parts::add);
    }
    return parts;
  }
}
