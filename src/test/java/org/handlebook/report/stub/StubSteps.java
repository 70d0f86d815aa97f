package org.handlebook.report.stub;

import io.cucumber.java.After;
import io.cucumber.java.AfterStep;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Sentences about the stub world. */
public final class StubSteps {
  private final StubWorld world = new StubWorld();

  @AfterStep
  public void trace(Scenario scenario) {
    String trace = world.trace();
    if (!trace.isEmpty()) {
      scenario.attach(trace, "application/vnd.handlebook.scene+json", "scene");
    }
  }

  @After
  public void nothingForgotten() {}

  @Given("a process {string}")
  @Given("{string} 프로세스가 있다")
  public void process(String name) {
    world.process(name);
  }

  @When("{string} creates a(n) {word} {string} as {word}")
  public void creates(String process, String kind, String name, String handle) {
    world.create(process, kind, name, handle, false);
  }

  @When("{string} creates an inheritable {word} {string} as {word}")
  public void createsInheritable(String process, String kind, String name, String handle) {
    world.create(process, kind, name, handle, true);
  }

  @When("{string}이/가 상속 가능한 메일슬롯 {string}을/를 만들어 {word}로 받는다")
  public void createsInheritableMailslot(String process, String name, String handle) {
    world.create(process, "mailslot", name, handle, true);
  }

  @When("{string} spawns {string} with handle inheritance")
  @When("{string}이/가 핸들을 상속하며 {string}을/를 생성한다")
  public void spawns(String parent, String child) {
    world.spawn(parent, child, true);
  }

  @When("{string} closes {word}")
  @When("{string}이/가 {word}을/를 닫는다")
  public void closes(String process, String handle) {
    world.close(process, handle);
  }

  @When("{string} makes {word} inheritable")
  public void makesInheritable(String process, String handle) {
    world.inheritable(process, handle);
  }

  @When("{string} exits with code {int}")
  public void exits(String process, int code) {
    world.exit(process, code);
  }

  @When("{string} runs:")
  public void runs(String process, String code) {
    for (String line : code.lines().toList()) {
      world.close(process, line.replace("CloseHandle(", "").replace(");", ""));
    }
  }

  @Then("the handle table of {string} is:")
  public void table(String process, io.cucumber.datatable.DataTable rows) {}

  @Then("the usage count of {word} in {string} is {int}")
  @Then("{word}의 사용 카운트는 {string}에서 {int}이다")
  public void usage(String handle, String process, int expected) {
    int found = world.usage(process, handle);
    if (found != expected) {
      throw new AssertionError(
          "the usage count of "
              + handle
              + " is "
              + found
              + ", not "
              + expected
              + "\n  why: these rows keep it alive\n    "
              + process
              + ": "
              + handle
              + ", created by CreateMailslot (stub.feature:6)");
    }
  }
}
