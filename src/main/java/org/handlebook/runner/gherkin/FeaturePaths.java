package org.handlebook.runner.gherkin;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the feature files of a run are: messages name them relative to their project, which need
 * not be where one stands.
 */
public final class FeaturePaths {
  private final Map<String, Path> paths = new LinkedHashMap<>();

  public FeaturePaths(List<Path> files) {
    for (Path file : files) {
      paths.put(FeatureUri.readable(FeatureUri.inProject(file.toUri())), file.toAbsolutePath());
    }
  }

  /** Returns where the file of that name in messages is; one that is not of the run, as it says. */
  public Path path(String name) {
    Path known = paths.get(FeatureUri.readable(name));
    return known == null ? Path.of(name) : known;
  }
}
