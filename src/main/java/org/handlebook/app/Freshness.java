package org.handlebook.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Finds out whether Handlebook is older than its sources; asked only where the shell cannot find
 * out quickly.
 */
final class Freshness {
  /** Tells the launcher to build and to start again. */
  static final int STALE = 75;

  private Freshness() {}

  /**
   * Compares the sources of a project with the time of its last build. What is dated in the future
   * was so when it was built; an edit dates it now.
   *
   * @param stamp a file as old as that build; when there is none, nothing is stale
   */
  static boolean isStale(Path project, Path stamp) {
    try {
      FileTime built = Files.getLastModifiedTime(stamp);
      FileTime now = FileTime.from(Instant.now());
      return isBetween(built, project.resolve("pom.xml"), now)
          || isAnyBetween(built, project.resolve("src/main"), now);
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  private static boolean isAnyBetween(FileTime built, Path folder, FileTime now)
      throws IOException {
    try (Stream<Path> sources = Files.walk(folder)) {
      return sources.anyMatch(source -> isBetween(built, source, now));
    }
  }

  private static boolean isBetween(FileTime built, Path source, FileTime now) {
    try {
      FileTime changed = Files.getLastModifiedTime(source);
      return changed.compareTo(built) > 0 && changed.compareTo(now) <= 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
