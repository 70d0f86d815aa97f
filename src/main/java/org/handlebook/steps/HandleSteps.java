package org.handlebook.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.steps.Vocabulary.AccessMaskPhrase;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.steps.check.RowAssert;
import org.handlebook.win32.Constant;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.HandleCall.CompareObjectHandles;
import org.handlebook.win32.HandleCall.GetHandleInformation;
import org.handlebook.win32.HandleCall.SetHandleInformation;
import org.handlebook.win32.ProcessCall.GetCurrentProcess;
import org.handlebook.win32.ThreadCall.GetCurrentThread;

/** Single handles: closing them, their flags and access, pseudo handles. */
public final class HandleSteps {
  private final ActorNames names;
  private final HandleNames handles;
  private final Actors actors;
  private final ScenarioState state;

  public HandleSteps(ActorNames names, HandleNames handles, Actors actors, ScenarioState state) {
    this.names = names;
    this.handles = handles;
    this.actors = actors;
    this.state = state;
  }

  @When("{actor} closes (the )(handle ){handle}( again)")
  @When("{actor}이/가/은/는 (핸들 ){handle}을/를 (다시 )닫는다")
  public void closes(Actor actor, HandleName handle) {
    actors.act(actor, new CloseHandle(handles.handle(actor, handle)));
  }

  @When("{actor} makes {handle} inheritable")
  @When("{actor}이/가/은/는 {handle}을/를 상속( )가능하게 바꾼다/만든다")
  public void makesInheritable(Actor actor, HandleName handle) {
    setFlag(actor, handle, Constant.HANDLE_FLAG_INHERIT, true);
  }

  @When("{actor} makes {handle} not inheritable")
  @When("{actor}이/가/은/는 {handle}을/를 상속 불가능하게 바꾼다/만든다")
  public void makesNotInheritable(Actor actor, HandleName handle) {
    setFlag(actor, handle, Constant.HANDLE_FLAG_INHERIT, false);
  }

  @When("{actor} protects {handle} from close/closing")
  @When("{actor} protects {handle} from being closed")
  @When("{actor}이/가/은/는 {handle}을/를 닫히지/닫지 않게/못하게 보호한다")
  public void protects(Actor actor, HandleName handle) {
    setFlag(actor, handle, Constant.HANDLE_FLAG_PROTECT_FROM_CLOSE, true);
  }

  @When("{actor} unprotects {handle}")
  @When("{actor}이/가/은/는 {handle}의 보호를 푼다")
  public void unprotects(Actor actor, HandleName handle) {
    setFlag(actor, handle, Constant.HANDLE_FLAG_PROTECT_FROM_CLOSE, false);
  }

  private void setFlag(Actor actor, HandleName handle, int flag, boolean on) {
    actors.act(actor, new SetHandleInformation(handles.handle(actor, handle), flag, on ? flag : 0));
  }

  @When("{actor} asks for the flags of {handle}")
  @When("{actor}이/가/은/는 {handle}의 플래그를 묻는다/조회한다")
  public void asksForFlags(Actor actor, HandleName handle) {
    actors.act(actor, new GetHandleInformation(handles.handle(actor, handle)));
  }

  @When("{actor} compares {handle} with {handle}")
  @When("{actor}이/가/은/는 {handle}을/를 {handle}와/과 비교한다")
  @When("{actor}이/가/은/는 {handle}와/과 {handle}을/를 비교한다")
  public void compares(Actor actor, HandleName first, HandleName second) {
    actors.act(
        actor,
        new CompareObjectHandles(handles.handle(actor, first), handles.handle(actor, second)));
  }

  @When("{actor} gets the pseudo handle of its process as {handle}")
  @When("{actor} gets a pseudo handle of/to/for itself as {handle}")
  @When("{actor}이/가/은/는 자기/자신의 프로세스의 가짜/의사 핸들을 {handle}(으)로/에 받는다/저장한다/담는다")
  @When("{actor}이/가/은/는 자기/자신의 가짜/의사 핸들을 {handle}(으)로/에 받는다/저장한다/담는다")
  public void getsCurrentProcess(Actor actor, HandleName handle) {
    actors.act(
        actor, new GetCurrentProcess(), answer -> handles.bind(actor, handle, answer.value()));
  }

  @When("{actor} gets the pseudo handle of its thread as {handle}")
  @When("{actor}이/가/은/는 자기/자신의 스레드의 가짜/의사 핸들을 {handle}(으)로/에 받는다/저장한다/담는다")
  public void getsCurrentThread(Actor actor, HandleName handle) {
    actors.act(
        actor, new GetCurrentThread(), answer -> handles.bind(actor, handle, answer.value()));
  }

