package org.handlebook.machine.agent;

/** Starts resident agents on one kind of real system. */
public interface Launcher extends AutoCloseable {
  /** The system's stamp, such as wine-8.0 or windows-10.0.26100. */
  String system();

  /**
   * Starts the resident agent of one worker, with a system of its own where that can be had.
   *
   * @param agentVariable the value of HANDLEBOOK_AGENT
   * @throws MachineFailure if it cannot be started: says what is missing
   */
  Resident start(String agentVariable);

  /** Removes everything that this launcher made. */
  @Override
  void close();

  /** A resident agent's host process. */
  interface Resident extends AutoCloseable {
    /** Whether the host process still runs; why it ended, in a few words, otherwise. */
    boolean isAlive();

    /** Ends it, with every process of its system, and removes what was made for it. */
    @Override
    void close();
  }
}
