package org.handlebook.scenario.shell;

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

  private final ClosePolicy closePolicy;

  public CommandPrompt(ClosePolicy closePolicy) {
    this.closePolicy = closePolicy;
  }

  /** Opens its console, and makes that its standard handles. */
  public Instruction open() {
    return opens(
        "hConIn",
        "CONIN$",
        Constant.STD_INPUT_HANDLE,
        () ->
            opens(
                "hConOut",
                "CONOUT$",
                Constant.STD_OUTPUT_HANDLE,
                () ->
                    opens(
                        "hConErr", "CONOUT$", Constant.STD_ERROR_HANDLE, Instruction.Rests::new)));
  }

  private static Instruction opens(
      String name, String device, int slot, Supplier<Instruction> then) {
    CreateFile call =
        new CreateFile(
            device,
            AccessRight.GENERIC_READ.mask() | AccessRight.GENERIC_WRITE.mask(),
            Constant.FILE_SHARE_READ | Constant.FILE_SHARE_WRITE,
            INHERITABLE,
            Constant.OPEN_EXISTING,
            0,
            Handle.NULL);
    return new Instruction.Makes<>(
        call,
        opened -> {
          Handle console = opened.answer().value();
          return new Instruction.Names(
              name, console, () -> Instruction.make(new SetStdHandle(slot, console), then));
        });
  }

  /** Does what a line says; a variable between percent signs stands for its value. */
  public Instruction run(String line) {
    return line.contains("%")
        ? new Instruction.Makes<>(
            new ExpandEnvironmentStrings(line, ROOM),
            expanded -> {
              String text = expanded.answer().lpBuffer();
              return parsed(text == null ? line : text);
            })
        : parsed(line);
  }

  private Instruction parsed(String text) {
    CommandLine line = CommandLine.parse(text);
    if (line.mistake() != null) {
      return Streams.say(line.mistake(), Instruction.Rests::new);
    }
    for (Command command : line.commands()) {
      if (ShellPrograms.find(command.name()).isEmpty()) {
        return Streams.say(unknown(command.name()), Instruction.Rests::new);
      }
    }
    return execute(line.commands());
  }

  private static String unknown(String name) {
    return "'"
        + name
        + "' is not recognized as an internal or external command,"
        + TextLines.END
        + "operable program or batch file.";
  }

  private Instruction execute(List<Command> commands) {
    if (commands.isEmpty()) {
      return new Instruction.Rests();
    } else if (commands.size() == 1 && commands.get(0).name().equals("set")) {
      return set(commands.get(0));
    } else if (commands.size() == 1 && commands.get(0).name().equals("exit")) {
      return exit(commands.get(0));
    }
    return new Pipeline(closePolicy, commands).start();
  }

  /** Its own environment is nobody else's to show or change. */
  private static Instruction set(Command command) {
    if (command.rest().contains("=")) {
      return SetCommand.assign(command.rest(), Instruction.Rests::new);
    }
    return Redirection.output(
        command,
        null,
        file ->
            file.equals(Handle.NULL)
                ? Streams.output(
                    screen -> SetCommand.list(screen, arguments(command), Instruction.Rests::new))
                : SetCommand.list(
                    file,
                    arguments(command),
                    () -> Streams.close(List.of(file), Instruction.Rests::new)));
  }

  private static List<String> arguments(Command command) {
    return CommandWords.of(command.rest());
  }

  private static Instruction exit(Command command) {
    return command.rest().matches("[0-9]{0,9}")
        ? Streams.exit(command.rest().isEmpty() ? 0 : Integer.parseInt(command.rest()))
        : Streams.say(
            CommandLine.INCORRECT + ": an exit code is a number.", Instruction.Rests::new);
  }
}
