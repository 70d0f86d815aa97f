package org.handlebook.runner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.handlebook.runner.gherkin.FeatureUri;
import org.handlebook.runner.glue.GlueFilter;
import org.handlebook.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A feature file to run.
 *
 * @param lines the scenarios wanted, by any of their lines; empty for all of them
 * @param problem why it cannot be run; null when nothing speaks against it
 */
public record FeatureFile(Path path, long bytes, Set<Integer> lines, @Nullable Text problem) {
  /** Makes a file against which nothing speaks. */
  public FeatureFile(Path path, long bytes, Set<Integer> lines) {
    this(path, bytes, lines, null);
  }

  /** Returns what stands in a folder like a feature and cannot be run. */
  static FeatureFile without(Path path, Text problem) {
    return new FeatureFile(path, 0, Set.of(), problem);
  }

  /** Returns its name as messages know it. */
  String name() {
    return FeatureUri.readable(FeatureUri.inProject(path.toUri()));
  }

  /** Returns the size of several files. */
  static long bytes(List<FeatureFile> files) {
    long bytes = 0;
    for (FeatureFile file : files) {
      bytes += file.bytes();
    }
    return bytes;
  }

  /** Returns what the steps of these files can be; one that cannot be read has none. */
  static GlueFilter sentences(List<FeatureFile> files) {
    StringBuilder text = new StringBuilder();
    for (FeatureFile file : files) {
      text.append(file.text()).append('\n');
    }
    return new GlueFilter(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  private String text() {
    try {
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return "";
    }
  }
}
