package org.handlebook.app;

import org.handlebook.app.context.CommandContext;
import org.handlebook.text.Text;

/** Tells a person that a command was interrupted, should Java end before the command has. */
final class Interruption implements AutoCloseable {
  private final CommandContext context;
  private final Thread hook = new Thread(this::tell, "handlebook interrupted");

  Interruption(CommandContext context) {
    this.context = context;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void tell() {
    if (context.terminal()) {
      context.err().println();
    }
    context.tell(Text.of(Interruption.class, "interrupted"));
    context.err().flush();
  }

  /** Takes the hook back: the command has ended by itself. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // it is told already
    }
  }
}
