package org.handlebook.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.Replies;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.steps.check.ReplyAssert;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SynchronizationCall.ReleaseMutex;
import org.handlebook.win32.SynchronizationCall.ReleaseSemaphore;

/** Mutexes and semaphores: giving back what a wait has taken. */
public final class ReleaseSteps {
  private final ActorNames names;
  private final HandleNames handles;
  private final Actors actors;
  private final Replies replies;
  private final ScenarioState state;

  public ReleaseSteps(
      ActorNames names, HandleNames handles, Actors actors, Replies replies, ScenarioState state) {
    this.names = names;
    this.handles = handles;
    this.actors = actors;
    this.replies = replies;
    this.state = state;
  }

  @When("{actor} releases/unlocks {handle}")
  @When("{actor}이/가/은/는 {handle}을/를 놓는다/해제한다/반납한다/반환한다")
  public void releases(Actor actor, HandleName handle) {
    actors.act(actor, release(actor, handle));
  }

  /** A semaphore is raised by one; everything else is treated as a mutex. */
  private Call<? extends Answer> release(Actor actor, HandleName handle) {
    Handle value = handles.handle(actor, handle);
    int object = handles.objectNamed(names.process(actor), handle);
    ObjectKind kind =
        state.snapshot().object(object).map(ObjectState::kind).orElse(ObjectKind.MUTEX);
    return kind == ObjectKind.SEMAPHORE ? new ReleaseSemaphore(value, 1) : new ReleaseMutex(value);
  }

  @When("{actor} releases/unlocks the mutex {handle}")
  @When("{actor}이/가/은/는 뮤텍스 {handle}을/를 놓는다/해제한다")
  public void releasesMutex(Actor actor, HandleName mutex) {
    actors.act(actor, new ReleaseMutex(handles.handle(actor, mutex)));
  }

  @When("{actor} releases the semaphore {handle}")
  @When("{actor}이/가/은/는 세마포어 {handle}을/를 놓는다/해제한다")
  public void releasesSemaphore(Actor actor, HandleName semaphore) {
    actors.act(actor, new ReleaseSemaphore(handles.handle(actor, semaphore), 1));
  }

  @When("{actor} releases {handle} by {int}")
  @When("{actor} releases the semaphore {handle} by {int}")
  @When("{actor}이/가/은/는 {handle}을/를 {int}만큼 놓는다/해제한다")
  @When("{actor}이/가/은/는 세마포어 {handle}을/를 {int}만큼 놓는다/해제한다")
  public void releases(Actor actor, HandleName semaphore, int count) {
    actors.act(actor, new ReleaseSemaphore(handles.handle(actor, semaphore), count));
  }

  @Then("the count before was {int}")
  @Then("직전 카운트는 {int}이었다/였다")
  public void countBefore(int count) {
    ReplyAssert.assertThat(replies.outcome()).answers(count, "the count before");
  }
}
