package org.handlebook.scenario.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Constant;
import org.handlebook.win32.EnvironmentCall.GetStdHandle;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.HandleCall.SetHandleInformation;
import org.handlebook.win32.PipeCall.CreatePipe;
import org.handlebook.win32.PipeEnds;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.StartupInfo;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;

/**
 * The commands of a line, started one after the other: what each writes the next one reads, through
 * a pipe. Then the prompt waits until all have ended.
 */
final class Pipeline {
  private final ClosePolicy closePolicy;
  private final List<Command> commands;
  private final List<Handle> children = new ArrayList<>();
  private final List<Handle> kept = new ArrayList<>();
  private Handle fromBefore = Handle.NULL;
  private int index;

  Pipeline(ClosePolicy closePolicy, List<Command> commands) {
    this.closePolicy = closePolicy;
    this.commands = commands;
  }

  Instruction start() {
    return index < commands.size() ? open(commands.get(index)) : closeKept();
  }

  /** Opens the files that a command names, before anything is started. */
  private Instruction open(Command command) {
    return Redirection.input(
        command,
        input ->
            Redirection.output(
                command,
                CommandPrompt.INHERITABLE,
                output -> connect(command, input, output),
                giveUp(List.of(input))),
        giveUp(List.of()));
  }

  /** Closes what was opened; what was started before finds that nobody reads what it writes. */
  private Instruction giveUp(List<Handle> opened) {
    List<Handle> handles = new ArrayList<>(opened);
    handles.add(fromBefore);
    return close(handles, this::closeKept);
  }

  private Instruction connect(Command command, Handle input, Handle output) {
    return index == commands.size() - 1
        ? spawn(command, input, output, Handle.NULL, Handle.NULL)
        : new Instruction.Makes<>(
            new CreatePipe(CommandPrompt.INHERITABLE, 0),
            created -> {
              PipeEnds ends = Objects.requireNonNull(created.answer().stored());
              return named(ends, () -> keepBack(command, input, output, ends));
            });
  }

  private Instruction named(PipeEnds ends, Supplier<Instruction> then) {
    String number = index == 0 ? "" : Integer.toString(index + 1);
    return new Instruction.Names(
        "hRead" + number,
        ends.hReadPipe(),
        () -> new Instruction.Names("hWrite" + number, ends.hWritePipe(), then));
  }

  /** The end that the next command reads is nothing for this one. */
  private Instruction keepBack(Command command, Handle input, Handle output, PipeEnds ends) {
    return inheritable(
        ends.hReadPipe(),
        false,
        () -> spawn(command, input, output, ends.hWritePipe(), ends.hReadPipe()));
  }

  private static Instruction inheritable(Handle handle, boolean yes, Supplier<Instruction> then) {
    int flag = Constant.HANDLE_FLAG_INHERIT;
    return Instruction.make(new SetHandleInformation(handle, flag, yes ? flag : 0), then);
  }

  /**
   * Starts a command.
   *
   * @param input the file that it reads, or NULL
   * @param output the file that it writes, or NULL
   * @param write the end of the pipe to the next command, or NULL
   * @param read the other end
   */
  private Instruction spawn(
      Command command, Handle input, Handle output, Handle write, Handle read) {
    Function<StartupInfo, Instruction> create =
        startup ->
            new Instruction.Makes<>(
                new CreateProcess(null, command.text(), null, null, true, 0, null, null, startup),
                made ->
                    made.answer().isRefusal()
                        ? notStarted(List.of(input, output, write, read))
                        : started(command, made.answer(), List.of(input, output), write, read));
    return standard(
        Constant.STD_INPUT_HANDLE,
        first(input, fromBefore),
        in ->
            standard(
                Constant.STD_OUTPUT_HANDLE,
                first(output, write),
                out ->
                    standard(
                        Constant.STD_ERROR_HANDLE,
                        Handle.NULL,
                        error ->
                            create.apply(
                                new StartupInfo(
                                    Constant.STARTF_USESTDHANDLES, in, out, error, null)))));
  }

  private Instruction notStarted(List<Handle> opened) {
    return Streams.say("The program cannot be started.", () -> giveUp(opened));
  }

  /** Returns the handle that was found for a slot, or else the prompt's own. */
  private static Instruction standard(int slot, Handle found, Function<Handle, Instruction> then) {
    return found.equals(Handle.NULL)
        ? new Instruction.Makes<>(
            new GetStdHandle(slot), returned -> then.apply(returned.answer().value()))
        : then.apply(found);
  }

  private static Handle first(Handle one, Handle other) {
    return one.equals(Handle.NULL) ? other : one;
  }

  private Instruction started(
      Command command,
      Stored<ProcessInformation> answer,
      List<Handle> files,
      Handle write,
      Handle read) {
    ProcessInformation child = Objects.requireNonNull(answer.stored());
    children.add(child.hProcess());
    List<Handle> done = new ArrayList<>(files);
    done.add(child.hThread());
    List<Handle> ends = List.of(fromBefore, write);
    index++;
    fromBefore = read;
    return new Instruction.Names(
        "h" + command.name().substring(0, 1).toUpperCase(Locale.ROOT) + command.name().substring(1),
        child.hProcess(),
        () -> close(done, () -> letGo(ends, this::passOn)));
  }

  /** Returns what the prompt does with its copies of the ends that a program now has. */
  private Instruction letGo(List<Handle> ends, Supplier<Instruction> then) {
    List<Handle> real = ends.stream().filter(end -> !end.equals(Handle.NULL)).toList();
    return switch (closePolicy) {
      case AT_ONCE -> close(real, then);
      case TOO_LATE -> {
        kept.addAll(real);
        yield then.get();
      }
      case NEVER -> keep(real, then);
    };
  }

  private static Instruction keep(List<Handle> ends, Supplier<Instruction> then) {
    return ends.isEmpty()
        ? then.get()
        : inheritable(ends.get(0), false, () -> keep(ends.subList(1, ends.size()), then));
  }

  private Instruction passOn() {
    return fromBefore.equals(Handle.NULL) ? start() : inheritable(fromBefore, true, this::start);
  }

  private Instruction closeKept() {
    return close(kept, () -> new Instruction.Pauses(() -> await(children)));
  }

  private static Instruction await(List<Handle> processes) {
    return processes.isEmpty()
        ? new Instruction.Rests()
        : Instruction.make(
            new WaitForSingleObject(processes.get(0), Constant.INFINITE),
            () ->
                Instruction.make(
                    new CloseHandle(processes.get(0)),
                    () -> await(processes.subList(1, processes.size()))));
  }

  private static Instruction close(List<Handle> handles, Supplier<Instruction> then) {
    return Streams.close(
        handles.stream().filter(handle -> !handle.equals(Handle.NULL)).toList(), then);
  }
}
