package org.handlebook.cli.engine;

/** What was asked for cannot be done; the message tells a person why, in one line. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refusal(String message) {
    super(message);
  }
}
