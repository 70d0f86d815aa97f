package org.handlebook.cli.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A feature file to run.
 *
 * @param lines the scenarios wanted, by any of their lines; empty for all of them
 */
public record FeatureFile(Path path, long bytes, Set<Integer> lines) {
  /** The size of several files. */
  static long bytes(List<FeatureFile> files) {
    long bytes = 0;
    for (FeatureFile file : files) {
      bytes += file.bytes();
    }
    return bytes;
  }
}
