package org.handlebook;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a build which tests were not run, and why: Surefire only counts them. */
public final class NotRun implements TestExecutionListener {
  private static final String REASON = "not run, because ";

  private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == Status.ABORTED) {
      result.getThrowable().map(Throwable::getMessage).ifPresent(this::count);
    }
  }

  private void count(String message) {
    int begin = message.indexOf(REASON);
    if (begin >= 0) {
      counts.merge(message.substring(begin), 1, Integer::sum);
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    counts.forEach(
        (reason, count) ->
            System.out.println(count + (count == 1 ? " test was " : " tests were ") + reason));
    counts.clear();
  }
}
