package org.handlebook.app;

import org.handlebook.app.context.CommandContext;

/** Tells a person that a command was interrupted, should Java end before the command has. */
final class Interruption implements AutoCloseable {
  private final CommandContext surroundings;
  private final Thread hook = new Thread(this::tell, "handlebook interrupted");

  Interruption(CommandContext surroundings) {
    this.surroundings = surroundings;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void tell() {
    if (surroundings.terminal()) {
      surroundings.err().println();
    }
    surroundings.err().println("handlebook: interrupted; nothing was reported");
    surroundings.err().flush();
  }

  /** The command has ended by itself. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // it is told already
    }
  }
}
