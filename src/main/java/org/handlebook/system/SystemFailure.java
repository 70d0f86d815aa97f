package org.handlebook.system;

/**
 * The system under test broke: an agent vanished, or gave no answer in time. Never said of a
 * refusal by Windows.
 */
public final class SystemFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SystemFailure(String message) {
    super(message);
  }

  public SystemFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
