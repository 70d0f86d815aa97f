/**
 * How a run is made: feature files are selected, batched, and run through the JUnit Platform and
 * Cucumber's engine, so that memory stays flat and a file that cannot be read stops no other.
 *
 * <p>Start with {@link org.handlebook.runner.FeatureRun}.
 */
@NullMarked
package org.handlebook.runner;

import org.jspecify.annotations.NullMarked;
