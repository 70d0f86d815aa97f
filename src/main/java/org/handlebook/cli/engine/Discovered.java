package org.handlebook.cli.engine;

import java.util.List;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * A batch that is ready to run.
 *
 * @param bytes the size of its files
 * @param problems why some of its files cannot be run; they are not in the plan
 */
record Discovered(TestPlan plan, long bytes, List<String> problems) {
  long scenarios() {
    return plan.countTestIdentifiers(TestIdentifier::isTest);
  }
}
