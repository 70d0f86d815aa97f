package org.handlebook.scenario;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.handlebook.c.vm.Executable;
import org.handlebook.c.vm.Machine;
import org.handlebook.c.vm.VmThread;
import org.handlebook.scenario.HostedProcess.HostedThread;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProgramFile;
import org.handlebook.win32.ThreadCall.CreateThread;

/** Starts programs: in processes of the scenario, in children of others, and in new threads. */
final class ProgramStarts {
  private final ScenarioSystem system;
  private final NameBindings names;
  private final GivenPrograms programs;
  private final ProgramConsole console;
  private final CreatedProcesses created;
  private final HostedProcesses hosted;
  private final ProgramClock clock;
  private final ProgramFilm film;

  ProgramStarts(
      ScenarioSystem system,
      NameBindings names,
      GivenPrograms programs,
      ProgramConsole console,
      HostedProcesses hosted,
      ProgramClock clock,
      ProgramFilm film) {
    this.system = system;
    this.names = names;
    this.programs = programs;
    this.console = console;
    this.created = new CreatedProcesses(system);
    this.hosted = hosted;
    this.clock = clock;
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
    if (film.showsLines()) {
      machine.breakpoints().setAll();
    }
    HostedProcess made = new HostedProcess(process, machine, handles(ref));
    made.add(new HostedThread(machine.threads().get(0), thread, new Actor(process, ""), !first));
    hosted.put(ref, made);
  }

  /** Returns the handles that a process has. */
  Set<Handle> handles(ProcessRef process) {
    return system.underTest().snapshot().process(process).rows().stream()
        .map(RowState::handle)
        .collect(Collectors.toSet());
  }

  /** Begins a thread of a program in the function that it names. */
  void begin(
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
  void adopt() {
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
