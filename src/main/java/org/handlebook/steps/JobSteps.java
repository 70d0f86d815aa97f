package org.handlebook.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.steps.check.JobAssert;
import org.handlebook.steps.words.Details;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobCall.AssignProcessToJobObject;
import org.handlebook.win32.JobCall.IsProcessInJob;
import org.handlebook.win32.JobCall.QueryInformationJobObject;
import org.handlebook.win32.JobCall.SetInformationJobObject;
import org.handlebook.win32.JobCall.TerminateJobObject;
import org.handlebook.win32.JobObjectInformation;

/** Jobs: putting processes into them, limiting and ending them, asking about them. */
public final class JobSteps {
  private final ActorNames names;
  private final HandleNames handles;
  private final Actors actors;
  private final ScenarioState state;

  public JobSteps(ActorNames names, HandleNames handles, Actors actors, ScenarioState state) {
    this.names = names;
    this.handles = handles;
    this.actors = actors;
    this.state = state;
  }

  @When("{actor} puts {handle} into (the job ){handle}")
  @When("{actor} assigns/adds {handle} to (the job ){handle}")
  @When("{actor}이/가/은/는 {handle}을/를 (잡 ){handle}에 넣는다")
  @When("{actor}이/가/은/는 {handle}을/를 (잡 ){handle}에 할당한다/추가한다")
  public void puts(Actor actor, HandleName process, HandleName job) {
    assign(actor, job, handles.handle(actor, process));
  }

  @When("{actor} enters the job {handle}")
  @When("{actor} puts itself into (the job ){handle}")
  @When("{actor} assigns itself to (the job ){handle}")
  @When("{actor}이/가/은/는 스스로 잡 {handle}에 들어간다")
  @When("{actor}이/가/은/는 (자기 )자신을 (잡 ){handle}에 넣는다/할당한다")
  public void enters(Actor actor, HandleName job) {
    assign(actor, job, Handle.CURRENT_PROCESS);
  }

  private void assign(Actor actor, HandleName job, Handle process) {
    actors.act(actor, new AssignProcessToJobObject(handles.handle(actor, job), process));
  }

  @When("{actor} terminates the job {handle} with code {exitCode}")
  @When("{actor}이/가/은/는 잡 {handle}을/를 종료 코드 {exitCode}(으)로 강제 종료한다")
  public void terminates(Actor actor, HandleName job, Integer code) {
    actors.act(actor, new TerminateJobObject(handles.handle(actor, job), code));
  }

  @When("{actor} makes the job {handle} end its processes when it is closed")
  @When("{actor}이/가/은/는 잡 {handle}이/가/은/는 닫히면 프로세스도 끝나게 한다")
  public void killsOnClose(Actor actor, HandleName job) {
    limit(actor, job, JobObjectInformation.limits(Constant.JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE, 0));
  }

  @When("{actor} limits (the job ){handle} to {int} process(es)")
  @When("{actor}이/가/은/는 (잡 ){handle}의 프로세스를 {int}개로 제한한다")
  @When("{actor}이/가/은/는 (잡 ){handle}의 프로세스 수를 {int}개로 제한한다")
  public void limits(Actor actor, HandleName job, int processes) {
    limit(
        actor,
        job,
        JobObjectInformation.limits(Constant.JOB_OBJECT_LIMIT_ACTIVE_PROCESS, processes));
  }

  @When("{actor} limits (the job ){handle} with:")
  @When("{actor}이/가/은/는 잡 {handle}을/를 다음과 같이 제한한다:")
  @When("{actor}이/가/은/는 다음과 같이 잡 {handle}을/를 제한한다:")
  public void limits(Actor actor, HandleName job, DataTable table) {
    Details details = Details.of(table);
    int processes = details.number(0, "processes", "프로세스 수");
    int flags = processes == 0 ? 0 : Constant.JOB_OBJECT_LIMIT_ACTIVE_PROCESS;
    flags |= bit(details, Constant.JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE, "kill on close", "닫을 때 종료");
    flags |= bit(details, Constant.JOB_OBJECT_LIMIT_BREAKAWAY_OK, "breakaway", "분리 허용");
    flags |=
        bit(details, Constant.JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK, "silent breakaway", "자동 분리");
    details.close();
    limit(actor, job, JobObjectInformation.limits(flags, processes));
  }

  private static int bit(Details details, int bit, String english, String korean) {
    return details.flag(english, korean) ? bit : 0;
  }

  private void limit(Actor actor, HandleName job, JobObjectInformation limits) {
    actors.act(
        actor,
        new SetInformationJobObject(
            handles.handle(actor, job), Constant.JobObjectExtendedLimitInformation, limits));
  }

  @When("{actor} asks whether {handle} is in the job {handle}")
  @When("{actor}이/가/은/는 {handle}이/가/은/는 잡 {handle}에 들어 있는지 묻는다/조회한다")
  public void asksWhetherIn(Actor actor, HandleName process, HandleName job) {
    actors.act(
        actor, new IsProcessInJob(handles.handle(actor, process), handles.handle(actor, job)));
  }

  @When("{actor} asks whether {handle} is in any job")
  @When("{actor}이/가/은/는 {handle}이/가/은/는 잡에 들어 있는지 묻는다/조회한다")
  public void asksWhetherInAny(Actor actor, HandleName process) {
    actors.act(actor, new IsProcessInJob(handles.handle(actor, process), Handle.NULL));
  }

  @When("{actor} asks how the job {handle} has been used")
  @When("{actor}이/가/은/는 잡 {handle}이/가/은/는 어떻게 쓰였는지 묻는다/조회한다")
  public void asksForAccounting(Actor actor, HandleName job) {
    ask(actor, job, Constant.JobObjectBasicAccountingInformation);
  }

  @When("{actor} asks for the limits of the job {handle}")
  @When("{actor}이/가/은/는 잡 {handle}의 제한을 묻는다/조회한다")
  public void asksForLimits(Actor actor, HandleName job) {
    ask(actor, job, Constant.JobObjectExtendedLimitInformation);
  }

  @When("{actor} asks which processes are in the job {handle}")
  @When("{actor}이/가/은/는 어느 프로세스가 잡 {handle}에 들어 있는지 묻는다/조회한다")
  public void asksForProcesses(Actor actor, HandleName job) {
    ask(actor, job, Constant.JobObjectBasicProcessIdList);
  }

  @Then("{process} is in the job {handle}")
  @Then("{process}은/는/이/가 잡 {handle}에 들어( )있다")
  public void isIn(ProcessName process, HandleName job) {
    members(job).contains(process.name(), state.process(process.name()).id(), true);
  }

  @Then("{process} is not in the job {handle}")
  @Then("{process}은/는/이/가 잡 {handle}에 들어 있지 않다")
  public void isNotIn(ProcessName process, HandleName job) {
    members(job).contains(process.name(), state.process(process.name()).id(), false);
  }

  private JobAssert members(HandleName job) {
    Actor reader = actors.stead(new Actor(names.process(handles.owner(job)), ""));
    return JobAssert.assertThat(
        job,
        actors.look(
            reader,
            new QueryInformationJobObject(
                handles.ownHandle(job), Constant.JobObjectBasicProcessIdList)));
  }

  private void ask(Actor actor, HandleName job, int informationClass) {
    actors.act(actor, new QueryInformationJobObject(handles.handle(actor, job), informationClass));
  }
}
