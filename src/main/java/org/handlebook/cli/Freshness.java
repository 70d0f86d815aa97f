package org.handlebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

/**
 * Whether Handlebook is older than its sources; asked only where the shell cannot find out quickly.
 */
final class Freshness {
  /** Tells the launcher to build and to start again. */
  static final int STALE = 75;

  private Freshness() {}

  /**
   * Compares the sources of a project with the time of its last build.
   *
   * @param stamp a file as old as that build; when there is none, nothing is stale
   */
  static boolean isStale(Path project, Path stamp) {
    try {
      FileTime built = Files.getLastModifiedTime(stamp);
      return isNewer(project.resolve("pom.xml"), built)
          || isAnyNewer(project.resolve("src/main"), built);
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  private static boolean isAnyNewer(Path folder, FileTime built) throws IOException {
    try (Stream<Path> sources = Files.walk(folder)) {
      return sources.anyMatch(source -> isNewer(source, built));
    }
  }

  private static boolean isNewer(Path source, FileTime built) {
    try {
      return Files.getLastModifiedTime(source).compareTo(built) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
