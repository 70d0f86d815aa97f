package org.handlebook.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.Replies;
import org.handlebook.steps.check.PeekAssert;
import org.handlebook.steps.check.ReplyAssert;
import org.handlebook.steps.words.DevicePaths;
import org.handlebook.steps.words.Payload;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.PipeCall.CallNamedPipe;
import org.handlebook.win32.PipeCall.ConnectNamedPipe;
import org.handlebook.win32.PipeCall.DisconnectNamedPipe;
import org.handlebook.win32.PipeCall.PeekNamedPipe;
import org.handlebook.win32.PipeCall.TransactNamedPipe;
import org.handlebook.win32.PipeCall.WaitNamedPipe;

/** Servers and clients of named pipes: how they meet, talk and part. */
public final class PipeTalkSteps {
  private final HandleNames handles;
  private final Actors actors;
  private final Replies replies;

  public PipeTalkSteps(HandleNames handles, Actors actors, Replies replies) {
    this.handles = handles;
    this.actors = actors;
    this.replies = replies;
  }

  @When("{actor} waits for a client on {handle}")
  @When("{actor}이/가/은/는 {handle}에서 클라이언트를 기다린다")
  public void connects(Actor actor, HandleName pipe) {
    actors.act(actor, new ConnectNamedPipe(handle(actor, pipe), null));
  }

  @Then("{actor} is connected")
  @Then("{actor}은/는/이/가 연결되었다/연결됐다")
  @Then("{actor}이/가/은/는 연결된다")
  public void isConnected(Actor actor) {
    ReplyAssert.assertThat(replies.outcome(actor)).succeeds();
  }

  @When("{actor} disconnects the client of {handle}")
  @When("{actor}이/가/은/는 {handle}의 클라이언트와 연결을 끊는다")
  public void disconnects(Actor actor, HandleName pipe) {
    actors.act(actor, new DisconnectNamedPipe(handle(actor, pipe)));
  }

  @When("{actor} waits for an instance of the (named )pipe {name}")
  @When("{actor}이/가/은/는 (이름 있는 )(네임드 )파이프 {name}의 인스턴스를 기다린다")
  public void waits(Actor actor, String name) {
    await(actor, name, Constant.NMPWAIT_WAIT_FOREVER);
  }

  @When("{actor} waits for an instance of the (named )pipe {name} for at most {duration}")
  @When("{actor}이/가/은/는 (이름 있는 )(네임드 )파이프 {name}의 인스턴스를 최대 {duration} 동안 기다린다")
  public void waits(Actor actor, String name, Integer atMost) {
    await(actor, name, atMost);
  }

  @When("{actor} waits for an instance of the (named )pipe {name} as long as the server says")
  @When("{actor}이/가/은/는 (이름 있는 )(네임드 )파이프 {name}의 인스턴스를 서버가 정한 시간 동안 기다린다")
  public void waitsAsTheServerSays(Actor actor, String name) {
    await(actor, name, Constant.NMPWAIT_USE_DEFAULT_WAIT);
  }

  private void await(Actor actor, String name, int milliseconds) {
    actors.act(actor, new WaitNamedPipe(DevicePaths.pipe(name), milliseconds));
  }

  @When("{actor} peeks into {handle}")
  @When("{actor}이/가/은/는 {handle}을/를 들여다본다")
  public void peeks(Actor actor, HandleName pipe) {
    peek(actor, pipe, ReadWriteSteps.BUFFER);
  }

  @When("{actor} peeks at {int} byte(s) of {handle}")
  @When("{actor}이/가/은/는 최대 {int}바이트까지 {handle}을/를 들여다본다")
  public void peeks(Actor actor, int most, HandleName pipe) {
    peek(actor, pipe, most);
  }

  private void peek(Actor actor, HandleName pipe, int most) {
    actors.act(actor, new PeekNamedPipe(handle(actor, pipe), most));
  }

  @Then("it sees {data} waiting")
  @Then("{data}이/가/은/는 기다리는 것을 본다")
  public void sees(Payload data) {
    PeekAssert peeked = PeekAssert.assertThat(replies.outcome());
    if (data.countOnly()) {
      peeked.seesCount(data.bytes().length());
    } else {
      peeked.sees(data.bytes());
    }
  }

  @Then("it sees nothing waiting")
  @Then("기다리는 것이 없음을 본다")
  @Then("읽을 데이터가 없음을 확인한다")
  public void seesNothing() {
    PeekAssert.assertThat(replies.outcome()).seesCount(0);
  }

  @When("{actor} sends {data} through {handle} and reads the answer")
  @When("{actor}이/가/은/는 {data}을/를 {handle}(으)로 보내고 답을 읽는다")
  public void transacts(Actor actor, Payload data, HandleName pipe) {
    transact(actor, data, pipe, ReadWriteSteps.BUFFER);
  }

  @When("{actor} sends {data} through {handle} and reads at most {int} byte(s) of the answer")
  @When("{actor}이/가/은/는 {data}을/를 {handle}(으)로 보내고 답을 최대 {int}바이트까지 읽는다")
  public void transacts(Actor actor, Payload data, HandleName pipe, int most) {
    transact(actor, data, pipe, most);
  }

  private void transact(Actor actor, Payload data, HandleName pipe, int most) {
    actors.act(actor, new TransactNamedPipe(handle(actor, pipe), data.bytes(), most, null));
  }

  @When("{actor} calls the (named )pipe {name} with {data}")
  @When("{actor}이/가/은/는 (이름 있는 )(네임드 )파이프 {name}을/를 {data}(으)로 호출한다")
  public void calls(Actor actor, String name, Payload data) {
    call(actor, name, data, Constant.NMPWAIT_WAIT_FOREVER);
  }

  @When("{actor} calls the (named )pipe {name} with {data}, waiting for at most {duration}")
  @When("{actor}이/가/은/는 (이름 있는 )(네임드 )파이프 {name}을/를 {data}(으)로 호출하며 최대 {duration} 동안 기다린다")
  public void calls(Actor actor, String name, Payload data, Integer atMost) {
    call(actor, name, data, atMost);
  }

  @When("{actor} calls the (named )pipe {name} with {data} without waiting")
  @When("{actor}이/가/은/는 (이름 있는 )(네임드 )파이프 {name}을/를 {data}(으)로 기다리지 않고 호출한다")
  public void callsWithoutWaiting(Actor actor, String name, Payload data) {
    call(actor, name, data, Constant.NMPWAIT_NOWAIT);
  }

  @When("{actor} calls the (named )pipe {name} with {data} and reads at most {int} byte(s)")
  @When("{actor}이/가/은/는 (이름 있는 )(네임드 )파이프 {name}을/를 {data}(으)로 호출하고 답을 최대 {int}바이트까지 읽는다")
  public void callsForPart(Actor actor, String name, Payload data, int most) {
    actors.act(
        actor,
        new CallNamedPipe(
            DevicePaths.pipe(name), data.bytes(), most, Constant.NMPWAIT_WAIT_FOREVER));
  }

  private void call(Actor actor, String name, Payload data, int milliseconds) {
    actors.act(
        actor,
        new CallNamedPipe(
            DevicePaths.pipe(name), data.bytes(), ReadWriteSteps.BUFFER, milliseconds));
  }

  private Handle handle(Actor actor, HandleName pipe) {
    return handles.handle(actor, pipe);
  }
}
