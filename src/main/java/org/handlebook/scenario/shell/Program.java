package org.handlebook.scenario.shell;

import java.util.List;

/** What a process does that was started by a command. */
@FunctionalInterface
interface Program {
  /**
   * Begins.
   *
   * @param arguments the words after the program's name
   */
  Instruction main(List<String> arguments);
}
