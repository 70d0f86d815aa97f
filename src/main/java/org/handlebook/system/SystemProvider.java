package org.handlebook.system;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * Makes a system by its name; a service. Whoever has a system of their own names its provider in
 * {@code META-INF/services/org.handlebook.system.SystemProvider}.
 */
public interface SystemProvider {
  /** Returns the word by which people choose the system, such as {@code model}. */
  String name();

  /**
   * Makes the system ready for scenarios; whoever asks for it closes it.
   *
   * @throws SystemFailure if it cannot be had here
   */
  SystemFactory open();

  /**
   * Returns the provider of the system of that name: {@code model}, {@code wine}, {@code windows},
   * or one that is on the class path.
   *
   * @throws IllegalArgumentException if there is none
   */
  static SystemProvider named(String name) {
    List<SystemProvider> all =
        ServiceLoader.load(SystemProvider.class).stream().map(ServiceLoader.Provider::get).toList();
    return all.stream()
        .filter(provider -> provider.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(name, all)));
  }

  private static String unknown(String name, List<SystemProvider> all) {
    return all.stream()
        .map(SystemProvider::name)
        .collect(Collectors.joining(", ", "no such system: " + name + " (there are ", ")"));
  }
}
