package org.handlebook.steps;

import io.cucumber.java.en.When;
import org.handlebook.scenario.ScenarioContext;

/** The time that passes in a scenario. */
public final class TimeSteps {
  private final ScenarioContext stage;

  public TimeSteps(ScenarioContext stage) {
    this.stage = stage;
  }

  @When("{duration} pass/passes")
  @When("{duration}이/가 지난다/흐른다")
  public void pass(Integer milliseconds) {
    stage.pass(milliseconds);
  }
}
