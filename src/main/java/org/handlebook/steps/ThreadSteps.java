package org.handlebook.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.Replies;
import org.handlebook.scenario.ScenarioSystem;
import org.handlebook.steps.Vocabulary.AccessMaskPhrase;
import org.handlebook.steps.check.ReplyAssert;
import org.handlebook.steps.check.ThreadAssert;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Constant;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.ThreadCall.CreateThread;
import org.handlebook.win32.ThreadCall.ExitThread;
import org.handlebook.win32.ThreadCall.GetExitCodeThread;
import org.handlebook.win32.ThreadCall.GetThreadId;
import org.handlebook.win32.ThreadCall.OpenThread;
import org.handlebook.win32.ThreadCall.ResumeThread;
import org.handlebook.win32.ThreadCall.SuspendThread;
import org.handlebook.win32.ThreadCall.TerminateThread;
import org.jspecify.annotations.Nullable;

/** Threads: making, suspending and ending them, opening them and asking about them. */
public final class ThreadSteps {
  private final ActorNames names;
  private final HandleNames handles;
  private final ScenarioSystem system;
  private final Actors actors;
  private final Replies replies;

  public ThreadSteps(
      ActorNames names,
      HandleNames handles,
      ScenarioSystem system,
      Actors actors,
      Replies replies) {
    this.names = names;
    this.handles = handles;
    this.system = system;
    this.actors = actors;
    this.replies = replies;
  }

  @When("{actor} creates a thread {name} as {handle}")
  @When("{actor} creates a thread named/called {name} as {handle}")
  @When("{actor}이/가/은/는 스레드 {name}을/를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  @When(
      "{actor}이/가/은/는 스레드를 {name}(이)라는 이름으로 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void creates(Actor actor, String name, HandleName handle) {
    create(actor, name, null, 0, handle);
  }

  @When("{actor} creates a suspended thread {name} as {handle}")
  @When(
      "{actor}이/가/은/는 일시 중단된 스레드 {name}을/를 만들어/만들고/생성해/생성하여/생성하고 (핸들을 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void createsSuspended(Actor actor, String name, HandleName handle) {
    create(actor, name, null, Constant.CREATE_SUSPENDED, handle);
  }

  @When("{actor} creates a thread {name} as the inheritable {handle}")
  @When(
      "{actor}이/가/은/는 스레드 {name}을/를 만들어/만들고/생성해/생성하여/생성하고 상속 가능한 (핸들 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void createsInheritably(Actor actor, String name, HandleName handle) {
    create(actor, name, new SecurityAttributes(true), 0, handle);
  }

  private void create(
      Actor actor,
      String name,
      @Nullable SecurityAttributes attributes,
      int flags,
      HandleName handle) {
    actors.act(
        actor,
        new CreateThread(attributes, flags),
        answer -> {
          names.enterThread(name, system.thread(answer.lpThreadId()));
          handles.bind(actor, handle, answer.value());
        });
  }

  @When("{actor} ends its thread with code {exitCode}")
  @When("{actor}이/가/은/는 자기 스레드를 종료 코드 {exitCode}(으)로 끝낸다")
  public void endsItself(Actor actor, Integer code) {
    actors.act(actor, new ExitThread(code));
  }

  @When("{thread} ends with code {exitCode}")
  @When("{thread}이/가/은/는 종료 코드 {exitCode}(으)로 끝난다")
  public void ends(Actor thread, Integer code) {
    actors.act(thread, new ExitThread(code));
  }

  @When("{actor} terminates the thread of {handle} with code {exitCode}")
  @When("{actor}이/가/은/는 {handle}의 스레드를 종료 코드 {exitCode}(으)로 강제 종료한다")
  public void terminates(Actor actor, HandleName thread, Integer code) {
    actors.act(actor, new TerminateThread(handles.handle(actor, thread), code));
  }

  @When("{actor} suspends the thread of {handle}")
  @When("{actor} suspends (the thread ){handle}")
  @When("{actor}이/가/은/는 {handle}의 스레드를 일시 중단한다")
  @When("{actor}이/가/은/는 (스레드 ){handle}을/를 일시 중단한다")
  public void suspends(Actor actor, HandleName thread) {
    actors.act(actor, new SuspendThread(handles.handle(actor, thread)));
  }

