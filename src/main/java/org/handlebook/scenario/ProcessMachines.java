package org.handlebook.scenario;

import java.util.List;
import java.util.function.Consumer;
import org.handlebook.c.vm.Crash;
import org.handlebook.c.vm.Executable;
import org.handlebook.c.vm.WindowsCall;
import org.handlebook.scenario.HostedProcess.HostedThread;
import org.handlebook.system.Reply;
import org.handlebook.trace.CallRecord;
import org.handlebook.trace.ProgramMoment;
import org.handlebook.trace.SourceLine;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.handlebook.win32.ThreadCall.CreateThread;
import org.handlebook.win32.ThreadCall.GetCurrentThreadId;
import org.handlebook.win32.ThreadCall.SuspendThread;

/**
 * The processes that run programs of the scenario: each thread goes on until it waits. A child of a
 * program that the scenario gives runs it, whoever has started it.
 */
public final class ProcessMachines {
  /** So many milliseconds pass at a time while programs wait. */
  static final int TICK = 50;

  private final ScenarioSystem system;
  private final PendingCalls pending;
  private final GivenPrograms programs;
  private final ProgramConsole console;
  private final ProgramStarts starts;
  private final HostedProcesses hosted;
  private final ProgramClock clock;
  private final ProgramFilm film;
  private final Schedule schedule;
  private final RunBudget budget = new RunBudget();
  private final ProgramBeliefs beliefs;

  /** Runs programs on that system. */
  public ProcessMachines(
      ScenarioSystem system,
      NameBindings names,
      PendingCalls pending,
      GivenPrograms programs,
      ProgramFilm film) {
    this.system = system;
    this.pending = pending;
    this.programs = programs;
    this.console = new ProgramConsole(system);
    this.hosted = new HostedProcesses(names.actors());
    this.clock = new ProgramClock(system, pending);
    this.film = film;
    this.starts = new ProgramStarts(system, names, programs, console, hosted, clock, film);
    this.schedule = film.schedule();
    this.beliefs = new ProgramBeliefs(system);
  }

  /** Lets a process run a program from its beginning. */
  void begin(String process, Executable program, String file, String commandLine, boolean first) {
    starts.begin(process, program, file, commandLine, first);
  }

  /** Returns the processes that run C. */
  HostedProcesses hosted() {
    return hosted;
  }

  /** Returns how every program stands. */
  List<ProgramEnding> endings() {
    if (film.isWatched()) {
      beliefs.atTheEnd(hosted);
    }
    return hosted.endings(system.underTest().snapshot());
  }

  /** Takes note of time that has passed. */
  void passed(long milliseconds) {
    clock.passed(milliseconds);
    budget.waited();
  }

  /** Returns the time that programs see. */
  ProgramClock clock() {
    return clock;
  }

  /** Lets every thread go on that can; answers whether one could. */
  boolean goOn() {
    if (hosted.isEmpty() && programs.isEmpty()) {
      return false;
    }
    starts.adopt();
    boolean moved = false;
    for (Ready ready : schedule.order(ready())) {
      moved |= goOn(ready.process(), ready.thread());
    }
    starts.adopt();
    return moved;
  }

  /** A thread that may go on. */
  private record Ready(HostedProcess process, HostedThread thread) {}

  private List<Ready> ready() {
    return hosted.all().stream()
        .flatMap(process -> process.threads().stream().map(thread -> new Ready(process, thread)))
        .toList();
  }

  private boolean goOn(HostedProcess process, HostedThread thread) {
    if (thread.code.hasEnded() || thread.isWaiting || process.isHalted()) {
      return false;
    }
    boolean moved = false;
    int turn = schedule.turn();
    int quantum = turn;
    while (!thread.code.hasEnded() && !thread.isWaiting && !process.isHalted() && quantum > 0) {
      if (!system.underTest().isRunning(thread.ref)) {
        thread.code.end();
        return moved;
      } else if (thread.mayBeSuspended) {
        thread.mayBeSuspended = false;
        make(process, thread, new GetCurrentThreadId(), new long[0], reply -> {});
        moved = true;
      } else if (thread.code.pending().isPresent()) {
        moved |= call(process, thread, thread.code.pending().get());
        quantum -= Schedule.CALL;
      } else {
        quantum = run(process, thread, quantum);
        moved = true;
      }
    }
    if (schedule.isTurnOver(turn, quantum)) {
      clock.turnIsOver();
    }
    return moved;
  }

