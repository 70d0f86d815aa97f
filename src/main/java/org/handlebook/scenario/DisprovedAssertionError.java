package org.handlebook.scenario;

import org.handlebook.explain.FailedExpectation;

/** An expectation that does not hold, with what it was. */
public final class DisprovedAssertionError extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final transient FailedExpectation expectation;

  private DisprovedAssertionError(AssertionError failure, FailedExpectation expectation) {
    super(failure.getMessage());
    this.expectation = expectation;
    setStackTrace(failure.getStackTrace());
  }

  /** Returns the failure of that expectation. */
  public static DisprovedAssertionError of(AssertionError failure, FailedExpectation expectation) {
    return new DisprovedAssertionError(failure, expectation);
  }

  FailedExpectation expectation() {
    return expectation;
  }
}
