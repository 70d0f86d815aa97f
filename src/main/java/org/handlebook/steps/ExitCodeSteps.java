package org.handlebook.steps;

import io.cucumber.java.en.Then;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.steps.check.ExitCodeAssert;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcessCall.GetExitCodeProcess;
import org.handlebook.win32.ThreadCall.GetExitCodeThread;

/** Exit codes, read through a handle by the process that holds it. */
public final class ExitCodeSteps {
  private final ActorNames names;
  private final HandleNames handles;
  private final Actors actors;
  private final ScenarioState state;

  public ExitCodeSteps(ActorNames names, HandleNames handles, Actors actors, ScenarioState state) {
    this.names = names;
    this.handles = handles;
    this.actors = actors;
    this.state = state;
  }

  @Then("the exit code of {handle} is {exitCode}")
  @Then("the exit code of {handle} becomes {exitCode}")
  @Then("{handle}의 종료 코드는 {exitCode}이다/다")
  @Then("{handle}의 종료 코드는 {exitCode}이/가 된다")
  public void exitCode(HandleName handle, Integer code) {
    ExitCodeAssert.assertThat(handle, read(handle)).isExitCode(code);
  }

  private Reply<Stored<Integer>> read(HandleName handle) {
    Actor reader = new Actor(names.process(handles.owner(handle)), "");
    Handle value = handles.ownHandle(handle);
    boolean isThread =
        state
                .snapshot()
                .object(handles.object(handle))
                .map(ObjectState::kind)
                .orElse(ObjectKind.PROCESS)
            == ObjectKind.THREAD;
    return isThread
        ? actors.look(reader, new GetExitCodeThread(value))
        : actors.look(reader, new GetExitCodeProcess(value));
  }
}
