package org.handlebook.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.handlebook.scenario.shell.Execution;
import org.handlebook.scenario.shell.Host;
import org.handlebook.scenario.shell.Instruction;
import org.handlebook.scenario.shell.RunningPrograms;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.CallRecord;
import org.handlebook.trace.Recorder;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcessInformation;

/**
 * The programs that run in processes of the scenario. They make calls by themselves, step or no
 * step; a refusal is their own affair, but that one waits somebody has to ask about.
 */
final class ProgramRunner implements Host {
  private final SystemUnderTest machine;
  private final Recorder story;
  private final NameBindings cast;
  private final PendingCalls open;
  private final LastReply lastReply;
  private final RunningPrograms programs = new RunningPrograms(this);
  private final Map<ThreadRef, CallRecord> latest = new HashMap<>();
  private final Set<ThreadRef> waiting = new HashSet<>();

  ProgramRunner(
      SystemUnderTest machine,
      Recorder story,
      NameBindings cast,
      PendingCalls open,
      LastReply lastReply) {
    this.machine = machine;
    this.story = story;
    this.cast = cast;
    this.open = open;
    this.lastReply = lastReply;
  }

  /** Gives a process's first thread something to do; see {@link RunningPrograms#run}. */
  void run(String process, Instruction move, boolean pauses) {
    programs.run(thread(process), move, pauses);
  }

  /** Lets a program go on that has paused. */
  void release(String process) {
    programs.release(thread(process));
  }

  /** Lets all programs go on that have paused. */
  void releaseAll() {
    programs.releaseAll();
  }

  /** Whether a process runs a program that is not over. */
  boolean isBusy(String process) {
    return programs.of(thread(process)).filter(execution -> !execution.isOver()).isPresent();
  }

  /** Lets all programs make their calls until none can. */
  void goOn() {
    programs.goOn();
    Set.copyOf(waiting).stream()
        .filter(thread -> programs.of(thread).filter(Execution::isBlocked).isEmpty())
        .forEach(this::goesOn);
    programs.blocked().filter(waiting::add).forEach(this::waits);
  }

  private void goesOn(ThreadRef thread) {
    waiting.remove(thread);
    lastReply.forget(cast.actor(thread));
  }

  private void waits(ThreadRef thread) {
    CallRecord record = latest.get(thread);
    if (record != null) {
      lastReply.update(open.made(cast.actor(thread), record, record.reply()));
    }
  }

  private ThreadRef thread(String process) {
    return cast.thread(new Actor(process, ""));
  }

  @Override
  public <R extends Answer> Reply<R> call(ThreadRef thread, Call<R> call) {
    Reply<R> reply = story.call(thread, call);
    latest.put(thread, story.calls().get(story.calls().size() - 1));
    return reply;
  }

  @Override
  public <R extends Answer> Reply<R> outcome(Reply.Pending<R> pending) {
    return machine.outcome(pending);
  }

  @Override
  public boolean isRunning(ThreadRef thread) {
    return machine.isRunning(thread);
  }

  /** What the name means is looked up at once: a program may close the handle in the same step. */
  @Override
  public void name(ThreadRef thread, String name, Handle handle) {
    cast.bind(thread.process(), new HandleName(name), handle);
    cast.settle(machine.snapshot());
  }

  /** The process is called by the program's name; the second of that name gets a number. */
  @Override
  public ThreadRef enter(ThreadRef creator, String program, ProcessInformation child) {
    ThreadRef first = machine.firstThread(child.dwProcessId());
    cast.enter(cast.freeName(program), first, creator.process());
    return first;
  }
}
