package org.handlebook.app.ci;

import java.util.UUID;
import org.handlebook.app.console.ConsoleStream;
import org.handlebook.app.context.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * A time in which GitHub's runner takes nothing that is said for a command, whoever says it: {@link
 * ConsoleStream} sees to what Handlebook says itself. Elsewhere nothing is told.
 *
 * @source <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">
 *     GitHub: stopping and starting workflow commands</a>
 */
public final class Silence implements AutoCloseable {
  private final ConsoleStream stream;
  private final @Nullable String token;

  private Silence(ConsoleStream stream, @Nullable String token) {
    this.stream = stream;
    this.token = token;
  }

  /**
   * Begins one.
   *
   * @param stream where it is asked for: not where a file is written that people keep
   */
  public static Silence on(ConsoleStream stream, CommandContext context) {
    String token = GitHub.isHere(context) ? UUID.randomUUID().toString() : null;
    if (token != null) {
      stream.command("::stop-commands::" + token);
    }
    return new Silence(stream, token);
  }

  @Override
  public void close() {
    if (token != null) {
      stream.command("::" + token + "::");
    }
  }
}
