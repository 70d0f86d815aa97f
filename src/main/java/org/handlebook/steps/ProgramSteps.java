package org.handlebook.steps;

import io.cucumber.docstring.DocString;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.handlebook.scenario.CPrograms;
import org.handlebook.scenario.GivenPrograms;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.steps.check.ProgramAssert;
import org.handlebook.steps.check.ProgramsAssert;

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

  @When("a process {process} runs {name} to line {int}")
  @When("프로세스 {process}이/가 {name}을/를 {int}번째 줄까지 실행한다")
  public void runsToLine(ProcessName process, String program, int line) {
    programs.load(process.name(), program, "");
    programs.runToLine(process.name(), line);
  }

  @When("a process {process} runs {name} to the call of {function}")
  @When("프로세스 {process}이/가 {name}을/를 {function} 호출까지 실행한다")
  public void runsToCall(ProcessName process, String program, String function) {
    programs.load(process.name(), program, "");
    programs.runToCall(process.name(), function);
  }

  @When("{process} runs to line {int}")
  @When("{process}이/가 {int}번째 줄까지 실행한다")
  public void runsToLine(ProcessName process, int line) {
    programs.runToLine(process.name(), line);
  }

  @When("{process} runs to the call of {function}")
  @When("{process}이/가 {function} 호출까지 실행한다")
  public void runsToCall(ProcessName process, String function) {
    programs.runToCall(process.name(), function);
  }

  @When("{process} runs on")
  @When("{process}이/가 이어서 실행한다")
  public void runsOn(ProcessName process) {
    programs.runOn(process.name());
  }

  @Then("{process} stands at line {int}")
  @Then("{process}은/는 {int}번째 줄에 멈춰 있다")
  public void standsAt(ProcessName process, int line) {
    ProgramAssert.assertThat(programs, process.name()).standsAt(line);
  }

  @When("somebody types {name} at {process}")
  @When("누군가 {name}을/를 {process}에 입력한다")
  public void types(String line, ProcessName process) {
    programs.type(process.name(), line + END_OF_LINE);
  }

  @When("somebody types:")
  @When("누군가 다음을 입력한다:")
  public void types(DocString lines) {
    programs.type(lines.getContent().lines().map(line -> line + END_OF_LINE).toList());
  }

  @When("nobody types anything more")
  @When("아무도 더 입력하지 않는다")
  public void endsInput() {
    programs.endInput();
  }

  @When("all programs run to their end")
  @When("모든 프로그램이 끝까지 실행된다")
  public void finish() {
    programs.finishAll();
  }

  @Then("all programs have ended")
  @Then("모든 프로그램이 끝났다")
  public void haveEnded() {
    ProgramsAssert.assertThat(programs.endings()).haveEnded();
  }

  @Then("all programs have closed their handles")
  @Then("모든 프로그램이 핸들을 닫았다")
  public void haveClosedTheirHandles() {
    ProgramsAssert.assertThat(programs.endings()).haveClosedTheirHandles();
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
