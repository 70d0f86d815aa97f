package org.handlebook.app.command;

import java.util.Map;
import org.handlebook.app.context.CommandContext;
import picocli.CommandLine.Option;

/**
 * When a command's words are in colours.
 *
 * @source https://no-color.org
 */
final class ColorOption {
  /** As people write it. */
  enum Color {
    auto,
    always,
    never
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description =
          "Whether colours are used: auto (on a terminal, unless NO_COLOR is set or TERM is dumb;"
              + " the default), always or never.")
  private Color color = Color.auto;

  /** Returns the same context, in colours if they are wanted. */
  CommandContext in(CommandContext context) {
    boolean wanted =
        switch (color) {
          case auto -> context.terminal() && isLetIn(context.environment());
          case always -> true;
          case never -> false;
        };
    return wanted ? context.inColours() : context;
  }

  private static boolean isLetIn(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
