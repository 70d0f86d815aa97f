package org.handlebook.steps.stage;

import org.handlebook.explain.InVain;

/** An expectation that does not hold, with what it was. */
public final class DisprovedAssertionError extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final transient InVain expectation;

  private DisprovedAssertionError(AssertionError failure, InVain expectation) {
    super(failure.getMessage());
    this.expectation = expectation;
    setStackTrace(failure.getStackTrace());
  }

  /** The failure of that expectation. */
  public static DisprovedAssertionError of(AssertionError failure, InVain expectation) {
    return new DisprovedAssertionError(failure, expectation);
  }

  InVain expectation() {
    return expectation;
  }
}
