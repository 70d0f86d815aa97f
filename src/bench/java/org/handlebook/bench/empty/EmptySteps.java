package org.handlebook.bench.empty;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** The sentences of the corpora, doing nothing. */
public final class EmptySteps {
  @Given("a process {string}")
  @Given("{string} 프로세스가 있다")
  public void process(String name) {}

  @Given("{string} creates an inheritable mailslot {string} as {word}")
  @Given("{string}가 상속 가능한 메일슬롯 {string}을 만들어 {word}로 받는다")
  public void creates(String process, String name, String handle) {}

  @When("{string} spawns {string} with handle inheritance")
  @When("{string}가 핸들을 상속하며 {string}을 생성한다")
  public void spawns(String parent, String child) {}

  @When("{string} closes {word}")
  @When("{string}가 {word}을 닫는다")
  public void closes(String process, String handle) {}

  @Then("the usage count of {word} becomes {int}")
  @Then("{word}의 사용 카운트는 {int}가/이 된다")
  public void count(String handle, int count) {}
}
