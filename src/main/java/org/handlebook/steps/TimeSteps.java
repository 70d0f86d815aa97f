package org.handlebook.steps;

import io.cucumber.java.en.When;
import org.handlebook.scenario.PassingTime;

/** The time that passes in a scenario. */
public final class TimeSteps {
  private final PassingTime time;

  public TimeSteps(PassingTime time) {
    this.time = time;
  }

  @When("{duration} pass/passes")
  @When("{duration}이/가/은/는 지난다/흐른다")
  public void pass(Integer milliseconds) {
    time.pass(milliseconds);
  }
}
