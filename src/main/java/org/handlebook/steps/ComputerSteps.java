package org.handlebook.steps;

import io.cucumber.java.en.Given;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.ScenarioSystem;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.system.Logon;
import org.handlebook.system.SystemUnderTest;

/** Computers of a network; processes run on the first one, unless they say on which. */
public final class ComputerSteps {
  private final ScenarioSystem system;
  private final Actors actors;

  public ComputerSteps(ScenarioSystem system, Actors actors) {
    this.system = system;
    this.actors = actors;
  }

  @Given("a computer {name}")
  @Given("컴퓨터 {name}이/가/은/는 있다")
  public void computer(String name) {
    system.addComputer(name, SystemUnderTest.DOMAIN);
  }

  @Given("a computer {name} in the domain {name}")
  @Given("컴퓨터 {name}이/가/은/는 도메인 {name}에 있다")
  public void computer(String name, String domain) {
    system.addComputer(name, domain);
  }

  @Given("a process {process} on the computer {name}")
  @Given("{process} 프로세스가 컴퓨터 {name}에 있다")
  public void process(ProcessName process, String computer) {
    actors.start(process.name(), Logon.DEFAULT.on(computer));
  }
}
