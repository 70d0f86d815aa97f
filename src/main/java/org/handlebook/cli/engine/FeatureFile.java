package org.handlebook.cli.engine;

import java.io.IOException;
import java.nio.file.Files;
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

  /**
   * Whether no file has a Korean letter in it, and so no Korean sentence; false in doubt, and if
   * one cannot be read.
   */
  static boolean areWithoutKorean(List<FeatureFile> files) {
    return files.stream().noneMatch(FeatureFile::mayHaveKorean);
  }

  /** Hangul in UTF-8, composed or not, begins with one of these bytes. */
  private boolean mayHaveKorean() {
    try {
      for (byte each : Files.readAllBytes(path)) {
        if ((each & 0xFF) == 0xE1 || ((each & 0xFF) >= 0xEA && (each & 0xFF) <= 0xED)) {
          return true;
        }
      }
      return false;
    } catch (IOException unreadable) {
      return true;
    }
  }
}
