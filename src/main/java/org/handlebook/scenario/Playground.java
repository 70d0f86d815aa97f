package org.handlebook.scenario;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.handlebook.c.vm.Executable;
import org.handlebook.system.Capability;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.trace.StepLocation;

/** Programs that run as processes of one system, without a scenario. */
@API(status = API.Status.INTERNAL)
public final class Playground implements AutoCloseable {
  private final HostedScenario scenario = new HostedScenario();
  private final ScenarioSystem system;
  private final NameBindings names;
  private final PendingCalls pending;
  private final GivenPrograms programs;
  private final ProcessMachines machines;

  /**
   * Makes a system on which nothing runs yet.
   *
   * @param folder where programs are, a file in it
   * @param watch sees what the programs print
   */
  public Playground(SystemFactory factory, String folder, ProgramWatch watch) {
    scenario.on(factory);
    scenario.watchPrograms(watch);
    scenario.begin(new Nobody(folder));
    system = new ScenarioSystem(scenario, new ExpectedFailures(scenario));
    ActorNames actors = new ActorNames();
    names =
        new NameBindings(actors, new HandleNames(actors), new ViewNames(), new OperationNames());
    pending = new PendingCalls(system, names, new LastReply());
    programs = new GivenPrograms(scenario);
    ProgramFilm film = new ProgramFilm(scenario, new StepTraces(scenario, system, names));
    machines = new ProcessMachines(system, names, pending, programs, film);
  }

  /** Nobody watches; the place is a folder. */
  private record Nobody(String file) implements HostedScenario.Host {
    @Override
    public int line() {
      return 1;
    }

    @Override
    public StepLocation step() {
      return new StepLocation(file, 1, "");
    }

    @Override
    public void attach(String mediaType, String data) {}

    @Override
    public boolean isFailed() {
      return false;
    }
  }

  /** Gives a program that stands in a file. */
  public void give(String name, String file) {
    programs.giveFile(name, file);
  }

  /** Starts a process that runs a program. */
  public void run(String process, String program, String arguments) {
    Executable executable = programs.get(program);
    String line = (program + " " + arguments).strip();
    names.actors().enter(process, system.underTest().startProcess(line), null);
    machines.begin(process, executable, program, line, true);
    goOn();
  }

  /** Returns the first process that waits for what somebody types. */
  public Optional<String> reader() {
    return machines.hosted().reader();
  }

  /** Types a line at a process; an empty text ends what can be read. */
  public void type(String process, String line) {
    if (system.underTest().capabilities().contains(Capability.COMMAND_PROMPT)) {
      system.underTest().type(names.actors().process(process), line);
    } else {
      machines.hosted().typed(process, line);
    }
    goOn();
  }

  /** Lets all programs run to their end, but no longer than so many seconds of their time. */
  public void finish(int seconds) {
    int most = seconds * (1000 / ProcessMachines.TICK);
    for (int i = 0;
        i < most && !machines.hosted().haveEnded() && !machines.hosted().waitForInput();
        i++) {
      machines.passed(ProcessMachines.TICK);
      system.underTest().pass(ProcessMachines.TICK, this::goOn);
      goOn();
    }
  }

  private void goOn() {
    pending.pollAll();
    while (machines.goOn()) {
      pending.pollAll();
    }
  }

  /** Returns how each process stands. */
  public List<ProgramEnding> endings() {
    return machines.endings();
  }

  /** Returns the processes that programs have started and that run none, as none was given. */
  public List<String> unplayed() {
    return system.underTest().snapshot().processes().stream()
        .filter(process -> process.exitCode() == null)
        .map(SystemSnapshot.ProcessState::ref)
        .filter(process -> !machines.hosted().contains(process) && names.actors().isNamed(process))
        .map(names.actors()::process)
        .toList();
  }

  @Override
  public void close() {
    system.underTest().close();
  }
}
