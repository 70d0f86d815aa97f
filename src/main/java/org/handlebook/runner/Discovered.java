package org.handlebook.runner;

import java.util.List;
import org.handlebook.runner.gherkin.FeaturePaths;
import org.handlebook.runner.glue.GlueFilter;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * A batch that is ready to run.
 *
 * @param sentences what its steps can be
 * @param paths where its files are
 * @param bytes the size of its files
 * @param problems why some of its files cannot be run; they are not in the plan
 */
record Discovered(
    TestPlan plan, GlueFilter sentences, FeaturePaths paths, long bytes, List<String> problems) {
  long scenarios() {
    return plan.countTestIdentifiers(TestIdentifier::isTest);
  }
}
