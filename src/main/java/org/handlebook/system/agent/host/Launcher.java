package org.handlebook.system.agent.host;

import java.util.Optional;

/** Starts resident agents on one kind of real system; any thread may ask it. */
public interface Launcher extends AutoCloseable {

  /** Returns the system's stamp, such as {@code wine-8.0} or {@code windows-10.0.26100}. */
  String system();

  /**
   * Starts the resident agent of one worker, with a system of its own where that can be had, and
   * returns without waiting for its first word.
   *
   * @param agentVariable the value of {@code HANDLEBOOK_AGENT}
   * @throws org.handlebook.system.SystemFailure if it cannot be started: says what is missing
   */
  Resident start(String agentVariable);

  /** Ends every resident that was started and removes everything that was made for them. */
  @Override
  void close();

  /** A resident agent's host process. */
  interface Resident extends AutoCloseable {

    /** Returns whether the host process still runs. */
    boolean isAlive();

    /** Returns how the host process ended, and what it said last; empty while it runs. */
    Optional<String> fate();

    /** Returns what the threads of its system are doing, as far as that can be seen from here. */
    Activity activity();

    /** Ends it, with every process of its system, and removes what was made for it. */
    @Override
    void close();
  }
}
