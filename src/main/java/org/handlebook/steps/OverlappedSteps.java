package org.handlebook.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.function.Function;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.Operation;
import org.handlebook.scenario.OperationNames;
import org.handlebook.scenario.Replies;
import org.handlebook.steps.check.OperationAssert;
import org.handlebook.steps.check.ReplyAssert;
import org.handlebook.steps.words.Payload;
import org.handlebook.system.Reply;
import org.handlebook.win32.Call;
import org.handlebook.win32.ErrorCode;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.FileCall.CancelIo;
import org.handlebook.win32.FileCall.CancelIoEx;
import org.handlebook.win32.FileCall.CancelSynchronousIo;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.PipeCall.ConnectNamedPipe;
import org.handlebook.win32.Win32Error;

/** Operations that go on while their process does something else, and breaking them off. */
public final class OverlappedSteps {
  private final ActorNames names;
  private final HandleNames handles;
  private final OperationNames operations;
  private final Actors actors;
  private final Replies replies;

  public OverlappedSteps(
      ActorNames names,
      HandleNames handles,
      OperationNames operations,
      Actors actors,
      Replies replies) {
    this.names = names;
    this.handles = handles;
    this.operations = operations;
    this.actors = actors;
    this.replies = replies;
  }

  @When("{actor} starts reading from {handle} as {operation}")
  @When("{actor}이/가/은/는 {handle}에서 읽는 작업 {operation}을/를 시작한다")
  public void startsReading(Actor actor, HandleName file, String name) {
    start(actor, file, name, 0, Handle.NULL, ov -> read(actor, file, ov));
  }

  @When("{actor} starts reading from {handle} as {operation}, signalling {handle}")
  @When("{actor}이/가/은/는 {handle}에서 읽는 작업 {operation}을/를 이벤트 {handle}와/과 함께 시작한다")
  public void startsReading(Actor actor, HandleName file, String name, HandleName event) {
    start(actor, file, name, 0, handle(actor, event), ov -> read(actor, file, ov));
  }

  @When("{actor} starts reading from {handle} as {operation} at offset {int}")
  @When("{actor}이/가/은/는 {handle}에서 읽는 작업 {operation}을/를 오프셋 {int}에서 시작한다")
  public void startsReading(Actor actor, HandleName file, String name, int offset) {
    start(actor, file, name, offset, Handle.NULL, ov -> read(actor, file, ov));
  }

  private ReadFile read(Actor actor, HandleName file, Overlapped overlapped) {
    return new ReadFile(handle(actor, file), ReadWriteSteps.BUFFER, overlapped);
  }

  @When("{actor} starts writing {data} to {handle} as {operation}")
  @When("{actor}이/가/은/는 {data}을/를 {handle}에 쓰는 작업 {operation}을/를 시작한다")
  public void startsWriting(Actor actor, Payload data, HandleName file, String name) {
    start(actor, file, name, 0, Handle.NULL, ov -> write(actor, data, file, ov));
  }

  @When("{actor} starts writing {data} to {handle} as {operation}, signalling {handle}")
  @When("{actor}이/가/은/는 {data}을/를 {handle}에 쓰는 작업 {operation}을/를 이벤트 {handle}와/과 함께 시작한다")
  public void startsWriting(
      Actor actor, Payload data, HandleName file, String name, HandleName event) {
    start(actor, file, name, 0, handle(actor, event), ov -> write(actor, data, file, ov));
  }

  @When("{actor} starts writing {data} to {handle} as {operation} at offset {int}")
  @When("{actor}이/가/은/는 {data}을/를 {handle}에 쓰는 작업 {operation}을/를 오프셋 {int}에서 시작한다")
  public void startsWriting(Actor actor, Payload data, HandleName file, String name, int offset) {
    start(actor, file, name, offset, Handle.NULL, ov -> write(actor, data, file, ov));
  }

  private WriteFile write(Actor actor, Payload data, HandleName file, Overlapped overlapped) {
    return new WriteFile(handle(actor, file), data.bytes(), overlapped);
  }

  @When("{actor} starts waiting for a client on {handle} as {operation}")
  @When("{actor}이/가/은/는 {handle}에서 클라이언트를 기다리는 작업 {operation}을/를 시작한다")
  public void startsConnecting(Actor actor, HandleName pipe, String name) {
    start(actor, pipe, name, 0, Handle.NULL, ov -> new ConnectNamedPipe(handle(actor, pipe), ov));
  }

  @When("{actor} starts waiting for a client on {handle} as {operation}, signalling {handle}")
  @When("{actor}이/가/은/는 {handle}에서 클라이언트를 기다리는 작업 {operation}을/를 이벤트 {handle}와/과 함께 시작한다")
  public void startsConnecting(Actor actor, HandleName pipe, String name, HandleName event) {
    Handle signalled = handle(actor, event);
    start(actor, pipe, name, 0, signalled, ov -> new ConnectNamedPipe(handle(actor, pipe), ov));
  }

  private void start(
      Actor actor,
      HandleName file,
      String name,
      int offset,
      Handle event,
      Function<Overlapped, Call<?>> call) {
    Overlapped overlapped = new Overlapped(operations.newAddress(), offset, 0, event);
    operations.bind(
        names.process(actor), name, new Operation(actor, handle(actor, file), overlapped));
    actors.act(actor, call.apply(overlapped));
  }

