package org.handlebook.kernel.process;

import java.util.List;

/**
 * What a process is told when it is made.
 *
 * @param commandLine its command line
 * @param environment its environment block: strings of the form {@code name=value}, in order
 */
public record ProcessParameters(String commandLine, List<String> environment) {

  /** The parameters of a process about which nobody said anything. */
  public static final ProcessParameters EMPTY = new ProcessParameters("", List.of());

  public ProcessParameters {
    environment = List.copyOf(environment);
  }
}
