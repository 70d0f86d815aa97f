package org.handlebook.machine;

/**
 * The system under test broke: an agent vanished, or gave no answer in time. Never said of a
 * refusal by Windows.
 */
public final class MachineFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MachineFailure(String message) {
    super(message);
  }

  public MachineFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
