package org.handlebook.steps;

import io.cucumber.java.en.Then;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.ActorCall;
import org.handlebook.scenario.Replies;
import org.handlebook.steps.check.ReplyAssert;
import org.handlebook.steps.check.TransferAssert;
import org.handlebook.steps.words.Payload;
import org.handlebook.win32.ErrorCode;
import org.handlebook.win32.Win32Error;

/** How reads and writes end: with what was read, how much was written, or refused. */
public final class TransferSteps {
  private final Replies replies;

  public TransferSteps(Replies replies) {
    this.replies = replies;
  }

  @Then("it reads {data}")
  @Then("{data}을/를 읽는다")
  public void reads(Payload data) {
    hasRead(replies.outcome(), data);
  }

  @Then("it reads nothing")
  @Then("아무것도 읽지 않고 성공한다")
  public void readsNothing() {
    TransferAssert.assertThat(replies.outcome()).hasReadCount(0);
  }

  @Then("it reads only {data} of the message")
  @Then("메시지 가운데 {data}만 읽는다")
  public void readsOnly(Payload data) {
    TransferAssert.assertThat(replies.outcome()).hasReadOnly(data.bytes());
  }

  @Then("{actor} has read {data}")
  @Then("{actor}은/는/이/가 {data}을/를 읽었다")
  public void hasRead(Actor actor, Payload data) {
    hasRead(replies.outcome(actor), data);
  }

  private static void hasRead(ActorCall call, Payload data) {
    TransferAssert read = TransferAssert.assertThat(call);
    if (data.countOnly()) {
      read.hasReadCount(data.bytes().length());
    } else {
      read.hasRead(data.bytes());
    }
  }

  @Then("the read ends with {error}")
  @Then("the read is refused with {error}")
  @Then("읽기가 {error}(으)로 끝난다")
  @Then("읽기가/읽기는 {error}(으)로 거부된다/실패한다")
  @Then("the read fails with {error}")
  public void readEnds(ErrorCode error) {
    TransferAssert.assertThat(replies.outcome(TransferAssert::isRead, "a read")).endsWith(error);
  }

  @Then("the read fails")
  @Then("읽기가 실패한다")
  public void readFails() {
    ReplyAssert.assertThat(replies.outcome(TransferAssert::isRead, "a read")).isRefused();
  }

  @Then("the write fails")
  @Then("쓰기가 실패한다")
  public void writeFails() {
    ReplyAssert.assertThat(replies.outcome(TransferAssert::isWrite, "a write")).isRefused();
  }

  @Then("the read times out")
  @Then("읽기가 시간 초과로 끝난다")
  public void readTimesOut() {
    readEnds(Win32Error.ERROR_SEM_TIMEOUT);
  }

  @Then("the write ends with {error}")
  @Then("the write is refused with {error}")
  @Then("쓰기가 {error}(으)로 끝난다")
  @Then("쓰기가/쓰기는 {error}(으)로 거부된다/실패한다")
  @Then("the write fails with {error}")
  public void writeEnds(ErrorCode error) {
    TransferAssert.assertThat(replies.outcome(TransferAssert::isWrite, "a write")).endsWith(error);
  }

  @Then("it writes {int} byte(s)")
  @Then("{int}바이트를 쓴다")
  public void writes(int count) {
    TransferAssert.assertThat(replies.outcome()).hasWritten(count);
  }

  @Then("{actor} has written {int} byte(s)")
  @Then("{actor}은/는/이/가 {int}바이트를 썼다")
  public void hasWritten(Actor actor, int count) {
    TransferAssert.assertThat(replies.outcome(actor)).hasWritten(count);
  }
}
