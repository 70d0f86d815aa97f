package org.handlebook.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.Replies;
import org.handlebook.steps.check.ReplyAssert;
import org.handlebook.win32.ErrorCall.GetLastError;
import org.handlebook.win32.ErrorCall.SetLastError;
import org.handlebook.win32.ErrorCode;
import org.handlebook.win32.Win32Error;

/** What calls answer: success, refusal, values, last errors, and that they wait. */
public final class ReplySteps {
  private final Actors actors;
  private final Replies replies;

  public ReplySteps(Actors actors, Replies replies) {
    this.actors = actors;
    this.replies = replies;
  }

  @Then("it is refused")
  @Then("거부된다/실패한다")
  @Then("it fails")
  public void isRefused() {
    lastReply().isRefused();
  }

  @Then("it is refused with {error}")
  @Then("{error}(으)로 거부된다/실패한다")
  @Then("{error} 오류로 거부된다/실패한다")
  @Then("it fails with {error}")
  @Then("the call fails with {error}")
  public void isRefused(ErrorCode error) {
    lastReply().isRefusedWith(error);
  }

  @Then("access is denied")
  @Then("접근이/액세스가 거부된다")
  public void isDenied() {
    lastReply().isRefusedWith(Win32Error.ERROR_ACCESS_DENIED);
  }

  @Then("it is refused with {error}, returning {returned}")
  @Then("{error}(으)로 거부되고/실패하고 {returned}을/를 반환한다/돌려준다")
  @Then("it fails with {error}, returning {returned}")
  public void isRefused(ErrorCode error, String returned) {
    lastReply().isRefusedWith(error).returns(returned);
  }

  @Then("it is refused, returning {returned}")
  @Then("거부되고/실패하고 {returned}을/를 반환한다/돌려준다")
  public void isRefusedReturning(String returned) {
    lastReply().isRefused().returns(returned);
  }

  @Then("it returns {returned}")
  @Then("{returned}을/를 반환한다/돌려준다")
  public void returns(String returned) {
    lastReply().returns(returned);
  }

  @Then("it succeeds")
  @Then("성공한다")
  public void succeeds() {
    lastReply().succeeds();
  }

  @Then("it succeeds with the last error {error}")
  @Then("성공하고 마지막 오류는 {error}이다/다")
  @Then("성공하고 마지막 오류는 {error}이/가 된다")
  @Then("마지막 오류 {error}을/를 남기고 성공한다")
  public void succeeds(ErrorCode error) {
    lastReply().succeedsWith(error);
  }

  @Then("the last error is {error}")
  @Then("마지막 오류는/오류가 {error}이다/다")
  @Then("GetLastError returns {error}")
  @Then("GetLastError가/GetLastError는 {error}을/를 반환한다/돌려준다")
  public void leaves(ErrorCode error) {
    lastReply().hasLastError(error);
  }

  @Then("the process crashes with an access violation")
  @Then("프로세스가 접근 위반으로 비정상 종료된다")
  public void crashes() {
    lastReply().crashes();
  }

  @Then("it leaves the last error alone")
  @Then("마지막 오류는 그대로이다/그대로다")
  public void leavesLastError() {
    lastReply().leavesLastError();
  }

  @Then("the answer is {exitCode}")
  @Then("답은 {exitCode}이다/다")
  public void answers(Integer number) {
    lastReply().answers(number);
  }

  @Then("{actor} is still waiting/blocked")
  @Then("{actor} is waiting/blocked")
  @Then("{actor}은/는/이/가 (아직 )(계속 )기다리고 있다")
  @Then("{actor} blocks")
  @Then("{actor}은/는/이/가 계속 기다린다")
  @Then("{actor}은/는/이/가 블록된다/막힌다")
  @Then("{actor}은/는/이/가 (아직 )(계속 )대기( )중이다")
  public void isWaiting(Actor actor) {
    ReplyAssert.assertThat(replies.now(actor)).isWaiting();
  }

  @Then("the call of {actor} succeeds")
  @Then("{actor}의 호출은 성공한다")
  public void succeeds(Actor actor) {
    reply(actor).succeeds();
  }

  @Then("the call of {actor} is refused with {error}")
  @Then("{actor}의 호출은 {error}(으)로 거부된다/실패한다")
  @Then("the call of {actor} fails with {error}")
  public void isRefused(Actor actor, ErrorCode error) {
    reply(actor).isRefusedWith(error);
  }

  @Then("the call of {actor} is refused")
  @Then("{actor}의 호출은 거부된다/실패한다")
  public void isRefused(Actor actor) {
    reply(actor).isRefused();
  }

  private ReplyAssert lastReply() {
    return ReplyAssert.assertThat(replies.outcome());
  }

  private ReplyAssert reply(Actor actor) {
    return ReplyAssert.assertThat(replies.outcome(actor));
  }

  @When("{actor} sets the last error to {int}")
  @When("{actor}이/가/은/는 마지막 오류를 {int}(으)로 설정한다")
  public void setsLastError(Actor actor, int code) {
    actors.act(actor, new SetLastError(code));
  }

  @When("{actor} asks for the last error")
  @When("{actor}이/가/은/는 마지막 오류를 묻는다/조회한다")
  public void asksForLastError(Actor actor) {
    actors.act(actor, new GetLastError());
  }
}
