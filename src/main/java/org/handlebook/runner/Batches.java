package org.handlebook.runner;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the files of a run into batches, of which one is in memory while the next is read. The first
 * is small, so that there is something to run soon; the others have some two thousand scenarios, so
 * that the sentences are not made ready too often.
 */
final class Batches {
  /** A scenario of six steps takes some 400 bytes. */
  private static final long FIRST = 100_000;

  private static final long LATER = 1_000_000;

  private Batches() {}

  static List<List<FeatureFile>> of(List<FeatureFile> files) {
    List<List<FeatureFile>> batches = new ArrayList<>();
    List<FeatureFile> batch = new ArrayList<>();
    long bytes = 0;
    for (FeatureFile file : files) {
      if (bytes > 0 && bytes + file.bytes() > (batches.isEmpty() ? FIRST : LATER)) {
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
