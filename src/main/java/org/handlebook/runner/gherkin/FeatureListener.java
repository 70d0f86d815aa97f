package org.handlebook.runner.gherkin;

import io.cucumber.core.gherkin.Feature;

/** Hears of each feature that could be read; bound by {@code RunScope} while features are read. */
public interface FeatureListener {
  /** Called when a feature was read. */
  void read(Feature feature);
}
