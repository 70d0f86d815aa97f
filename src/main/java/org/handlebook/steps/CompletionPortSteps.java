package org.handlebook.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.Replies;
import org.handlebook.steps.check.PacketAssert;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.CompletionPortCall.CreateIoCompletionPort;
import org.handlebook.win32.CompletionPortCall.GetQueuedCompletionStatus;
import org.handlebook.win32.CompletionPortCall.PostQueuedCompletionStatus;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;

/** I/O completion ports: making them, what tells them something, and taking their packets. */
public final class CompletionPortSteps {
  private static final int NOT_AT_ALL = 0;

  /** As many threads may run at a time as there are processors. */
  private static final int ONE_A_PROCESSOR = 0;

  private final HandleNames handles;
  private final Actors actors;
  private final Replies replies;

  public CompletionPortSteps(HandleNames handles, Actors actors, Replies replies) {
    this.handles = handles;
    this.actors = actors;
    this.replies = replies;
  }

  @When("{actor} creates a completion port as {handle}")
  @When("{actor}이/가/은/는 (입출력 )완료 포트를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void creates(Actor actor, HandleName port) {
    CreateIoCompletionPort call =
        new CreateIoCompletionPort(Handle.INVALID_HANDLE_VALUE, Handle.NULL, 0, ONE_A_PROCESSOR);
    actors.receive(actor, call, HandleOrNull::value, port);
  }

  @When("{actor} associates {handle} with {handle} as key {int}")
  @When("{actor} associates {handle} with the completion port {handle} as key {int}")
  @When("{actor}이/가/은/는 {handle}을/를 {handle}에 키 {int}(으)로 연결한다")
  @When("{actor}이/가/은/는 {handle}을/를 완료 포트 {handle}에 키 {int}(으)로 연결한다")
  public void associates(Actor actor, HandleName file, HandleName port, int key) {
    actors.act(
        actor,
        new CreateIoCompletionPort(
            handles.handle(actor, file), handles.handle(actor, port), key, ONE_A_PROCESSOR));
  }

  @When("{actor} posts a packet with key {int} to {handle}")
  @When("{actor}이/가/은/는 키가 {int}인 패킷을 {handle}에 넣는다")
  public void posts(Actor actor, int key, HandleName port) {
    post(actor, port, key, 0);
  }

  @When("{actor} posts a packet with key {int} and {int} byte(s) to {handle}")
  @When("{actor}이/가/은/는 키가 {int}이고 {int}바이트인 패킷을 {handle}에 넣는다")
  public void posts(Actor actor, int key, int bytes, HandleName port) {
    post(actor, port, key, bytes);
  }

  private void post(Actor actor, HandleName port, int key, int bytes) {
    actors.act(actor, new PostQueuedCompletionStatus(handles.handle(actor, port), bytes, key, 0));
  }

  @When("{actor} takes a packet from {handle}")
  @When("{actor}이/가/은/는 {handle}에서 패킷을 꺼낸다")
  public void takes(Actor actor, HandleName port) {
    take(actor, port, Constant.INFINITE);
  }

  @When("{actor} takes a packet from {handle}, waiting at most {duration}")
  @When("{actor}이/가/은/는 {handle}에서 패킷을 최대 {duration} 동안 기다려 꺼낸다")
  public void takes(Actor actor, HandleName port, Integer atMost) {
    take(actor, port, atMost);
  }

  @When("{actor} takes a packet from {handle} without waiting")
  @When("{actor}이/가/은/는 {handle}에서 패킷을 기다리지 않고 꺼낸다")
  public void polls(Actor actor, HandleName port) {
    take(actor, port, NOT_AT_ALL);
  }

  private void take(Actor actor, HandleName port, Integer milliseconds) {
    actors.act(actor, new GetQueuedCompletionStatus(handles.handle(actor, port), milliseconds));
  }

  @Then("it takes a packet with key {int}")
  @Then("키가 {int}인 패킷을 꺼낸다")
  public void takes(int key) {
    PacketAssert.assertThat(replies.outcome()).hasKey(key);
  }

  @Then("it takes a packet with key {int} and {int} byte(s)")
  @Then("키가 {int}이고 {int}바이트인 패킷을 꺼낸다")
  public void takes(int key, int bytes) {
    PacketAssert.assertThat(replies.outcome()).hasKey(key).hasCount(bytes);
  }

  @Then("{actor} has taken a packet with key {int}")
  @Then("{actor}은/는/이/가 키가 {int}인 패킷을 꺼냈다")
  public void hasTaken(Actor actor, int key) {
    PacketAssert.assertThat(replies.outcome(actor)).hasKey(key);
  }

  @Then("{actor} has taken a packet with key {int} and {int} byte(s)")
  @Then("{actor}은/는/이/가 키가 {int}이고 {int}바이트인 패킷을 꺼냈다")
  public void hasTaken(Actor actor, int key, int bytes) {
    PacketAssert.assertThat(replies.outcome(actor)).hasKey(key).hasCount(bytes);
  }
}
