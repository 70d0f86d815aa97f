package org.handlebook.steps;

import io.cucumber.docstring.DocString;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.handlebook.scenario.CPrograms;
import org.handlebook.scenario.GivenPrograms;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.steps.check.ProgramAssert;

/** Whole programs in C: which there are, who runs them, what they print. */
public final class ProgramSteps {
  private static final String END_OF_LINE = "\r\n";

  private final GivenPrograms given;
  private final CPrograms programs;

  public ProgramSteps(GivenPrograms given, CPrograms programs) {
    this.given = given;
    this.programs = programs;
  }

  @Given("the program {name}:")
  @Given("프로그램 {name}은/는 다음과 같다:")
  public void program(String name, DocString code) {
    given.give(name, code.getContent());
  }

  @Given("the program {name} from {name}")
  @Given("프로그램 {name}은/는 파일 {name}에 있다")
  public void program(String name, String file) {
    given.giveFile(name, file);
  }

  @Given("there is no program {name}")
  @Given("프로그램 {name}은/는/이/가 없다")
  public void lacks(String name) {
    programs.lack(name);
  }

  @When("a process {process} runs {name}")
  @When("프로세스 {process}이/가 {name}을/를 실행한다")
  public void runs(ProcessName process, String program) {
    programs.run(process.name(), program, "");
  }

  @When("a process {process} runs {name} with the arguments {name}")
  @When("프로세스 {process}이/가 {name}을/를 인수 {name}(으)로 실행한다")
  public void runs(ProcessName process, String program, String arguments) {
    programs.run(process.name(), program, arguments);
  }

  @When("somebody types {name} at {process}")
  @When("누군가 {name}을/를 {process}에 입력한다")
  public void types(String line, ProcessName process) {
    programs.type(process.name(), line + END_OF_LINE);
  }

  @When("all programs run to their end")
  @When("모든 프로그램이 끝까지 실행된다")
  public void finish() {
    programs.finishAll();
  }

  @Then("{process} has printed {name}")
  @Then("{process}이/가 {name}을/를 출력했다")
  public void hasPrinted(ProcessName process, String text) {
    ProgramAssert.assertThat(programs, process.name()).hasPrinted(text);
  }

  @Then("{process} has not printed {name}")
  @Then("{process}이/가/은/는 {name}을/를 출력하지 않았다")
  public void hasNotPrinted(ProcessName process, String text) {
    ProgramAssert.assertThat(programs, process.name()).hasNotPrinted(text);
  }

  @Then("{process} has printed nothing")
  @Then("{process}이/가/은/는 아무것도 출력하지 않았다")
  public void hasPrintedNothing(ProcessName process) {
    ProgramAssert.assertThat(programs, process.name()).hasPrintedNothing();
  }

  @Then("{process} has printed:")
  @Then("{process}이/가 다음을 출력했다:")
  public void hasPrinted(ProcessName process, DocString text) {
    ProgramAssert.assertThat(programs, process.name()).hasPrintedAll(text.getContent());
  }
}
