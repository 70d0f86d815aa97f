package org.handlebook.steps;

import io.cucumber.java.en.Then;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.ActorCall;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.Replies;
import org.handlebook.steps.check.StandstillAssert;
import org.handlebook.steps.check.WaitAssert;
import org.handlebook.system.ProcessRef;
import org.handlebook.win32.ErrorCode;

/** How waits end: satisfied, timed out, with an abandoned mutex, refused, or never. */
public final class WaitOutcomeSteps {
  private final ActorNames names;
  private final HandleNames handles;
  private final Replies replies;

  public WaitOutcomeSteps(ActorNames names, HandleNames handles, Replies replies) {
    this.names = names;
    this.handles = handles;
    this.replies = replies;
  }

  @Then("the wait is satisfied")
  @Then("대기가 풀린다/성공한다")
  @Then("the wait succeeds")
  public void isSatisfied() {
    check(replies.outcome()).isSatisfied();
  }

  @Then("the wait is satisfied by {handle}")
  @Then("대기가 {handle}(으)로 풀린다")
  @Then("{handle}(으)로 대기가 풀린다")
  public void isSatisfied(HandleName handle) {
    check(replies.outcome()).isSatisfiedBy(handle);
  }

  @Then("the wait of {actor} is satisfied")
  @Then("{actor}의 대기가 풀린다/성공한다")
  public void isSatisfied(Actor actor) {
    check(replies.outcome(actor)).isSatisfied();
  }

  @Then("{actor} goes on")
  @Then("{actor} is no longer waiting")
  @Then("{actor} is not waiting")
  @Then("{actor}은/는/이/가 더 이상 기다리지 않는다")
  @Then("{actor}은/는/이/가 기다리고 있지 않다")
  public void goesOn(Actor actor) {
    check(replies.outcome(actor)).goesOn();
  }

  @Then("the wait of {actor} is satisfied by {handle}")
  @Then("{actor}의 대기가 {handle}(으)로 풀린다")
  public void isSatisfied(Actor actor, HandleName handle) {
    check(replies.outcome(actor)).isSatisfiedBy(handle);
  }

  @Then("the wait times out")
  @Then("대기가 시간 초과로 끝난다")
  public void timesOut() {
    check(replies.outcome()).timesOut();
  }

  @Then("the wait of {actor} times out")
  @Then("{actor}의 대기가 시간 초과로 끝난다")
  public void timesOut(Actor actor) {
    check(replies.outcome(actor)).timesOut();
  }

  @Then("the wait finds the mutex abandoned")
  @Then("버려진 뮤텍스를 얻으며 대기가 풀린다")
  public void findsAbandoned() {
    check(replies.outcome()).findsAbandoned();
  }

  @Then("the wait finds {handle} abandoned")
  @Then("버려진 뮤텍스 {handle}을/를 얻으며 대기가 풀린다")
  public void findsAbandoned(HandleName mutex) {
    check(replies.outcome()).findsAbandoned(mutex);
  }

  @Then("the wait of {actor} finds the mutex abandoned")
  @Then("{actor}은/는/이/가 버려진 뮤텍스를 얻는다")
  public void findsAbandoned(Actor actor) {
    check(replies.outcome(actor)).findsAbandoned();
  }

  @Then("the wait of {actor} finds {handle} abandoned")
  @Then("{actor}은/는/이/가 버려진 뮤텍스 {handle}을/를 얻는다")
  public void findsAbandoned(Actor actor, HandleName mutex) {
    check(replies.outcome(actor)).findsAbandoned(mutex);
  }

  @Then("the wait is refused with {error}")
  @Then("대기가 {error}(으)로 거부된다/실패한다")
  @Then("the wait fails with {error}")
  public void isRefused(ErrorCode error) {
    check(replies.outcome()).isRefusedWith(error);
  }

  @Then("the wait of {actor} is refused with {error}")
  @Then("{actor}의 대기가 {error}(으)로 거부된다/실패한다")
  public void isRefused(Actor actor, ErrorCode error) {
    check(replies.outcome(actor)).isRefusedWith(error);
  }

  @Then("nobody can go on")
  @Then("there is a deadlock")
  @Then("아무도 더 나아갈 수 없다")
  @Then("교착 상태에 빠진다")
  public void nobodyCanGoOn() {
    StandstillAssert.assertThat(replies).isStandstill();
  }

  private WaitAssert check(ActorCall call) {
    ProcessRef process = names.process(call.actor().process());
    return WaitAssert.assertThat(call, name -> handles.handle(process, name));
  }
}
