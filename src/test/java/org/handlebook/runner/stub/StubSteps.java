package org.handlebook.runner.stub;

import io.cucumber.java.ParameterType;
import io.cucumber.java.PendingException;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.opentest4j.TestAbortedException;

/** Sentences that end in a known way. */
@SuppressWarnings("DoNotCallSuggester")
public final class StubSteps {
  @ParameterType("\"([^\"]*)\"")
  public String process(String name) {
    return name;
  }

  @ParameterType("h[A-Z]\\w*")
  public String handle(String name) {
    return name;
  }

  @Given("it holds")
  @Given("성립한다")
  public void holds() {}

  @Then("it fails")
  @Then("실패한다")
  public void fails() {
    throw new AssertionError(
        "expected the usage count of hMail to be 2, but it is 1\n  \"Parent\" hMail, created at line 4");
  }

  @Then("it breaks")
  public void breaks() {
    throw new IllegalStateException("the agent is gone");
  }

  @Then("it is still to be written")
  public void isPending() {
    throw new PendingException();
  }

  @Then("it is not possible here")
  public void isAborted() {
    throw new TestAbortedException("no private namespaces");
  }

  @Then("there are {int} of them")
  public void number(int number) {}

  @Then("there are {word} of them")
  public void word(String word) {}

  @When("{process} creates a mailslot {string} as {handle}")
  @When("{process}이/가 메일슬롯 {string}을/를 만들어 {handle}(으)로 받는다")
  public void creates(String process, String mailslot, String handle) {}

  @When("{process} creates a mutex as {handle}")
  public void creates(String process, String handle) {}

  @Then("the usage count of {handle} is/becomes {int}")
  @Then("{handle}의 사용 카운트는 {int}이다/가 된다")
  public void usageCount(String handle, int count) {}
}
