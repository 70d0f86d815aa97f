package org.handlebook.steps;

import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.PipeCall.GetNamedPipeClientProcessId;
import org.handlebook.win32.PipeCall.GetNamedPipeClientSessionId;
import org.handlebook.win32.PipeCall.GetNamedPipeHandleState;
import org.handlebook.win32.PipeCall.GetNamedPipeInfo;
import org.handlebook.win32.PipeCall.GetNamedPipeServerProcessId;
import org.handlebook.win32.PipeCall.GetNamedPipeServerSessionId;
import org.handlebook.win32.PipeCall.ImpersonateNamedPipeClient;
import org.handlebook.win32.PipeCall.SetNamedPipeHandleState;
import org.handlebook.win32.SecurityCall.RevertToSelf;

/** What is to be known of a pipe and of who is at its other end, and how its ends read. */
public final class PipeStateSteps {
  private final HandleNames handles;
  private final Actors actors;

  public PipeStateSteps(HandleNames handles, Actors actors) {
    this.handles = handles;
    this.actors = actors;
  }

  @When("{actor} asks what kind of pipe {handle} is")
  @When("{actor}이/가/은/는 {handle}이/가/은/는 어떤 파이프인지 묻는다/조회한다")
  public void asksForInfo(Actor actor, HandleName pipe) {
    actors.act(actor, new GetNamedPipeInfo(handle(actor, pipe)));
  }

  @When("{actor} asks how {handle} reads")
  @When("{actor}이/가/은/는 {handle}의 읽기 모드를 조회한다/묻는다")
  @When("{actor}이/가/은/는 {handle}을/를 어떻게 읽는지 묻는다/조회한다")
  public void asksForState(Actor actor, HandleName pipe) {
    actors.act(actor, new GetNamedPipeHandleState(handle(actor, pipe)));
  }

  @When("{actor} lets {handle} read {readMode}")
  @When("{actor}이/가/은/는 {handle}을/를 {readMode} 단위로 읽게 한다")
  public void sets(Actor actor, HandleName pipe, Integer readMode) {
    set(actor, pipe, readMode);
  }

  @When("{actor} lets {handle} read {readMode} without waiting")
  @When("{actor}이/가/은/는 {handle}을/를 {readMode} 단위로 기다리지 않고 읽게 한다")
  public void setsNoWait(Actor actor, HandleName pipe, Integer readMode) {
    set(actor, pipe, readMode | Constant.PIPE_NOWAIT);
  }

  private void set(Actor actor, HandleName pipe, int mode) {
    actors.act(actor, new SetNamedPipeHandleState(handle(actor, pipe), mode, null, null));
  }

  @When("{actor} asks for the process id of the client of {handle}")
  @When("{actor}이/가/은/는 {handle}의 클라이언트의 프로세스 ID를 묻는다/조회한다")
  public void asksForClient(Actor actor, HandleName pipe) {
    actors.act(actor, new GetNamedPipeClientProcessId(handle(actor, pipe)));
  }

  @When("{actor} asks for the process id of the server of {handle}")
  @When("{actor}이/가/은/는 {handle}의 서버의 프로세스 ID를 묻는다/조회한다")
  public void asksForServer(Actor actor, HandleName pipe) {
    actors.act(actor, new GetNamedPipeServerProcessId(handle(actor, pipe)));
  }

  @When("{actor} asks for the session of the client of {handle}")
  @When("{actor}이/가/은/는 {handle}의 클라이언트의 세션을 묻는다/조회한다")
  public void asksForClientSession(Actor actor, HandleName pipe) {
    actors.act(actor, new GetNamedPipeClientSessionId(handle(actor, pipe)));
  }

  @When("{actor} asks for the session of the server of {handle}")
  @When("{actor}이/가/은/는 {handle}의 서버의 세션을 묻는다/조회한다")
  public void asksForServerSession(Actor actor, HandleName pipe) {
    actors.act(actor, new GetNamedPipeServerSessionId(handle(actor, pipe)));
  }

  @When("{actor} impersonates the client of {handle}")
  @When("{actor}이/가/은/는 {handle}의 클라이언트를 가장한다")
  public void impersonates(Actor actor, HandleName pipe) {
    actors.act(actor, new ImpersonateNamedPipeClient(handle(actor, pipe)));
  }

  @When("{actor} acts as itself again")
  @When("{actor}이/가/은/는 다시 자기 자신으로 행동한다")
  public void reverts(Actor actor) {
    actors.act(actor, new RevertToSelf());
  }

  private Handle handle(Actor actor, HandleName pipe) {
    return handles.handle(actor, pipe);
  }
}
