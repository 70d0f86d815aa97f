package org.handlebook.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.CPrograms;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.Replies;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.steps.Vocabulary.AccessMaskPhrase;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.steps.check.ProcessAssert;
import org.handlebook.steps.check.ReplyAssert;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.handlebook.win32.ProcessCall.GetExitCodeProcess;
import org.handlebook.win32.ProcessCall.GetPriorityClass;
import org.handlebook.win32.ProcessCall.GetProcessHandleCount;
import org.handlebook.win32.ProcessCall.GetProcessId;
import org.handlebook.win32.ProcessCall.OpenProcess;
import org.handlebook.win32.ProcessCall.SetPriorityClass;
import org.handlebook.win32.ProcessCall.TerminateProcess;

/** Processes: that there are some, how they end, opening them and asking about them. */
public final class ProcessSteps {
  private final HandleNames handles;
  private final Actors actors;
  private final Replies replies;
  private final ScenarioState state;
  private final CPrograms programs;

  public ProcessSteps(
      HandleNames handles,
      Actors actors,
      Replies replies,
      ScenarioState state,
      CPrograms programs) {
    this.handles = handles;
    this.actors = actors;
    this.replies = replies;
    this.state = state;
    this.programs = programs;
  }

  @Given("a (running )process {process}")
  @Given("{process} 프로세스가/프로세스는 있다")
  @Given("프로세스 {process}이/가 있다")
  public void aProcess(ProcessName name) {
    actors.start(List.of(name.name()));
  }

  @Given("(two )process(es) {process} and (process ){process}")
  @Given("{process} 프로세스와 {process} 프로세스가 있다")
  @Given("{process}와/과 {process} 프로세스가/프로세스는 있다")
  @Given("a process {process} and a process {process}")
  @Given("(두 )프로세스 {process}와/과 (프로세스 ){process}이/가 있다")
  public void processes(ProcessName first, ProcessName second) {
    actors.start(List.of(first.name(), second.name()));
  }

  @Given("processes {process}, {process} and {process}")
  @Given("{process}, {process}, {process} 프로세스가/프로세스는 있다")
  @Given("프로세스 {process}, {process}, {process}이/가 있다")
  public void processes(ProcessName first, ProcessName second, ProcessName third) {
    actors.start(List.of(first.name(), second.name(), third.name()));
  }

  @When("{actor} exits/quits/terminates")
  @When("{actor}이/가/은/는 종료한다")
  public void exits(Actor actor) {
    exits(actor, 0);
  }

  @When("{actor} exits/quits/terminates with (exit )(code ){exitCode}")
  @When("{actor}이/가/은/는 종료 코드 {exitCode}(으)로 종료한다")
  @When("{actor}이/가/은/는 {exitCode}을/를 반환하며/반환하고 종료한다")
  public void exits(Actor actor, Integer code) {
    if (!actor.thread().isEmpty()) {
      throw new ScenarioMistake(
          "A process exits, a thread ends. If only %s ends, write: %s ends with code %d. If the whole process does, write: \"%s\" exits with code %d."
              .formatted(actor, actor, code, actor.process(), code));
    }
    actors.act(actor, new ExitProcess(code));
  }

  /**
   * Ends a process as Windows does when nobody handles its exception, here an access violation.
   *
   * @source Microsoft Learn, "GetExitCodeProcess" (the exception value for an unhandled exception)
   */
  @When("{actor} crashes")
  @When("{actor}이/가/은/는 비정상 종료한다/종료된다")
  public void crashes(Actor actor) {
    actors.act(
        actor, new TerminateProcess(Handle.CURRENT_PROCESS, Constant.STATUS_ACCESS_VIOLATION));
  }

  @When("{actor} terminates the process of {handle} with code {exitCode}")
  @When("{actor}이/가/은/는 {handle}의 프로세스를 종료 코드 {exitCode}(으)로 강제 종료한다")
  public void terminates(Actor actor, HandleName process, Integer code) {
    actors.act(actor, new TerminateProcess(handles.handle(actor, process), code));
  }

  @When("{actor} opens the process {process} as {handle}")
  @When("{actor}이/가/은/는 {process} 프로세스를 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opens(Actor actor, ProcessName process, HandleName handle) {
    open(actor, process, AccessRight.PROCESS_ALL_ACCESS.mask(), false, handle);
  }

  @When("{actor} opens the process {process} with {access} as {handle}")
  @When("{actor}이/가/은/는 {process} 프로세스를 {access} 권한으로 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opens(Actor actor, ProcessName process, AccessMaskPhrase access, HandleName handle) {
    open(actor, process, access.mask(), false, handle);
  }

  @When("{actor} opens the process {process} as the inheritable {handle}")
  @When("{actor}이/가/은/는 {process} 프로세스를 열어/열고 상속 가능한 (핸들 ){handle}(으)로/에 받는다/저장한다/담는다")
  public void opensInheritably(Actor actor, ProcessName process, HandleName handle) {
    open(actor, process, AccessRight.PROCESS_ALL_ACCESS.mask(), true, handle);
  }

