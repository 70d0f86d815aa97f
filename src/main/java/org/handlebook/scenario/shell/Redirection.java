package org.handlebook.scenario.shell;

import java.util.function.Function;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;

/** The files that a command names for reading and writing. */
final class Redirection {
  private Redirection() {}

  /** Opens the file that the command reads; NULL goes on if it names none. */
  static Instruction input(
      Command command, Function<Handle, Instruction> then, Instruction otherwise) {
    return command.input() == null
        ? then.apply(Handle.NULL)
        : opened(
            "hInput", Files.reading(command.input(), CommandPrompt.INHERITABLE), then, otherwise);
  }

  /** Opens the file that the command writes; NULL goes on if it names none. */
  static Instruction output(
      Command command,
      @Nullable SecurityAttributes attributes,
      Function<Handle, Instruction> then) {
    return output(command, attributes, then, new Instruction.Rests());
  }

  /** Returns the same, with what happens if the file cannot be opened. */
  static Instruction output(
      Command command,
      @Nullable SecurityAttributes attributes,
      Function<Handle, Instruction> then,
      Instruction otherwise) {
    if (command.output() == null) {
      return then.apply(Handle.NULL);
    }
    return opened(
        "hOutput",
        command.appends()
            ? Files.appending(command.output(), attributes)
            : Files.writing(command.output(), attributes),
        then,
        otherwise);
  }

  private static Instruction opened(
      String name, CreateFile call, Function<Handle, Instruction> then, Instruction otherwise) {
    return new Instruction.Makes<>(
        call,
        returned -> {
          Handle file = returned.answer().value();
          return returned.answer().isRefusal()
              ? Streams.say(message(returned.lastError()), () -> otherwise)
              : new Instruction.Names(name, file, () -> then.apply(file));
        });
  }

  private static String message(int error) {
    return error == Win32Error.ERROR_FILE_NOT_FOUND.code()
        ? Files.MISSING
        : "The file cannot be opened: " + Win32Error.text(error) + ".";
  }
}
