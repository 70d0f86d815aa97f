package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.Programs;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.scenario.shell.ClosePolicy;
import org.handlebook.scenario.shell.CommandPrompt;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.steps.check.ScreenAssert;

/** Command prompts: what they are told to run, what is typed, what is on the screen. */
public final class CommandPromptSteps {
  private final ActorNames names;
  private final Actors actors;
  private final Programs programs;
  private final ScenarioState state;
  private final Map<String, CommandPrompt> prompts = new HashMap<>();

  public CommandPromptSteps(
      ActorNames names, Actors actors, Programs programs, ScenarioState state) {
    this.names = names;
    this.actors = actors;
    this.programs = programs;
    this.state = state;
  }

  @Given("a command prompt {process}")
  @Given("명령 프롬프트 {process}이/가/은/는 있다")
  public void prompt(ProcessName name) {
    open(name, ClosePolicy.AT_ONCE);
  }

  @Given("a command prompt {process} that never closes its ends of pipes")
  @Given("파이프의 자기 쪽 끝을 닫지 않는 명령 프롬프트 {process}이/가/은/는 있다")
  public void forgetfulPrompt(ProcessName name) {
    open(name, ClosePolicy.NEVER);
  }

  @Given("a command prompt {process} that closes its ends of pipes too late")
  @Given("파이프의 자기 쪽 끝을 너무 늦게 닫는 명령 프롬프트 {process}이/가/은/는 있다")
  public void latePrompt(ProcessName name) {
    open(name, ClosePolicy.TOO_LATE);
  }

  private void open(ProcessName name, ClosePolicy policy) {
    CommandPrompt prompt = new CommandPrompt(policy);
    prompts.put(name.name(), prompt);
    actors.enter(name.name());
    programs.run(name.name(), prompt.open(), false);
  }

  @When("{process} runs the command {command}")
  @When("{process}이/가/은/는 명령 {command}을/를 실행한다")
  public void runs(ProcessName name, String command) {
    programs.run(name.name(), prompt(name.name()).run(command), false);
  }

  @When("{process} starts the command {command}")
  @When("{process}이/가/은/는 명령 {command}을/를 시작한다")
  public void starts(ProcessName name, String command) {
    programs.run(name.name(), prompt(name.name()).run(command), true);
  }

  private CommandPrompt prompt(String name) {
    CommandPrompt prompt = prompts.get(name);
    if (prompt == null) {
      throw new ScenarioMistake(
          "\"" + name + "\" is no command prompt. Begin with: Given a command prompt \"cmd\"");
    }
    return prompt;
  }

  @When("the program of {process} goes on")
  @When("{process}의 프로그램이 계속된다")
  public void goesOn(ProcessName name) {
    programs.release(Optional.of(name.name()));
  }

  @When("the command goes on")
  @When("명령이 계속된다")
  public void commandGoesOn() {
    programs.release(Optional.empty());
  }

  @When("{name} is typed at the console of {process}")
  @When("{name}이/가/은/는 {process}의 콘솔에서 입력된다")
  public void types(String line, ProcessName name) {
    programs.type(name.name(), line + "\r\n");
  }

  @When("the end of the input is typed at the console of {process}")
  @When("입력의 끝이 {process}의 콘솔에서 입력된다")
  public void typesEnd(ProcessName name) {
    programs.type(name.name(), "");
  }

  @Then("the screen of {process} shows:")
  @Then("{process}의 화면에는 다음이 보인다:")
  public void shows(ProcessName name, DataTable lines) {
    screen(name).shows(lines.asList());
  }

  @Then("the screen of {process} is empty")
  @Then("{process}의 화면은 비어( )있다")
  public void isEmpty(ProcessName name) {
    screen(name).shows(List.of());
  }

  private ScreenAssert screen(ProcessName name) {
    return ScreenAssert.assertThat(name.name(), names.process(name.name()), state.snapshot());
  }
}
