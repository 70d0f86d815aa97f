package org.handlebook.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apiguardian.api.API;
import org.handlebook.c.front.Diagnostic;
import org.handlebook.c.vm.Executable;
import org.handlebook.system.Capability;

/** Lets processes run programs of the scenario, types at them, and looks at what they print. */
@API(status = API.Status.INTERNAL)
public final class CPrograms {
  /** So many seconds may pass until somebody knows what he asks about. */
  private static final int MOST_SECONDS = 60;

  private final HostedScenario scenario;
  private final ScenarioSystem system;
  private final NameBindings names;
  private final Progress progress;
  private final GivenPrograms programs;
  private final ProcessMachines machines;
  private final StepTraces traces;

  /** Lets processes with those names run programs on that system. */
  public CPrograms(
      HostedScenario scenario,
      ScenarioSystem system,
      NameBindings names,
      Progress progress,
      GivenPrograms programs,
      ProcessMachines machines,
      StepTraces traces) {
    this.scenario = scenario;
    this.system = system;
    this.names = names;
    this.progress = progress;
    this.programs = programs;
    this.machines = machines;
    this.traces = traces;
  }

  /** Starts a process that runs a program, as far as that goes now. */
  public void run(String process, String program, String arguments) {
    load(process, program, arguments);
    progress.goOn();
    traces.end();
  }

  /** Starts a process that stands before the beginning of its program. */
  public void load(String process, String program, String arguments) {
    progress.failIfUnasked();
    Executable executable = programs.get(program);
    String line = arguments.isEmpty() ? program : program + " " + arguments;
    names.actors().enter(process, system.underTest().startProcess(line), null);
    machines.begin(process, executable, program, line, true);
  }

  /** Lets a process run on until a thread of it stands before a line of its program. */
  public void runToLine(String process, int line) {
    HostedProcess hosted = hosted(process);
    if (!hosted.machine().breakpoints().set(line)) {
      throw new ScenarioMistake(
          "No statement of the program begins in line %d.".formatted(line),
          "프로그램의 %d번째 줄에서 시작하는 문장이 없다.".formatted(line));
    }
    runTo(hosted, "", "line " + line, line + "번째 줄");
    hosted.machine().breakpoints().clear();
  }

  /** Lets a process run on until a thread of it is about to call a function. */
  public void runToCall(String process, String function) {
    runTo(hosted(process), function, "the call of " + function, function + " 호출");
  }

  private void runTo(HostedProcess process, String function, String english, String korean) {
    process.goOn(function);
    goOnUntil(() -> process.isHalted() || process.hasEnded());
    if (!process.isHalted()) {
      ProgramEnding now =
          process.ending(
              system
                  .underTest()
                  .snapshot()
                  .process(names.actors().process(process.name()))
                  .exitCode());
      throw new ScenarioMistake(
          "\"%s\" never came to %s: %s".formatted(process.name(), english, now.english()),
          "\"%s\"이(가) %s까지 오지 않았다. %s".formatted(process.name(), korean, now.korean()));
    }
  }

  /** Lets a process go on that has stopped. */
  public void runOn(String process) {
    hosted(process).goOn("");
    progress.goOn();
    traces.end();
  }

  /** Lets there be no program of that name. */
  public void lack(String program) {
    programs.lack(program);
    system.underTest().lackProgram(program);
  }

  /** Returns at which line of its program a process has stopped; 0 if it has not. */
  public int haltedAt(String process) {
    return hosted(process).haltedAt();
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

  /** Types lines, each when all programs have come as far as they can, at the one that reads. */
  public void type(List<String> lines) {
    for (String line : lines) {
      finishAll();
      type(reader(), line);
    }
  }

  /** Ends what the program that reads can read. */
  public void endInput() {
    type(reader(), "");
  }

  private String reader() {
    return machines
        .hosted()
        .reader()
        .or(() -> machines.hosted().all().stream().map(HostedProcess::name).findFirst())
        .orElseThrow(
            () ->
                new ScenarioMistake(
                    "No program runs that could read.", "입력을 읽을 수 있는 프로그램이 실행되고 있지 않다."));
  }

  /** Returns all that a process prints until no program comes further. */
  public String printed(String process) {
    comeFar();
    return hosted(process).machine().printed();
  }

  /** Returns what a process has printed; time passes until it has printed that, if it ever does. */
  public String printed(String process, String expected) {
    HostedProcess hosted = hosted(process);
    goOnUntil(() -> hosted.isHalted() || hosted.machine().printed().contains(expected));
    return hosted(process).machine().printed();
  }

  /** Lets the program of a process come to its end, if it runs one and that comes in time. */
  public void finish(String process) {
    if (machines.hosted().find(process).isPresent()) {
      goOnUntil(() -> hosted(process).hasEnded() || hosted(process).isHalted());
    }
  }

  /** Lets all programs run to their end, or as far as they come, also those that have stopped. */
  public void finishAll() {
    machines.hosted().all().stream()
        .filter(HostedProcess::isHalted)
        .forEach(process -> process.goOn(""));
    comeFar();
  }

  /** Lets all programs come as far as they do. */
  private void comeFar() {
    goOnUntil(
        () ->
            machines.hosted().haveEnded()
                || machines.hosted().isAnyHalted()
                || machines.hosted().waitForInput());
  }

  /** Lets all programs come as far as they do; returns how each stands then. */
  public List<ProgramEnding> endings() {
    comeFar();
    List<ProgramEnding> endings = machines.endings();
    scenario.watch().ifPresent(watch -> watch.ended(endings));
    return endings;
  }

  /** Returns where and why a program crashed, if it did. */
  public Optional<Diagnostic> crash(String process) {
    return hosted(process).crash();
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
    int seconds = scenario.watch().map(ProgramWatch::seconds).orElse(MOST_SECONDS);
    int most = seconds * (1000 / ProcessMachines.TICK);
    for (int i = 0; i < most && !isSo.getAsBoolean() && machines.hosted().everybodyWaits(); i++) {
      progress.passed(ProcessMachines.TICK);
      system.underTest().pass(ProcessMachines.TICK, progress::goOn);
      progress.goOn();
    }
    traces.end();
  }
}
