package org.handlebook.cli.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the files of a run into batches of roughly a thousand scenarios, of which one is in memory
 * at a time.
 */
final class Batches {
  /** A scenario of six steps takes some 300 bytes in English and 400 in Korean. */
  static final long BYTES = 1_000_000;

  private Batches() {}

  static List<List<FeatureFile>> of(List<FeatureFile> files) {
    List<List<FeatureFile>> batches = new ArrayList<>();
    List<FeatureFile> batch = new ArrayList<>();
    long bytes = 0;
    for (FeatureFile file : files) {
      if (bytes > 0 && bytes + file.bytes() > BYTES) {
        batches.add(batch);
        batch = new ArrayList<>();
        bytes = 0;
      }
      batch.add(file);
      bytes += file.bytes();
    }
    batches.add(batch);
    return batches;
  }
}
