package org.handlebook.steps;

import io.cucumber.java.en.Then;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.steps.check.NameAssert;
import org.handlebook.steps.words.ObjectPhrase;

/** Names of objects: where they stand, and whether they mean anything. */
public final class NameSteps {
  private final ScenarioState state;

  public NameSteps(ScenarioState state) {
    this.state = state;
  }

  @Then("the full name of {object} is {name}")
  @Then("{object}의 전체 이름은 {name}이다/다")
  public void fullName(ObjectPhrase object, String name) {
    NameAssert.assertThat(object.resolve(state), state).isFullName(name);
  }

  @Then("the name of {object} is {name}")
  @Then("{object}의 이름은 {name}이다/다")
  public void name(ObjectPhrase object, String name) {
    NameAssert.assertThat(object.resolve(state), state).isName(name);
  }

  @Then("{object} has no name")
  @Then("{object}에는 이름이 없다")
  public void hasNoName(ObjectPhrase object) {
    NameAssert.assertThat(object.resolve(state), state).isNone();
  }

  @Then("the name {name} is taken")
  @Then("{name}(이)라는 이름은 쓰이고 있다")
  public void isTaken(String name) {
    NameAssert.isTaken(name, state.snapshot(), true);
  }

  @Then("the name {name} is free")
  @Then("{name}(이)라는 이름은 비어( )있다")
  public void isFree(String name) {
    NameAssert.isTaken(name, state.snapshot(), false);
  }
}
