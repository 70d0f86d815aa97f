package org.handlebook.scenario;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apiguardian.api.API;
import org.handlebook.c.front.Diagnostic;
import org.handlebook.c.vm.Executable;
import org.handlebook.system.Capability;

/** Lets processes run programs of the scenario, types at them, and looks at what they print. */
@API(status = API.Status.INTERNAL)
public final class CPrograms {
  /** So much time may pass until somebody knows what he asks about: a minute. */
  private static final int MOST_TICKS = 60_000 / ProcessMachines.TICK;

  private final ScenarioSystem system;
  private final NameBindings names;
  private final Progress progress;
  private final GivenPrograms programs;
  private final ProcessMachines machines;
  private final StepTraces traces;

  /** Lets processes with those names run programs on that system. */
  public CPrograms(
      ScenarioSystem system,
      NameBindings names,
      Progress progress,
      GivenPrograms programs,
      ProcessMachines machines,
      StepTraces traces) {
    this.system = system;
    this.names = names;
    this.progress = progress;
    this.programs = programs;
    this.machines = machines;
    this.traces = traces;
  }

  /** Starts a process that runs a program, as far as that goes now. */
  public void run(String process, String program, String arguments) {
    progress.failIfUnasked();
    Executable executable = programs.get(program);
    String line = arguments.isEmpty() ? program : program + " " + arguments;
    names.actors().enter(process, system.underTest().startProcess(line), null);
    machines.begin(process, executable, program, line, true);
    progress.goOn();
    traces.end();
  }

  /** Lets there be no program of that name. */
  public void lack(String program) {
    programs.lack(program);
    system.underTest().lackProgram(program);
  }

  /** Types a line at a process that runs a program. */
  public void type(String process, String line) {
    if (system.underTest().capabilities().contains(Capability.COMMAND_PROMPT)
        && machines.hosted().find(process).filter(HostedProcess::runsSnippets).isEmpty()) {
      system.underTest().type(names.actors().process(process), line);
    } else {
      machines.hosted().typed(process, line);
    }
    progress.goOn();
    traces.end();
  }

  /** Returns what a process has printed; time passes until it has printed that, if it ever does. */
  public String printed(String process, String expected) {
    goOnUntil(() -> hosted(process).machine().printed().contains(expected));
    return hosted(process).machine().printed();
  }

  /** Lets the program of a process come to its end, if it runs one and that comes in time. */
  public void finish(String process) {
    if (machines.hosted().find(process).isPresent()) {
      goOnUntil(() -> !isRunning(process));
    }
  }

  /** Lets all programs run to their end, or as far as they come. */
  public void finishAll() {
    goOnUntil(() -> machines.hosted().haveEnded() || machines.hosted().waitForInput());
  }

  /** Returns where and why a program crashed, if it did. */
  public Optional<Diagnostic> crash(String process) {
    return hosted(process).crash();
  }

  private boolean isRunning(String process) {
    return !hosted(process).hasEnded();
  }

  private HostedProcess hosted(String process) {
    return machines
        .hosted()
        .find(process)
        .orElseThrow(
            () ->
                new ScenarioMistake(
                    "\"%s\" runs no program that the scenario gives.".formatted(process),
                    "\"%s\"은(는) 시나리오가 준 프로그램을 실행하지 않는다.".formatted(process)));
  }

  /** Lets programs go on, and time pass while all of them wait, until something is so. */
  private void goOnUntil(BooleanSupplier isSo) {
    progress.goOn();
    for (int i = 0;
        i < MOST_TICKS && !isSo.getAsBoolean() && machines.hosted().everybodyWaits();
        i++) {
      progress.passed(ProcessMachines.TICK);
      system.underTest().pass(ProcessMachines.TICK, progress::goOn);
      progress.goOn();
    }
    traces.end();
  }
}
