package org.handlebook.runner;

/** What was asked for cannot be done; the message tells a person why, in one line. */
public final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageError(String message) {
    super(message);
  }
}
