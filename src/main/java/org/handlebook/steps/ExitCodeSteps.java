package org.handlebook.steps;

import io.cucumber.java.en.Then;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.ScenarioContext;
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
  private final ScenarioContext stage;

  public ExitCodeSteps(ScenarioContext stage) {
    this.stage = stage;
  }

  @Then("the exit code of {handle} is {exitCode}")
  @Then("{handle}의 종료 코드는 {exitCode}이다/다")
  public void exitCode(HandleName handle, Integer code) {
    ExitCodeAssert.assertThat(handle, read(handle)).isExitCode(code);
  }

  private Reply<Stored<Integer>> read(HandleName handle) {
    Actor reader = new Actor(stage.cast().process(stage.cast().owner(handle)), "");
    Handle value = stage.cast().ownHandle(handle);
    boolean isThread =
        stage
                .world()
                .object(stage.cast().object(handle))
                .map(ObjectState::kind)
                .orElse(ObjectKind.PROCESS)
            == ObjectKind.THREAD;
    return isThread
        ? stage.look(reader, new GetExitCodeThread(value))
        : stage.look(reader, new GetExitCodeProcess(value));
  }
}
