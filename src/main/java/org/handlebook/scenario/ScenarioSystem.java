package org.handlebook.scenario;

import org.handlebook.system.Capability;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.Recorder;

/** Opens the system on which one scenario happens, records what happens there, and closes it. */
public final class ScenarioSystem {
  private final HostedScenario scenario;
  private final ExpectedFailures failures;
  private final SystemUnderTest system;
  private final Recorder trace;
  private Runnable lastCheck = () -> {};

  /** Opens the system that was chosen for the scenario. */
  public ScenarioSystem(HostedScenario scenario, ExpectedFailures failures) {
    this.scenario = scenario;
    this.failures = failures;
    this.system = new CallLimit(scenario.system().open(), scenario::here, System::nanoTime);
    this.trace = new Recorder(system, scenario::here);
    scenario.atEnd(this::close);
  }

  /** Chooses what is looked at before the system is closed, unless the scenario has failed. */
  void beforeEnd(Runnable check) {
    lastCheck = check;
  }

  private void close() {
    boolean failed = scenario.isFailed();
    try (system) {
      if (!failed) {
        lastCheck.run();
      }
    }
    if (!failed) {
      failures.end();
    }
  }

  /** Returns the system itself, whose calls nobody records. */
  SystemUnderTest underTest() {
    return system;
  }

  /** Returns what happened so far. */
  Recorder trace() {
    return trace;
  }

  /**
   * Fails where the system cannot do that, as a scenario would otherwise take for true what nobody
   * could see.
   */
  public void demand(Capability capability) {
    if (!system.capabilities().contains(capability)) {
      throw new ScenarioMistake(
          system.system()
              + " cannot show this; the scenario needs the tag "
              + capability.tag()
              + ".",
          system.system() + " 시스템에서는 이것을 볼 수 없다. 시나리오에 " + capability.tag() + " 태그가 필요하다.");
    }
  }

  /** Puts another computer on the network. */
  public void addComputer(String name, String domain) {
    system.addComputer(name, domain);
  }

  /** Returns the SID of a user or group of that name. */
  public String sid(String account) {
    return system.sid(account);
  }

  /** Returns the id of a thread. */
  public int threadId(ThreadRef thread) {
    return system.threadId(thread);
  }

  /** Returns the thread that has this id. */
  public ThreadRef thread(int dwThreadId) {
    return system.thread(dwThreadId);
  }

  /** Returns the first thread of the process that has this id. */
  public ThreadRef firstThread(int dwProcessId) {
    return system.firstThread(dwProcessId);
  }
}
