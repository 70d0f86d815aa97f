package org.handlebook.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import org.handlebook.scenario.HostedScenario;
import org.handlebook.scenario.NotPossibleHere;

/** Begins and ends the kernel's scenario with Cucumber's. */
public final class ScenarioHooks {
  private final HostedScenario hosted;

  /** Hooks of one scenario. */
  public ScenarioHooks(HostedScenario hosted) {
    this.hosted = hosted;
  }

  /**
   * Begins the scenario.
   *
   * @throws NotPossibleHere if its tags say that it needs what the system lacks
   */
  @Before(order = Integer.MIN_VALUE + 1)
  public void begin(Scenario scenario) {
    hosted.begin(CucumberScenario.of(scenario));
    NotPossibleHere.check(scenario.getSourceTagNames(), hosted.system());
  }

  /** Ends the scenario, when all other hooks have done what they do. */
  @After(order = Integer.MIN_VALUE)
  public void end() {
    hosted.end();
  }
}
