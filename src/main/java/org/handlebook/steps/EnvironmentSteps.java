package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.Actors;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.steps.check.EnvironmentAssert;
import org.handlebook.steps.check.VariableAssert;
import org.handlebook.system.Reply;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.EnvironmentCall.ExpandEnvironmentStrings;
import org.handlebook.win32.EnvironmentCall.GetCommandLine;
import org.handlebook.win32.EnvironmentCall.GetEnvironmentStrings;
import org.handlebook.win32.EnvironmentCall.GetEnvironmentVariable;
import org.handlebook.win32.EnvironmentCall.SetEnvironmentStrings;
import org.handlebook.win32.EnvironmentCall.SetEnvironmentVariable;

/** Environment variables and command lines. */
public final class EnvironmentSteps {
  private static final int ROOM = 32_767;

  private final ActorNames names;
  private final Actors actors;

  public EnvironmentSteps(ActorNames names, Actors actors) {
    this.names = names;
    this.actors = actors;
  }

  @When("{actor} sets the environment variable {name} to {name}")
  @When("{actor}이/가/은/는 환경( )변수 {name}을/를 {name}(으)로 설정한다")
  public void sets(Actor actor, String variable, String value) {
    actors.act(actor, new SetEnvironmentVariable(variable, value));
  }

  @When("{actor} removes the environment variable {name}")
  @When("{actor}이/가/은/는 환경( )변수 {name}을/를 지운다")
  public void removes(Actor actor, String variable) {
    actors.act(actor, new SetEnvironmentVariable(variable, null));
  }

  @When("{actor} reads the environment variable {name}")
  @When("{actor}이/가/은/는 환경( )변수 {name}을/를 읽는다")
  public void reads(Actor actor, String variable) {
    actors.act(actor, new GetEnvironmentVariable(variable, ROOM));
  }

  @When("{actor} reads the environment variable {name} into a buffer of {int} character(s)")
  @When("{actor}이/가/은/는 환경( )변수 {name}을/를 문자 {int}개의 버퍼로 읽는다")
  public void reads(Actor actor, String variable, int room) {
    actors.act(actor, new GetEnvironmentVariable(variable, room));
  }

  @When("{actor} expands the variables in {name}")
  @When("{actor}이/가/은/는 {name} 안의 환경( )변수를 펼친다")
  public void expands(Actor actor, String text) {
    actors.act(actor, new ExpandEnvironmentStrings(text, ROOM));
  }

  @When("{actor} replaces its environment with:")
  @When("{actor}이/가/은/는 자기 환경을 다음과 같이 바꾼다:")
  public void replaces(Actor actor, DataTable table) {
    actors.act(actor, new SetEnvironmentStrings(strings(table)));
  }

  @When("{actor} asks for its environment")
  @When("{actor}이/가/은/는 자기 환경을 묻는다/조회한다")
  @When("{actor}이/가/은/는 자신의 환경( )변수를 묻는다/조회한다")
  public void asksForEnvironment(Actor actor) {
    actors.act(actor, new GetEnvironmentStrings());
  }

  @When("{actor} asks for its command line")
  @When("{actor}이/가/은/는 자기 명령줄을 묻는다/조회한다")
  public void asksForCommandLine(Actor actor) {
    actors.act(actor, new GetCommandLine());
  }

  @Then("{process} has the environment variable {name} set to {name}")
  @Then("{process}의 환경( )변수 {name}은/는/이/가 {name}이다/다")
  public void has(ProcessName process, String variable, String value) {
    check(process, variable).is(value);
  }

  @Then("{process} has no environment variable {name}")
  @Then("{process}에는 환경( )변수 {name}이/가/은/는 없다")
  public void hasNo(ProcessName process, String variable) {
    check(process, variable).isUnset();
  }

  private VariableAssert check(ProcessName process, String variable) {
    return VariableAssert.assertThat(
        process.name(),
        names.process(process.name()),
        variable,
        look(process, new GetEnvironmentVariable(variable, ROOM)));
  }

  @Then("the environment of {process} is:")
  @Then("{process}의 환경은 다음과 같다:")
  public void environmentIs(ProcessName process, DataTable table) {
    EnvironmentAssert.assertThat(process.name(), look(process, new GetEnvironmentStrings()))
        .hasExactly(strings(table));
  }

  private <R extends Answer> Reply<R> look(ProcessName process, Call<R> call) {
    return actors.look(new Actor(process.name(), ""), call);
  }

  private static List<String> strings(DataTable table) {
    List<String> strings = new ArrayList<>();
    for (List<String> row : table.asLists()) {
      strings.add(row.get(0) + "=" + (row.get(1) == null ? "" : row.get(1)));
    }
    return strings;
  }
}
