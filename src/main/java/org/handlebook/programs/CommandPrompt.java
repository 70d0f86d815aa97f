package org.handlebook.programs;

import java.util.List;
import java.util.function.Supplier;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Constant;
import org.handlebook.win32.EnvironmentCall.ExpandEnvironmentStrings;
import org.handlebook.win32.EnvironmentCall.SetStdHandle;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SecurityAttributes;

/**
 * A small command prompt: {@code type notes.txt | sort > out.txt}, {@code set}, {@code exit}.
 *
 * <p>It is made of Win32's calls alone: a chain is pipes whose ends are the standard handles of the
 * programs, a redirection is a file that is one. What it needs for a program it makes inheritable,
 * names it in STARTUPINFO, and closes its own copy.
 *
 * @source Microsoft, "Creating a Child Process with Redirected Input and Output"
 */
public final class CommandPrompt {
  static final SecurityAttributes INHERITABLE = new SecurityAttributes(true);

  private static final int ROOM = 32_767;

  private final Habit habit;

  public CommandPrompt(Habit habit) {
    this.habit = habit;
  }

  /** Opens its console, and makes that its standard handles. */
  public Move open() {
    return opens(
        "hConIn",
        "CONIN$",
        Constant.STD_INPUT_HANDLE,
        () ->
            opens(
                "hConOut",
                "CONOUT$",
                Constant.STD_OUTPUT_HANDLE,
                () -> opens("hConErr", "CONOUT$", Constant.STD_ERROR_HANDLE, Move.Rests::new)));
  }

  private static Move opens(String name, String device, int slot, Supplier<Move> then) {
    CreateFile call =
        new CreateFile(
            device,
            AccessRight.GENERIC_READ.mask() | AccessRight.GENERIC_WRITE.mask(),
            Constant.FILE_SHARE_READ | Constant.FILE_SHARE_WRITE,
            INHERITABLE,
            Constant.OPEN_EXISTING,
            0,
            Handle.NULL);
    return new Move.Makes<>(
        call,
        opened -> {
          Handle console = opened.answer().value();
          return new Move.Names(
              name, console, () -> Move.make(new SetStdHandle(slot, console), then));
        });
  }

  /** Does what a line says; a variable between percent signs stands for its value. */
  public Move run(String line) {
    return line.contains("%")
        ? new Move.Makes<>(
            new ExpandEnvironmentStrings(line, ROOM),
            expanded -> {
              String text = expanded.answer().lpBuffer();
              return parsed(text == null ? line : text);
            })
        : parsed(line);
  }

  private Move parsed(String text) {
    CommandLine line = CommandLine.parse(text);
    if (line.mistake() != null) {
      return Streams.say(line.mistake(), Move.Rests::new);
    }
    for (Command command : line.commands()) {
      if (Catalogue.find(command.name()).isEmpty()) {
        return Streams.say(unknown(command.name()), Move.Rests::new);
      }
    }
    return execute(line.commands());
  }

  private static String unknown(String name) {
    return "'"
        + name
        + "' is not recognized as an internal or external command,"
        + Lines.END
        + "operable program or batch file.";
  }

  private Move execute(List<Command> commands) {
    if (commands.isEmpty()) {
      return new Move.Rests();
    } else if (commands.size() == 1 && commands.get(0).name().equals("set")) {
      return set(commands.get(0));
    } else if (commands.size() == 1 && commands.get(0).name().equals("exit")) {
      return exit(commands.get(0));
    }
    return new Chain(habit, commands).start();
  }

  /** Its own environment is nobody else's to show or change. */
  private static Move set(Command command) {
    if (command.rest().contains("=")) {
      return Variables.assign(command.rest(), Move.Rests::new);
    }
    return Redirection.output(
        command,
        null,
        file ->
            file.equals(Handle.NULL)
                ? Streams.output(
                    screen -> Variables.list(screen, arguments(command), Move.Rests::new))
                : Variables.list(
                    file, arguments(command), () -> Streams.close(List.of(file), Move.Rests::new)));
  }

  private static List<String> arguments(Command command) {
    return Words.of(command.rest());
  }

  private static Move exit(Command command) {
    return command.rest().matches("[0-9]{0,9}")
        ? Streams.exit(command.rest().isEmpty() ? 0 : Integer.parseInt(command.rest()))
        : Streams.say(CommandLine.INCORRECT + ": an exit code is a number.", Move.Rests::new);
  }
}
