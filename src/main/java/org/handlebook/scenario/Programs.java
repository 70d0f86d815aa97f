package org.handlebook.scenario;

import java.util.Optional;
import org.apiguardian.api.API;
import org.handlebook.scenario.shell.Instruction;

/** Lets the first threads of processes run programs, and types at their consoles. */
@API(status = API.Status.INTERNAL)
public final class Programs {
  private final ScenarioSystem system;
  private final ActorNames names;
  private final Progress progress;
  private final ProgramRunner runner;
  private final StepTraces traces;

  /** Lets processes with those names run programs on that system. */
  public Programs(
      ScenarioSystem system,
      ActorNames names,
      Progress progress,
      ProgramRunner runner,
      StepTraces traces) {
    this.system = system;
    this.names = names;
    this.progress = progress;
    this.runner = runner;
    this.traces = traces;
  }

  /**
   * Lets the first thread of a process run a program, as far as that goes now.
   *
   * @param pauses whether it stops where it has started all other programs, and they do not begin
   */
  public void run(String process, Instruction program, boolean pauses) {
    progress.failIfUnasked();
    if (runner.isBusy(process)) {
      throw new ScenarioMistake("\"" + process + "\" is still busy with its last command.");
    }
    progress.readyThread(new Actor(process, ""));
    runner.run(process, program, pauses);
    goOn();
  }

  /** Lets programs go on that have paused: that of one process, or all. */
  public void release(Optional<String> process) {
    progress.failIfUnasked();
    process.ifPresentOrElse(runner::release, runner::releaseAll);
    goOn();
  }

  /** Types a line at the console of a process. */
  public void type(String process, String line) {
    system.underTest().type(names.process(process), line);
    goOn();
  }

  private void goOn() {
    progress.goOn();
    traces.end();
  }
}
