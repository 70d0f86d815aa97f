package org.handlebook.steps;

import io.cucumber.docstring.DocString;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.snippet.Value;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.Replies;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.scenario.Snippets;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.steps.check.ValueAssert;

/** Code from the book: C that a process runs, and what its variables are afterwards. */
public final class CodeSteps {
  private final ActorNames names;
  private final HandleNames handles;
  private final Replies replies;
  private final Snippets snippets;

  public CodeSteps(ActorNames names, HandleNames handles, Replies replies, Snippets snippets) {
    this.names = names;
    this.handles = handles;
    this.replies = replies;
    this.snippets = snippets;
  }

  @When("{actor} runs:")
  @When("{actor}이/가/은/는 다음을 실행한다:")
  public void runs(Actor actor, DocString code) {
    snippets.run(actor, code.getContent());
  }

  @Then("{variable} is {value}")
  @Then("{variable}은/는/이/가 {value}이다/다")
  @Then("{variable}의 값은 {value}이다/다")
  public void is(String variable, String expected) {
    if (isHandle(variable)) {
      handle(variable).is(expected);
    } else {
      holds(variable, owner(variable), expected);
    }
  }

  @Then("{variable} of {process} is {value}")
  @Then("변수 {variable}은/는/이/가 {process}에서 {value}이다/다")
  public void is(String variable, ProcessName process, String expected) {
    holds(variable, process.name(), expected);
  }

  @Then("{variable} is {value} or {value}")
  @Then("{variable}은/는/이/가 {value} 또는 {value}이다/다")
  public void is(String variable, String one, String other) {
    String process = owner(variable);
    if (!isEqual(process, value(variable, process), one)) {
      holds(variable, process, other);
    }
    asked(variable, process);
  }

  @Then("{variable} is not {value}")
  @Then("{variable}은/는/이/가 {value}이/가 아니다")
  public void isNot(String variable, String expected) {
    if (isHandle(variable)) {
      handle(variable).isNot(expected);
      return;
    }
    String process = owner(variable);
    Value value = value(variable, process);
    asked(variable, process);
    if (isEqual(process, value, expected)) {
      throw new AssertionError("%s of \"%s\" is %s.".formatted(variable, process, expected));
    }
  }

  @Then("{variable} is {otherVariable}")
  @Then("{variable}은/는/이/가 변수 {otherVariable}와/과 같다")
  public void isSame(String variable, String other) {
    if (isHandle(variable) && isHandle(other)) {
      handle(variable).hasSameValueAs(new HandleName(other));
      return;
    }
    String process = owner(variable);
    String second = owner(other);
    asked(other, second);
    holds(variable, process, value(other, second).toString());
  }

  /** Returns whether a sentence gave a handle that name, and no C a variable. */
  private boolean isHandle(String name) {
    return handles.isGiven(new HandleName(name)) && owners(name).isEmpty();
  }

  private ValueAssert handle(String name) {
    HandleName handle = new HandleName(name);
    handles.refusal(handle).ifPresent(refusal -> replies.now(refusal.actor()));
    return ValueAssert.assertThat(handle, handles);
  }

  private void asked(String variable, String process) {
    snippets.askAbout(process, variable.split("[.\\[]", 2)[0]);
  }

  private boolean isEqual(String process, Value value, String expected) {
    return expected.startsWith("\"")
        ? value.isText(expected.substring(1, expected.length() - 1))
        : value.is(number(process, expected));
  }

  private long number(String process, String expected) {
    char first = expected.charAt(0);
    return first == '-' || Character.isDigit(first)
        ? Long.decode(expected)
        : snippets.memory(process).constant(expected).orElseThrow(() -> unknown(expected));
  }

  private void holds(String variable, String process, String expected) {
    Value value = value(variable, process);
    asked(variable, process);
    if (!isEqual(process, value, expected)) {
      String waits = snippets.whereItWaits(process);
      throw new AssertionError(
          "%s of \"%s\" is %s, and not %s.".formatted(variable, process, value, expected)
              + (waits.isEmpty() ? "" : "\n  " + waits.replace("\n", "\n  ")));
    }
  }

  private static ScenarioMistake unknown(String constant) {
    return new ScenarioMistake(
        "No constant that is known is called " + constant + "; constants go by Windows' names.");
  }

  private Value value(String variable, String process) {
    try {
      if (!snippets.memory(process).hasValue(variable)) {
        snippets.finish(process);
      }
      return snippets.memory(process).value(variable);
    } catch (CMistake mistake) {
      throw new ScenarioMistake(
          "%s of \"%s\": %s".formatted(variable, process, mistake.getMessage()));
    }
  }

  /** Returns the process whose C has that variable. */
  private String owner(String variable) {
    List<String> owners = owners(variable);
    Optional<String> first = owners.stream().findFirst();
    if (owners.size() > 1) {
      throw new ScenarioMistake(
          "There is %s in \"%s\". Say which: %s of \"%s\" is …"
              .formatted(variable, String.join("\" and \"", owners), variable, owners.get(0)));
    }
    return first.orElseThrow(
        () ->
            new ScenarioMistake(
                "No process has run C that declares "
                    + variable
                    + ". Begin with: DWORD "
                    + variable
                    + ";"));
  }

  private List<String> owners(String variable) {
    return names.processNames().stream()
        .filter(process -> snippets.memory(process).knows(variable))
        .toList();
  }
}
