package org.handlebook.steps.check;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.explain.Explanation;
import org.handlebook.explain.FailedExpectation;
import org.handlebook.scenario.DisprovedAssertionError;
import org.handlebook.system.SystemSnapshot.ProcessState;

/** Assertions on a process. */
public final class ProcessAssert extends AbstractAssert<ProcessAssert, ProcessState> {
  private final String name;
  private final Explanation why;

  private ProcessAssert(String name, ProcessState actual, Explanation why) {
    super(actual, ProcessAssert.class);
    this.name = name;
    this.why = why;
  }

  /** Looks at the process that the scenario calls {@code name}. */
  public static ProcessAssert assertThat(String name, ProcessState process, Explanation why) {
    return new ProcessAssert(name, process, why);
  }

  /** Asserts that it has not ended. */
  public ProcessAssert isRunning() {
    if (!actual.isRunning()) {
      throw failed("to be running, but it has ended with code " + ended() + ".");
    }
    return this;
  }

  /** Asserts that it has ended. */
  public ProcessAssert hasEnded() {
    if (actual.isRunning()) {
      throw DisprovedAssertionError.of(
          failed("to have ended, but it is running."), new FailedExpectation.Ended(actual.ref()));
    }
    return this;
  }

  /** Asserts that it has ended with that exit code. */
  public ProcessAssert hasEndedWith(Integer code) {
    hasEnded();
    if (!code.equals(actual.exitCode())) {
      throw failed(
          "to have ended with code "
              + ExitCodeAssert.text(code)
              + ", but it has ended with code "
              + ended()
              + ".");
    }
    return this;
  }

  /** Asserts how many rows its table has. */
  public ProcessAssert holds(int count) {
    if (actual.rows().size() != count) {
      List<String> rows =
          actual.rows().stream().map(row -> why.describe(actual.ref(), row)).toList();
      throw failure(
          "%s",
          Failure.of(
                  "Expected \""
                      + name
                      + "\" to hold "
                      + count
                      + " handles, but it holds "
                      + rows.size()
                      + ".")
              .because("It has:", rows));
    }
    return this;
  }

  private String ended() {
    return actual.exitCode() == null ? "none" : ExitCodeAssert.text(actual.exitCode());
  }

  private AssertionError failed(String expectation) {
    return failure("%s", "Expected \"" + name + "\" " + expectation);
  }
}
