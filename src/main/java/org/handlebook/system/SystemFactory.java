package org.handlebook.system;

import java.util.Set;

/** A system on which scenarios happen, one after the other or side by side. */
public interface SystemFactory extends AutoCloseable {

  /** Returns the system's stamp, such as {@code model} or {@code wine-8.0}. */
  String system();

  /** Returns what the system can do that not every system can. */
  Set<Capability> capabilities();

  /** Returns how many scenarios are best let happen at a time, at least one. */
  int width();

  /**
   * Opens a system for one scenario, on which nothing has happened yet; waits until one is free.
   *
   * @throws SystemFailure if the system cannot give one
   */
  SystemUnderTest open();

  /** Ends the system and all that still happens on it; nothing of it survives. */
  @Override
  void close();
}
