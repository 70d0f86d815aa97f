package org.handlebook.scenario;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.handlebook.c.vm.Crash;
import org.handlebook.c.vm.Executable;
import org.handlebook.c.vm.Machine;
import org.handlebook.c.vm.VmThread;
import org.handlebook.c.vm.WindowsCall;
import org.handlebook.scenario.HostedProcess.HostedThread;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.CallRecord;
import org.handlebook.trace.ProgramMoment;
import org.handlebook.trace.SourceLine;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.handlebook.win32.ProgramFile;
import org.handlebook.win32.ThreadCall.CreateThread;
import org.handlebook.win32.ThreadCall.GetCurrentThreadId;
import org.handlebook.win32.ThreadCall.SuspendThread;

/**
 * The processes that run programs of the scenario: each thread goes on until it waits. A child of a
 * program that the scenario gives runs it, whoever has started it.
 */
public final class ProcessMachines {
  private static final int QUANTUM = 2_000_000;

  /** What a call takes of it. */
  private static final int CALL = QUANTUM / 500;

  /** So many milliseconds pass at a time while programs wait. */
  static final int TICK = 50;

  private final ScenarioSystem system;
  private final NameBindings names;
  private final PendingCalls pending;
  private final GivenPrograms programs;
  private final ProgramConsole console;
  private final CreatedProcesses created;
  private final HostedProcesses hosted;
  private final ProgramClock clock;
  private final ProgramFilm film;
  private final RunBudget budget = new RunBudget();

  /** Runs programs on that system. */
  public ProcessMachines(
      ScenarioSystem system,
      NameBindings names,
      PendingCalls pending,
      GivenPrograms programs,
      ProgramFilm film) {
    this.system = system;
    this.names = names;
    this.pending = pending;
    this.programs = programs;
    this.console = new ProgramConsole(system);
    this.created = new CreatedProcesses(system);
    this.hosted = new HostedProcesses(names.actors());
    this.clock = new ProgramClock(system, pending);
    this.film = film;
  }

  /** Lets a process run a program from its beginning. */
  void begin(String process, Executable program, String file, String commandLine, boolean first) {
    ProcessRef ref = names.actors().process(process);
    ThreadRef thread = names.actors().thread(new Actor(process, ""));
    if (first) {
      console.open(thread);
    }
    Machine machine =
        Machine.load(
            program,
            system.underTest().memory(ref),
            console.environment(thread, file, commandLine, clock::milliseconds));
    HostedProcess made = new HostedProcess(process, machine, handles(ref));
    made.add(new HostedThread(machine.threads().get(0), thread, new Actor(process, ""), !first));
    hosted.put(ref, made);
  }

  private Set<Handle> handles(ProcessRef process) {
    return system.underTest().snapshot().process(process).rows().stream()
        .map(RowState::handle)
        .collect(Collectors.toSet());
  }

  /** Returns the processes that run C. */
  HostedProcesses hosted() {
    return hosted;
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
    adopt();
    boolean moved = false;
    for (HostedProcess process : hosted.all()) {
      for (HostedThread thread : process.threads()) {
        moved |= goOn(process, thread);
      }
    }
    adopt();
    return moved;
  }

  private boolean goOn(HostedProcess process, HostedThread thread) {
    if (thread.code.hasEnded() || thread.isWaiting || process.isHalted()) {
      return false;
    }
    boolean moved = false;
    int quantum = QUANTUM;
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
        quantum -= CALL;
      } else {
        quantum = run(process, thread, quantum);
        moved = true;
      }
    }
    if (quantum <= 0) {
      clock.turnIsOver();
    }
    return moved;
  }

  private int run(HostedProcess process, HostedThread thread, int quantum) {
    process.machine().resume();
    int left = thread.code.run(quantum);
    process.machine().pause();
    process.ran(thread);
    budget.ran(quantum - left);
    thread.code.crash().ifPresent(crash -> crash(process, thread));
    if (left <= 0) {
      budget.check(process, thread);
    }
    return left;
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
      process.exits(handles(thread.ref.process()));
    }
    make(
        process,
        thread,
        made,
        call.words(),
        reply -> {
          process.machine().resume();
          process.machine().returned(call, reply.word());
          thread.code.complete(reply.word());
          process.machine().pause();
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
    Reply<R> reply = system.trace().call(thread.ref, call, source);
    CallRecord record = system.trace().lastCall();
    if (reply instanceof Reply.NeverReturns || reply instanceof Reply.Crashed) {
      ended(process, thread, reply, source);
      return;
    }
    thread.isWaiting = true;
    pending.takeOfProgram(
        thread.actor,
        record,
        reply,
        returned -> {
          thread.isWaiting = false;
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
      begin(process, creation, made, words);
    } else if (call instanceof SuspendThread) {
      hosted.threads().filter(each -> each != thread).forEach(each -> each.mayBeSuspended = true);
    }
  }

  private void begin(
      HostedProcess process, CreateThread creation, Answer.CreatedThread made, long[] words) {
    ThreadRef ref = system.underTest().thread(made.lpThreadId());
    process.machine().resume();
    VmThread code = process.machine().newThread(words[2], words[3]);
    process.machine().pause();
    String name =
        names.actors().freeThreadName(ref.process(), process.machine().functionName(words[2]));
    names.actors().enterThread(name, ref);
    boolean suspended = (creation.dwCreationFlags() & Constant.CREATE_SUSPENDED) != 0;
    process.add(new HostedThread(code, ref, new Actor(process.name(), name), suspended));
  }

  /** Processes that were created meanwhile run the programs of their names. */
  private void adopt() {
    created.fresh().forEach(this::adopt);
  }

  private void adopt(CreatedProcesses.Created process) {
    ThreadRef first = system.underTest().firstThread(process.child().dwProcessId());
    ThreadRef parent = process.parent();
    String file = ProgramFile.name(process.creation());
    if (hosted.contains(parent.process()) && !names.actors().isNamed(first.process())) {
      names.actors().enter(names.actors().freeName(file), first, parent.process());
    }
    Optional<Executable> program = programs.find(file);
    if (program.isPresent() && !hosted.contains(first.process())) {
      String words = process.creation().lpCommandLine();
      begin(
          names.actors().process(first.process()),
          program.get(),
          file,
          words == null ? file : words,
          false);
    }
  }
}