  private void open(
      Actor actor, ProcessName process, int access, boolean inherit, HandleName handle) {
    int id = state.process(process.name()).id();
    actors.receive(actor, new OpenProcess(access, inherit, id), HandleOrNull::value, handle);
  }

  @When("{actor} opens the process with id {int} as {handle}")
  @When("{actor}이/가/은/는 ID가/아이디가 {int}인 프로세스를 열어/열고 {handle}(으)로/에 받는다/저장한다/담는다")
  public void opensById(Actor actor, int id, HandleName handle) {
    actors.receive(
        actor,
        new OpenProcess(AccessRight.PROCESS_ALL_ACCESS.mask(), false, id),
        HandleOrNull::value,
        handle);
  }

  @When("{actor} asks for the exit code of process {handle}")
  @When("{actor}이/가/은/는 프로세스 {handle}의 종료 코드를 묻는다/조회한다")
  public void asksForExitCode(Actor actor, HandleName process) {
    actors.act(actor, new GetExitCodeProcess(handles.handle(actor, process)));
  }

  @When("{actor} asks for the process id of {handle}")
  @When("{actor}이/가/은/는 {handle}의 프로세스 ID를/아이디를 묻는다/조회한다")
  public void asksForId(Actor actor, HandleName process) {
    actors.act(actor, new GetProcessId(handles.handle(actor, process)));
  }

  @When("{actor} asks how many handles the process of {handle} has")
  @When("{actor}이/가/은/는 {handle}의 프로세스가 가진 핸들 수를 묻는다/조회한다")
  public void asksForHandleCount(Actor actor, HandleName process) {
    actors.act(actor, new GetProcessHandleCount(handles.handle(actor, process)));
  }

  @When("{actor} asks for the priority class of {handle}")
  @When("{actor}이/가/은/는 {handle}의 우선순위 클래스를 묻는다/조회한다")
  public void asksForPriorityClass(Actor actor, HandleName process) {
    actors.act(actor, new GetPriorityClass(handles.handle(actor, process)));
  }

  @When("{actor} sets the priority class of {handle} to {priorityClass}")
  @When("{actor}이/가/은/는 {handle}의 우선순위 클래스를 {priorityClass}(으)로 설정한다")
  public void setsPriorityClass(Actor actor, HandleName process, Integer priorityClass) {
    actors.act(actor, new SetPriorityClass(handles.handle(actor, process), priorityClass));
  }

  @Then("the answer is {priorityClass}")
  @Then("답은 {priorityClass}이다/다")
  public void answersPriorityClass(Integer priorityClass) {
    ReplyAssert.assertThat(replies.outcome()).answers(priorityClass, "the priority class");
  }

  @Then("the answer is the id of {process}")
  @Then("답은 {process}의 ID이다/ID다/아이디이다/아이디다")
  public void answersIdOf(ProcessName process) {
    int id = state.process(process.name()).id();
    ReplyAssert.assertThat(replies.outcome()).answers(id, "the id of \"" + process.name() + "\"");
  }

  @Then("{process} is (still )running")
  @Then("{process} has not ended")
  @Then("{process}은/는/이/가 (여전히 )실행( )중이다")
  @Then("{process}은/는/이/가 (아직 )끝나지 않았다")
  @Then("{process}은/는/이/가 (아직 )종료되지 않았다")
  public void isRunning(ProcessName process) {
    process(process).isRunning();
  }

  @Then("{process} has ended")
  @Then("{process} is not running")
  @Then("{process} is no longer running")
  @Then("{process}은/는/이/가 종료되었다/종료됐다/끝났다")
  @Then("{process}은/는/이/가 (더 이상 )실행( )중이 아니다")
  @Then("{process}은/는/이/가 (더 이상 )실행되지 않는다")
  public void hasEnded(ProcessName process) {
    programs.finish(process.name());
    process(process).hasEnded();
  }

  @Then("{process} has ended with code {exitCode}")
  @Then("{process}은/는/이/가 종료 코드 {exitCode}(으)로 종료되었다/종료됐다/끝났다")
  public void hasEndedWith(ProcessName process, Integer code) {
    programs.finish(process.name());
    process(process).hasEndedWith(code);
  }

  @Then("the exit code of {process} is {exitCode}")
  @Then("the exit code of {process} becomes {exitCode}")
  @Then("{process}의 종료 코드는 {exitCode}이다/다")
  @Then("{process}의 종료 코드는 {exitCode}이/가 된다")
  public void hasExitCode(ProcessName process, Integer code) {
    if (code == Constant.STILL_ACTIVE) {
      isRunning(process);
    } else {
      hasEndedWith(process, code);
    }
  }

  @Then("{process} holds/has {int} (open )handle(s)")
  @Then("{process}의 핸들은/핸들이 {int}개(이)다")
  @Then("{process}이/가/은/는 핸들을 {int}개 갖고/가지고 있다")
  @Then("{process}의 핸들 수는/개수는 {int}개(이)다")
  public void holds(ProcessName process, int count) {
    process(process).holds(count);
  }

  private ProcessAssert process(ProcessName name) {
    return ProcessAssert.assertThat(name.name(), state.process(name.name()), state.why());
  }
}
