package org.handlebook.programs;

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
final class Chain {
  private final Habit habit;
  private final List<Command> commands;
  private final List<Handle> children = new ArrayList<>();
  private final List<Handle> kept = new ArrayList<>();
  private Handle fromBefore = Handle.NULL;
  private int index;

  Chain(Habit habit, List<Command> commands) {
    this.habit = habit;
    this.commands = commands;
  }

  Move start() {
    return index < commands.size() ? open(commands.get(index)) : closeKept();
  }

  /** The files that a command names come first, so that nothing is started in vain. */
  private Move open(Command command) {
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

  /** What was started before still runs, and finds that nobody reads what it writes. */
  private Move giveUp(List<Handle> opened) {
    List<Handle> handles = new ArrayList<>(opened);
    handles.add(fromBefore);
    return close(handles, this::closeKept);
  }

  private Move connect(Command command, Handle input, Handle output) {
    return index == commands.size() - 1
        ? spawn(command, input, output, Handle.NULL, Handle.NULL)
        : new Move.Makes<>(
            new CreatePipe(CommandPrompt.INHERITABLE, 0),
            created -> {
              PipeEnds ends = Objects.requireNonNull(created.answer().stored());
              return named(ends, () -> keepBack(command, input, output, ends));
            });
  }

  private Move named(PipeEnds ends, Supplier<Move> then) {
    String number = index == 0 ? "" : Integer.toString(index + 1);
    return new Move.Names(
        "hRead" + number,
        ends.hReadPipe(),
        () -> new Move.Names("hWrite" + number, ends.hWritePipe(), then));
  }

  /** The end that the next command reads is nothing for this one. */
  private Move keepBack(Command command, Handle input, Handle output, PipeEnds ends) {
    return inheritable(
        ends.hReadPipe(),
        false,
        () -> spawn(command, input, output, ends.hWritePipe(), ends.hReadPipe()));
  }

  private static Move inheritable(Handle handle, boolean yes, Supplier<Move> then) {
    int flag = Constant.HANDLE_FLAG_INHERIT;
    return Move.make(new SetHandleInformation(handle, flag, yes ? flag : 0), then);
  }

  /**
   * Starts a command.
   *
   * @param input the file that it reads, or NULL
   * @param output the file that it writes, or NULL
   * @param write the end of the pipe to the next command, or NULL
   * @param read the other end
   */
  private Move spawn(Command command, Handle input, Handle output, Handle write, Handle read) {
    Function<StartupInfo, Move> create =
        startup ->
            new Move.Makes<>(
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

  private Move notStarted(List<Handle> opened) {
    return Streams.say("The program cannot be started.", () -> giveUp(opened));
  }

  /** The handle that was found for a slot, or else the prompt's own. */
  private static Move standard(int slot, Handle found, Function<Handle, Move> then) {
    return found.equals(Handle.NULL)
        ? new Move.Makes<>(
            new GetStdHandle(slot), returned -> then.apply(returned.answer().value()))
        : then.apply(found);
  }

  private static Handle first(Handle one, Handle other) {
    return one.equals(Handle.NULL) ? other : one;
  }

  private Move started(
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
    return new Move.Names(
        "h" + command.name().substring(0, 1).toUpperCase(Locale.ROOT) + command.name().substring(1),
        child.hProcess(),
        () -> close(done, () -> letGo(ends, this::passOn)));
  }

  /** What the prompt does with its copies of the ends that a program now has. */
  private Move letGo(List<Handle> ends, Supplier<Move> then) {
    List<Handle> real = ends.stream().filter(end -> !end.equals(Handle.NULL)).toList();
    return switch (habit) {
      case AT_ONCE -> close(real, then);
      case TOO_LATE -> {
        kept.addAll(real);
        yield then.get();
      }
      case NEVER -> keep(real, then);
    };
  }

  private static Move keep(List<Handle> ends, Supplier<Move> then) {
    return ends.isEmpty()
        ? then.get()
        : inheritable(ends.get(0), false, () -> keep(ends.subList(1, ends.size()), then));
  }

  private Move passOn() {
    return fromBefore.equals(Handle.NULL) ? start() : inheritable(fromBefore, true, this::start);
  }

  private Move closeKept() {
    return close(kept, () -> new Move.Pauses(() -> await(children)));
  }

  private static Move await(List<Handle> processes) {
    return processes.isEmpty()
        ? new Move.Rests()
        : Move.make(
            new WaitForSingleObject(processes.get(0), Constant.INFINITE),
            () ->
                Move.make(
                    new CloseHandle(processes.get(0)),
                    () -> await(processes.subList(1, processes.size()))));
  }

  private static Move close(List<Handle> handles, Supplier<Move> then) {
    return Streams.close(
        handles.stream().filter(handle -> !handle.equals(Handle.NULL)).toList(), then);
  }
}
