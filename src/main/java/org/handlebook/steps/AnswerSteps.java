package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.util.Arrays;
import java.util.List;
import org.handlebook.scenario.Replies;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.steps.check.AnswerAssert;
import org.handlebook.steps.words.Details;

/** What calls answer beyond numbers: yes and no, text, what jobs, mailslots and pipes tell. */
public final class AnswerSteps {
  private final Replies replies;
  private final ScenarioState state;

  public AnswerSteps(Replies replies, ScenarioState state) {
    this.replies = replies;
    this.state = state;
  }

  @Then("the answer is yes")
  @Then("답은 예이다/예다")
  public void answersYes() {
    check().is(true);
  }

  @Then("the answer is no")
  @Then("답은 아니요이다/아니요다")
  public void answersNo() {
    check().is(false);
  }

  @Then("the answer is {name}")
  @Then("답은 {name}이다/다")
  public void answers(String text) {
    check().isText(text);
  }

  @Then("the answer says:")
  @Then("답은 다음과 같다:")
  public void says(DataTable table) {
    AnswerAssert answer = check();
    Details details = Details.of(table);
    details.text("processes now", "지금 프로세스 수").ifPresent(answer::saysActive);
    details.text("processes ever", "전체 프로세스 수").ifPresent(answer::saysTotal);
    details.text("processes ended by limits", "제한으로 끝난 프로세스 수").ifPresent(answer::saysTerminated);
    details.text("limits", "제한").ifPresent(answer::saysLimits);
    details.text("process limit", "프로세스 수 제한").ifPresent(answer::saysProcessLimit);
    details.text("processes", "프로세스").ifPresent(names -> answer.saysProcesses(ids(names), names));
    IoAnswer.check(details, answer);
    details.close();
  }

  private List<Integer> ids(String names) {
    return Arrays.stream(names.replace("\"", "").split(" *, *", -1)).map(this::id).toList();
  }

  private int id(String process) {
    return state.process(process).id();
  }

  private AnswerAssert check() {
    return AnswerAssert.assertThat(replies.outcome());
  }
}