  @Then("{handle} is (still )a valid handle in {process}")
  @Then("{handle}은/는/이/가 {process}에서 (여전히 )유효한 핸들이다")
  @Then("{handle}은/는/이/가 {process}에서 유효하다")
  public void isValid(HandleName handle, ProcessName process) {
    row(handle, process).isValid();
  }

  @Then("{handle} is (still )valid")
  @Then("{handle}은/는/이/가 (여전히 )유효하다")
  public void isValid(HandleName handle) {
    row(handle).isValid();
  }

  @Then("{handle} is not valid")
  @Then("{handle} is no longer valid")
  @Then("{handle} is/becomes invalid")
  @Then("{handle}은/는/이/가 유효하지 않다")
  @Then("{handle}은/는/이/가 더 이상 유효하지 않다")
  @Then("{handle}은/는/이/가 무효(이)다")
  @Then("{handle}은/는/이/가 무효가 된다")
  public void isNotValid(HandleName handle) {
    row(handle).isNotValid();
  }

  @Then("{handle} is not a valid handle in {process}")
  @Then("{handle} is no longer a valid handle in {process}")
  @Then("{handle}은/는/이/가 {process}에서 유효하지 않은 핸들이다")
  @Then("{handle}은/는/이/가 {process}에서 더 이상 유효하지 않다")
  @Then("{handle}은/는/이/가 {process}에서 유효하지 않다")
  public void isNotValid(HandleName handle, ProcessName process) {
    row(handle, process).isNotValid();
  }

  @Then("{handle} is inheritable")
  @Then("{handle}은/는/이/가 상속( )가능하다")
  public void isInheritable(HandleName handle) {
    row(handle).isInheritable(true);
  }

  @Then("{handle} is not inheritable")
  @Then("{handle}은/는/이/가 상속( )가능하지 않다")
  @Then("{handle}은/는/이/가 상속 불가능하다")
  public void isNotInheritable(HandleName handle) {
    row(handle).isInheritable(false);
  }

  @Then("{handle} is inheritable in {process}")
  @Then("{handle}은/는/이/가 {process}에서 상속( )가능하다")
  public void isInheritable(HandleName handle, ProcessName process) {
    row(handle, process).isInheritable(true);
  }

  @Then("{handle} is not inheritable in {process}")
  @Then("{handle}은/는/이/가 {process}에서 상속( )가능하지 않다")
  @Then("{handle}은/는/이/가 {process}에서 상속 불가능하다")
  public void isNotInheritable(HandleName handle, ProcessName process) {
    row(handle, process).isInheritable(false);
  }

  @Then("{handle} is protected from close in {process}")
  @Then("{handle}은/는/이/가 {process}에서 (닫히지 않게 )보호되어( )있다")
  public void isProtected(HandleName handle, ProcessName process) {
    row(handle, process).isProtected(true);
  }

  @Then("{handle} is not protected from close in {process}")
  @Then("{handle}은/는/이/가 {process}에서 보호되어 있지 않다")
  @Then("{handle}은/는/이/가 {process}에서 닫히지 않게 보호되어 있지 않다")
  public void isNotProtected(HandleName handle, ProcessName process) {
    row(handle, process).isProtected(false);
  }

  @Then("{handle} grants {access}")
  @Then("the access of {handle} is {access}")
  @Then("{handle}은/는/이/가 {access} 권한을 갖는다/준다")
  @Then("{handle}의 접근 권한은 {access}이다/다")
  public void grants(HandleName handle, AccessMaskPhrase access) {
    row(handle).grants(access.mask());
  }

  @Then("{handle} grants {access} in {process}")
  @Then("{handle}은/는/이/가 {access} 권한을 {process}에서 갖는다/준다")
  public void grants(HandleName handle, AccessMaskPhrase access, ProcessName process) {
    row(handle, process).grants(access.mask());
  }

  @Then("{handle} does not grant {access}")
  @Then("{handle}은/는/이/가 {access} 권한을 갖지/주지 않는다")
  @Then("{handle}에는/에/에게는/에게 {access} 권한이 없다")
  public void doesNotGrant(HandleName handle, AccessMaskPhrase access) {
    row(handle).doesNotGrant(access.mask());
  }

  @Then("{handle} does not grant {access} in {process}")
  @Then("{handle}은/는/이/가 {access} 권한을 {process}에서 갖지/주지 않는다")
  public void doesNotGrant(HandleName handle, AccessMaskPhrase access, ProcessName process) {
    row(handle, process).doesNotGrant(access.mask());
  }

  private RowAssert row(HandleName handle) {
    return RowAssert.assertThat(handle, handles.owner(handle), state);
  }

  private RowAssert row(HandleName handle, ProcessName process) {
    return RowAssert.assertThat(handle, names.process(process.name()), state);
  }
}