  @Then("it is under way")
  @Then("작업은 진행 중이다")
  public void isUnderWay() {
    ReplyAssert.assertThat(replies.outcome()).isUnderWay();
  }

  @When("{actor} asks how {operation} went")
  @When("{actor}이/가/은/는 작업 {operation}의 결과를 묻는다/조회한다")
  public void asks(Actor actor, String name) {
    result(actor, name, false);
  }

  @When("{actor} waits for the end of {operation}")
  @When("{actor}이/가/은/는 작업 {operation}이/가/은/는 끝나기를 기다린다")
  public void waits(Actor actor, String name) {
    result(actor, name, true);
  }

  private void result(Actor actor, String name, boolean wait) {
    Operation operation = operation(actor, name);
    actors.act(actor, new GetOverlappedResult(operation.file(), operation.overlapped(), wait));
  }

  @Then("{operation} of {actor} is still under way")
  @Then("{operation} of {actor} is under way")
  @Then("{operation}은/는/이/가 {actor}에서 아직 진행 중이다")
  @Then("{operation}은/는/이/가 {actor}에서 진행 중이다")
  public void isStillUnderWay(String name, Actor actor) {
    look(name, actor).endsWith(Win32Error.ERROR_IO_INCOMPLETE);
  }

  @Then("the operation {operation} is still under way")
  @Then("the operation {operation} is under way")
  @Then("작업 {operation}은/는/이/가 아직 진행 중이다")
  @Then("작업 {operation}은/는/이/가 진행 중이다")
  public void isStillUnderWay(String name) {
    look(name).endsWith(Win32Error.ERROR_IO_INCOMPLETE);
  }

  @Then("{operation} of {actor} has succeeded")
  @Then("{operation}은/는/이/가 {actor}에서 성공했다")
  public void hasSucceeded(String name, Actor actor) {
    look(name, actor).succeeds();
  }

  @Then("the operation {operation} has succeeded")
  @Then("작업 {operation}은/는/이/가 성공했다")
  public void hasSucceeded(String name) {
    look(name).succeeds();
  }

  @Then("{operation} of {actor} has read {data}")
  @Then("{operation}은/는/이/가 {actor}에서 {data}을/를 읽었다")
  public void hasRead(String name, Actor actor, Payload data) {
    look(name, actor).succeeds().hasRead(data.bytes());
  }

  @Then("the operation {operation} has read {data}")
  @Then("작업 {operation}은/는/이/가 {data}을/를 읽었다")
  public void hasRead(String name, Payload data) {
    look(name).succeeds().hasRead(data.bytes());
  }

  @Then("{operation} of {actor} has ended with {error}")
  @Then("{operation}은/는/이/가 {actor}에서 {error}(으)로 끝났다")
  public void hasEnded(String name, Actor actor, ErrorCode error) {
    look(name, actor).endsWith(error);
  }

  @Then("the operation {operation} has ended with {error}")
  @Then("작업 {operation}은/는/이/가 {error}(으)로 끝났다")
  public void hasEnded(String name, ErrorCode error) {
    look(name).endsWith(error);
  }

  private OperationAssert look(String name, Actor actor) {
    return look(name, operation(actor, name));
  }

  private OperationAssert look(String name) {
    return look(name, operations.get(name));
  }

  private OperationAssert look(String name, Operation operation) {
    Reply<Transferred> reply =
        actors.look(
            actors.stead(operation.actor()),
            new GetOverlappedResult(operation.file(), operation.overlapped(), false));
    return OperationAssert.assertThat(name, reply);
  }

  @When("{actor} cancels the operation {operation}")
  @When("{actor}이/가/은/는 작업 {operation}을/를 취소한다")
  public void cancels(Actor actor, String name) {
    Operation operation = operation(actor, name);
    actors.act(actor, new CancelIoEx(operation.file(), operation.overlapped()));
  }

  @When("{actor} cancels everything under way on {handle}")
  @When("{actor}이/가/은/는 {handle}에서 진행 중인 작업을 모두 취소한다")
  public void cancelsAll(Actor actor, HandleName file) {
    actors.act(actor, new CancelIoEx(handle(actor, file), null));
  }

  @When("{actor} cancels what it has started itself on {handle}")
  @When("{actor}이/가/은/는 {handle}에서 자기가 시작한 작업을 취소한다")
  public void cancelsOwn(Actor actor, HandleName file) {
    actors.act(actor, new CancelIo(handle(actor, file)));
  }

  @When("{actor} cancels what the thread of {handle} is blocked in")
  @When("{actor}이/가/은/는 {handle}의 스레드가 기다리고 있는 작업을 취소한다")
  public void cancelsSynchronous(Actor actor, HandleName thread) {
    actors.act(actor, new CancelSynchronousIo(handle(actor, thread)));
  }

  private Operation operation(Actor actor, String name) {
    return operations.get(names.process(actor), name);
  }

  private Handle handle(Actor actor, HandleName name) {
    return handles.handle(actor, name);
  }
}
