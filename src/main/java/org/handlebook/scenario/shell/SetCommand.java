package org.handlebook.scenario.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.handlebook.win32.Answer.EnvironmentBlock;
import org.handlebook.win32.EnvironmentCall.FreeEnvironmentStrings;
import org.handlebook.win32.EnvironmentCall.GetEnvironmentStrings;
import org.handlebook.win32.EnvironmentCall.SetEnvironmentVariable;
import org.handlebook.win32.Handle;

/** What {@code set} does with environment variables. */
final class SetCommand {
  private SetCommand() {}

  /**
   * Writes the variables.
   *
   * @param beginnings of the names that are wanted: none for all of them
   */
  static Instruction list(Handle output, List<String> beginnings, Supplier<Instruction> then) {
    return new Instruction.Makes<>(
        new GetEnvironmentStrings(),
        returned -> {
          EnvironmentBlock block = returned.answer();
          List<String> wanted = block.strings().stream().filter(s -> is(s, beginnings)).toList();
          return Instruction.make(
              new FreeEnvironmentStrings(block.address()),
              () ->
                  wanted.isEmpty()
                      ? Streams.say("There is no such environment variable.", then)
                      : Streams.write(output, TextLines.join(wanted), then));
        });
  }

  private static boolean is(String string, List<String> beginnings) {
    String capitals = string.toUpperCase(Locale.ROOT);
    return !string.startsWith("=")
        && (beginnings.isEmpty()
            || beginnings.stream().anyMatch(b -> capitals.startsWith(b.toUpperCase(Locale.ROOT))));
  }

  /** Sets a variable by {@code name=value}, or removes it if there is no value. */
  static Instruction assign(String assignment, Supplier<Instruction> then) {
    int sign = assignment.indexOf('=');
    String value = assignment.substring(sign + 1);
    return Instruction.make(
        new SetEnvironmentVariable(assignment.substring(0, sign), value.isEmpty() ? null : value),
        then);
  }
}
