package org.handlebook.scenario;

import java.util.concurrent.ConcurrentHashMap;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.SystemProvider;

/**
 * The system that the property {@code handlebook.system} names, where the host of scenarios does
 * not choose one. All scenarios of the JVM share it: a real system takes seconds to start.
 */
final class ChosenSystem {
  private static final String PROPERTY = "handlebook.system";
  private static final String DEFAULT = "model";
  private static final ConcurrentHashMap<String, SystemFactory> OPEN = new ConcurrentHashMap<>();

  private ChosenSystem() {}

  /**
   * Returns the chosen system, the model without a choice; it is closed when the JVM ends.
   *
   * @throws IllegalArgumentException if there is no system of that name
   * @throws SystemFailure if it cannot be had here
   */
  static SystemFactory get() {
    return OPEN.computeIfAbsent(System.getProperty(PROPERTY, DEFAULT), ChosenSystem::open);
  }

  private static SystemFactory open(String name) {
    SystemFactory system = provider(name).open();
    Runtime.getRuntime().addShutdownHook(new Thread(system::close, "handlebook-system"));
    return system;
  }

  private static SystemProvider provider(String name) {
    try {
      return SystemProvider.named(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(e.getMessage() + "; see the property " + PROPERTY, e);
    }
  }
}
