package org.handlebook.scenario.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.ProcessInformation;

/** The programs that run, each in the first thread of a process, in the order of their start. */
public final class RunningPrograms {
  private final Host host;
  private final List<Execution> executions = new ArrayList<>();

  public RunningPrograms(Host host) {
    this.host = host;
  }

  /**
   * Gives a thread something to do, now or after what it did before.
   *
   * @param pauses whether it stops where it has started all other programs, and they do not begin
   */
  public void run(ThreadRef thread, Instruction instruction, boolean pauses) {
    Execution execution =
        of(thread)
            .orElseGet(
                () -> {
                  Execution added = new Execution(host, thread, this::started);
                  executions.add(added);
                  return added;
                });
    execution.begin(instruction, pauses);
  }

  private void started(Execution creator, ProcessInformation child, String commandLine) {
    List<String> words = CommandWords.of(commandLine);
    ShellPrograms.find(words.get(0))
        .ifPresent(
            program ->
                run(
                    host.enter(creator.thread(), words.get(0), child),
                    new Instruction.Pauses(() -> program.main(words.subList(1, words.size()))),
                    creator.isHeld()));
  }

  /** Lets a program go on that has paused, and those that it has started. */
  public void release(ThreadRef thread) {
    of(thread).ifPresent(Execution::release);
  }

  /** Lets all programs go on that have paused. */
  public void releaseAll() {
    executions.forEach(Execution::release);
  }

  /** Lets all programs go on until none can. */
  public void goOn() {
    boolean moved = true;
    while (moved) {
      moved = List.copyOf(executions).stream().filter(Execution::goOn).count() > 0;
    }
  }

  /** Returns what a thread runs, if it runs a program. */
  public Optional<Execution> of(ThreadRef thread) {
    return executions.stream().filter(execution -> execution.thread().equals(thread)).findFirst();
  }

  /** Returns the threads whose programs wait in a call. */
  public Stream<ThreadRef> blocked() {
    return executions.stream().filter(Execution::isBlocked).map(Execution::thread);
  }
}
