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
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.CallRecord;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcessInformation;

/**
 * The programs that run in processes of the scenario. They make calls by themselves, step or no
 * step; a refusal is their own affair, but that one waits somebody has to ask about.
 */
public final class ProgramRunner implements Host {
  private final ScenarioSystem system;
  private final NameBindings names;
  private final PendingCalls pending;
  private final LastReply lastReply;
  private final RunningPrograms programs = new RunningPrograms(this);
  private final Map<ThreadRef, CallRecord> latest = new HashMap<>();
  private final Set<ThreadRef> waiting = new HashSet<>();

  /** Runs programs on that system. */
  public ProgramRunner(
      ScenarioSystem system, NameBindings names, PendingCalls pending, LastReply lastReply) {
    this.system = system;
    this.names = names;
    this.pending = pending;
    this.lastReply = lastReply;
  }

  /** Gives a process's first thread something to do; see {@link RunningPrograms#run}. */
  void run(String process, Instruction instruction, boolean pauses) {
    programs.run(thread(process), instruction, pauses);
  }

  /** Lets a program go on that has paused. */
  void release(String process) {
    programs.release(thread(process));
  }

  /** Lets all programs go on that have paused. */
  void releaseAll() {
    programs.releaseAll();
  }

  /** Returns whether a process runs a program that is not over. */
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
    lastReply.forget(names.actors().actor(thread));
  }

  private void waits(ThreadRef thread) {
    CallRecord record = latest.get(thread);
    if (record != null) {
      lastReply.update(pending.made(names.actors().actor(thread), record, record.reply()));
    }
  }

  private ThreadRef thread(String process) {
    return names.actors().thread(new Actor(process, ""));
  }

  @Override
  public <R extends Answer> Reply<R> call(ThreadRef thread, Call<R> call) {
    Reply<R> reply = system.trace().call(thread, call);
    latest.put(thread, system.trace().lastCall());
    return reply;
  }

  @Override
  public <R extends Answer> Reply<R> outcome(Reply.Pending<R> pending) {
    return system.underTest().outcome(pending);
  }

  @Override
  public boolean isRunning(ThreadRef thread) {
    return system.underTest().isRunning(thread);
  }

  /** Looks up at once what the name means: a program may close the handle in the same step. */
  @Override
  public void name(ThreadRef thread, String name, Handle handle) {
    names.handles().bind(thread.process(), new HandleName(name), handle);
    names.settle(system.underTest().snapshot());
  }

  /** Calls the process by the program's name; the second of that name gets a number. */
  @Override
  public ThreadRef enter(ThreadRef creator, String program, ProcessInformation child) {
    ThreadRef first = system.underTest().firstThread(child.dwProcessId());
    names.actors().enter(names.actors().freeName(program), first, creator.process());
    return first;
  }
}
