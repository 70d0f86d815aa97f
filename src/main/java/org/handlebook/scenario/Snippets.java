package org.handlebook.scenario;

import org.apiguardian.api.API;
import org.handlebook.c.snippet.ProcessVariables;

/** Lets the scenario's actors run C, and looks at what came of it. */
@API(status = API.Status.INTERNAL)
public final class Snippets {
  private final HostedScenario scenario;
  private final ActorNames names;
  private final Progress progress;
  private final LastReply lastReply;
  private final SnippetRunner runner;
  private final StepTraces traces;

  /** Lets actors with those names run C. */
  public Snippets(
      HostedScenario scenario,
      ActorNames names,
      Progress progress,
      LastReply lastReply,
      SnippetRunner runner,
      StepTraces traces) {
    this.scenario = scenario;
    this.names = names;
    this.progress = progress;
    this.lastReply = lastReply;
    this.runner = runner;
    this.traces = traces;
  }

  /**
   * Lets an actor run C, as far as that goes now.
   *
   * @throws ScenarioMistake if it is wrong
   */
  public void run(Actor actor, String code) {
    progress.finish(actor);
    progress.failIfUnasked();
    progress.readyThread(actor);
    runner.begin(actor, code, scenario.snippet());
    progress.goOn();
    traces.end();
  }

  /** Lets the C of a process go on as far as it can, as somebody asks for what comes of it. */
  public void finish(String process) {
    runner.actors(process).forEach(progress::finish);
    progress.goOn();
    traces.end();
  }

  /**
   * Takes a variable of a process as looked at: that asks how the call ended whose result it keeps,
   * and how the last calls of the process did.
   */
  public void askAbout(String process, String variable) {
    lastReply.askAbout(process, variable);
    lastReply.askAboutLast(process);
  }

  /** Returns in which calls C of a process still waits; "" if all of it has run. */
  public String whereItWaits(String process) {
    return progress.whereSnippetsWait(process);
  }

  /** Returns the variables of a process, as its C left them. */
  public ProcessVariables memory(String process) {
    return runner.memory(names.process(process));
  }
}