  private int run(HostedProcess process, HostedThread thread, int quantum) {
    process.machine().resume();
    int left = thread.code.run(quantum);
    process.machine().pause();
    stopped(process, thread);
    budget.ran(quantum - left);
    thread.code.crash().ifPresent(crash -> crash(process, thread));
    if (left <= 0) {
      budget.check(process, thread);
    }
    return left;
  }

  /** A thread that has come to a line stands there, or is shown there and goes on. */
  private void stopped(HostedProcess process, HostedThread thread) {
    if (thread.code.place().isHalted() && film.showsLines()) {
      film.see(hosted, ProgramMoment.called(thread.ref, process.source(thread)));
      thread.code.place().goOn();
    } else {
      process.ran(thread);
    }
  }

  private void crash(HostedProcess process, HostedThread thread) {
    Crash crash = thread.code.crash().orElseThrow();
    SourceLine source = process.source(thread);
    process.crashed(thread, crash);
    system.trace().call(thread.ref, new TerminateProcess(Handle.CURRENT_PROCESS, crash.code()));
    see(thread, crash, source);
  }

  /** Makes the call that a thread has come to; false if what it reads is yet to be typed. */
  private boolean call(HostedProcess process, HostedThread thread, WindowsCall call) {
    if (process.haltsBefore(thread, call)) {
      return false;
    } else if (console.isTypedFor(thread)) {
      return console.read(process, thread, call);
    }
    budget.called();
    budget.check(process, thread);
    Call<?> made = call.asCall(system.underTest().memory(thread.ref.process()));
    if (call.function().name().equals("ExitProcess")) {
      process.exits(starts.handles(thread.ref.process()));
    }
    make(
        process,
        thread,
        made,
        call.words(),
        reply -> {
          process.machine().resume();
          process
              .machine()
              .returned(call, reply.word())
              .ifPresentOrElse(thread.code::crash, () -> thread.code.complete(reply.word()));
          process.machine().pause();
          thread.code.crash().ifPresent(crash -> crash(process, thread));
        });
    return true;
  }

  private <R extends Answer> void make(
      HostedProcess process,
      HostedThread thread,
      Call<R> call,
      long[] words,
      Consumer<Reply.Returned<R>> then) {
    SourceLine source = process.source(thread);
    programs.miss(call, system.underTest());
    Reply<R> reply = system.trace().call(thread.ref, call, source);
    CallRecord record = system.trace().lastCall();
    if (reply instanceof Reply.NeverReturns || reply instanceof Reply.Crashed) {
      ended(process, thread, reply, source);
      return;
    }
    if (film.isWatched()) {
      beliefs.cameBack(process, record, source);
    }
    thread.isWaiting = true;
    thread.open = new ProgramBeliefs.Open(record, source);
    pending.takeOfProgram(
        thread.actor,
        record,
        reply,
        returned -> {
          thread.isWaiting = false;
          thread.open = null;
          then.accept(returned);
          came(process, thread, record.call(), returned, words);
          if (reply instanceof Reply.Pending) {
            film.see(hosted, ProgramMoment.back(record.with(returned), source));
          }
        });
    film.see(hosted, ProgramMoment.called(thread.ref, source));
  }

  private void ended(
      HostedProcess process, HostedThread thread, Reply<?> reply, SourceLine source) {
    thread.code.end();
    if (reply instanceof Reply.Crashed) {
      process.crashed(thread, Crash.OF_CALL);
      see(thread, Crash.OF_CALL, source);
    } else {
      film.see(hosted, ProgramMoment.called(thread.ref, source));
    }
  }

  private void see(HostedThread thread, Crash crash, SourceLine source) {
    film.see(hosted, ProgramMoment.crashed(thread.ref, source, crash.english(), crash.korean()));
  }

  private void came(
      HostedProcess process,
      HostedThread thread,
      Call<?> call,
      Reply.Returned<?> returned,
      long[] words) {
    if (call instanceof CreateThread creation
        && returned.answer() instanceof Answer.CreatedThread made
        && !made.isRefusal()) {
      starts.begin(process, creation, made, words);
    } else if (call instanceof SuspendThread) {
      hosted.threads().filter(each -> each != thread).forEach(each -> each.mayBeSuspended = true);
    }
  }
}
