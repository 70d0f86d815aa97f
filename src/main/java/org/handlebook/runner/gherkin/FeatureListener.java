package org.handlebook.runner.gherkin;

import io.cucumber.core.gherkin.Feature;

/** Hears of each feature that could be read; bound by {@code RunScope} while features are read. */
public interface FeatureListener {
  /** A feature was read. */
  void read(Feature feature);
}