  @When("{actor} resumes the thread of {handle}")
  @When("{actor} resumes (the thread ){handle}")
  @When("{actor}이/가/은/는 {handle}의 스레드를 재개한다")
  @When("{actor}이/가/은/는 (스레드 ){handle}을/를 재개한다")
  @When("{actor}이/가/은/는 {handle}의 스레드를 다시 실행한다")
  public void resumes(Actor actor, HandleName thread) {
    actors.act(actor, new ResumeThread(handles.handle(actor, thread)));
  }

  @When("{actor} opens {thread} as {handle}")
  @When("{actor}이/가/은/는 {thread}을/를 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opens(Actor actor, Actor thread, HandleName handle) {
    open(actor, thread, AccessRight.THREAD_ALL_ACCESS.mask(), false, handle);
  }

  @When("{actor} opens {thread} with {access} as {handle}")
  @When("{actor}이/가/은/는 {thread}을/를 {access} 권한으로 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opens(Actor actor, Actor thread, AccessMaskPhrase access, HandleName handle) {
    open(actor, thread, access.mask(), false, handle);
  }

  @When("{actor} opens {thread} as the inheritable {handle}")
  @When("{actor}이/가/은/는 {thread}을/를 열어/열고 상속 가능한 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opensInheritably(Actor actor, Actor thread, HandleName handle) {
    open(actor, thread, AccessRight.THREAD_ALL_ACCESS.mask(), true, handle);
  }

  private void open(Actor actor, Actor thread, int access, boolean inherit, HandleName handle) {
    int id = system.threadId(names.thread(thread));
    actors.receive(actor, new OpenThread(access, inherit, id), HandleOrNull::value, handle);
  }

  @When("{actor} opens the thread with id {int} as {handle}")
  @When("{actor}이/가/은/는 ID가/아이디가 {int}인 스레드를 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opensById(Actor actor, int id, HandleName handle) {
    actors.receive(
        actor,
        new OpenThread(AccessRight.THREAD_ALL_ACCESS.mask(), false, id),
        HandleOrNull::value,
        handle);
  }

  @When("{actor} asks for the exit code of thread {handle}")
  @When("{actor}이/가/은/는 스레드 {handle}의 종료 코드를 묻는다/조회한다")
  public void asksForExitCode(Actor actor, HandleName thread) {
    actors.act(actor, new GetExitCodeThread(handles.handle(actor, thread)));
  }

  @When("{actor} asks for the thread id of {handle}")
  @When("{actor}이/가/은/는 {handle}의 스레드 아이디를 묻는다/조회한다")
  public void asksForId(Actor actor, HandleName thread) {
    actors.act(actor, new GetThreadId(handles.handle(actor, thread)));
  }

  @Then("the answer is the id of {thread}")
  @Then("답은 {thread}의 아이디이다")
  public void answersIdOf(Actor thread) {
    int id = system.threadId(names.thread(thread));
    ReplyAssert.assertThat(replies.outcome()).answers(id);
  }

  @Then("{thread} is (still )running")
  @Then("{thread} has not ended")
  @Then("{thread}은/는/이/가 (여전히 )실행( )중이다")
  @Then("{thread}은/는/이/가 (아직 )끝나지 않았다")
  @Then("{thread}은/는/이/가 (아직 )종료되지 않았다")
  public void isRunning(Actor thread) {
    ThreadAssert.assertThat(thread, actors.isRunning(thread)).isRunning();
  }

  @Then("{thread} has ended")
  @Then("{thread} is not running")
  @Then("{thread} is no longer running")
  @Then("{thread}은/는/이/가 끝났다/종료되었다/종료됐다")
  @Then("{thread}은/는/이/가 (더 이상 )실행( )중이 아니다")
  @Then("{thread}은/는/이/가 (더 이상 )실행되지 않는다")
  public void hasEnded(Actor thread) {
    ThreadAssert.assertThat(thread, actors.isRunning(thread)).hasEnded();
  }
}
