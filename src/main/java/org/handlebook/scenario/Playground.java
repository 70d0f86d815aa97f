package org.handlebook.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import org.handlebook.c.front.Diagnostic;
import org.handlebook.c.vm.Executable;
import org.handlebook.system.Capability;
import org.handlebook.system.SystemFactory;
import org.handlebook.system.SystemSnapshot.ProcessState;
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
  private final Consumer<String> screen;
  private final Map<String, Integer> shown = new LinkedHashMap<>();

  /**
   * Makes a system on which nothing runs yet.
   *
   * @param folder where programs are, a file in it
   * @param screen takes what the programs print, as they do
   */
  public Playground(SystemFactory factory, String folder, Consumer<String> screen) {
    this.screen = screen;
    scenario.on(factory);
    scenario.begin(new Nobody(folder));
    system = new ScenarioSystem(scenario, new ExpectedFailures(scenario));
    ActorNames actors = new ActorNames();
    names =
        new NameBindings(actors, new HandleNames(actors), new ViewNames(), new OperationNames());
    pending = new PendingCalls(system, names, new LastReply());
    programs = new GivenPrograms(scenario);
    machines = new ProcessMachines(system, names, pending, programs);
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
    return machines.hosted().all().stream()
        .filter(HostedProcess::readsInput)
        .map(HostedProcess::name)
        .findFirst();
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
      show();
    }
    show();
  }

  /** Shows what has been printed since it was shown last. */
  private void show() {
    for (HostedProcess process : machines.hosted().all()) {
      String printed = process.machine().shown();
      int before = shown.getOrDefault(process.name(), 0);
      if (printed.length() > before) {
        screen.accept(printed.substring(before));
        shown.put(process.name(), printed.length());
      }
    }
  }

  /**
   * How a process stands at the end.
   *
   * @param crash where and why it crashed, if it did
   * @param handles how many it had opened and not closed when it asked to end
   */
  public record Ending(
      String process, int exitCode, Optional<Diagnostic> crash, List<String> waits, int handles) {}

  /** Returns how each process stands. */
  public List<Ending> endings() {
    return machines.hosted().all().stream().map(this::ending).toList();
  }

  private Ending ending(HostedProcess process) {
    ProcessState state =
        system.underTest().snapshot().process(names.actors().process(process.name()));
    List<String> waits =
        process.threads().stream()
            .filter(thread -> !thread.code.hasEnded())
            .map(thread -> thread.code.function() + ", " + thread.code.spot())
            .toList();
    Integer code = state.exitCode();
    return new Ending(
        process.name(),
        code == null ? -1 : code,
        process.crash(),
        code == null ? waits : List.of(),
        process.leftOpen());
  }

  @Override
  public void close() {
    system.underTest().close();
  }
}
