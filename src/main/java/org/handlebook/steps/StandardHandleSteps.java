package org.handlebook.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.ActorNames;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.steps.Vocabulary.ProcessName;
import org.handlebook.steps.check.StandardHandleAssert;
import org.handlebook.steps.words.ObjectPhrase;
import org.handlebook.steps.words.StandardSlot;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.win32.EnvironmentCall.GetStdHandle;
import org.handlebook.win32.EnvironmentCall.SetStdHandle;
import org.handlebook.win32.Handle;

/** Standard input, output and error of processes. */
public final class StandardHandleSteps {
  private final ActorNames names;
  private final HandleNames handles;
  private final Actors actors;
  private final ScenarioState state;

  public StandardHandleSteps(
      ActorNames names, HandleNames handles, Actors actors, ScenarioState state) {
    this.names = names;
    this.handles = handles;
    this.actors = actors;
    this.state = state;
  }

  @When("{actor} makes {handle} its {standardSlot}")
  @When("{actor}이/가/은/는 {handle}을/를 자기 {standardSlot}(으)로 정한다")
  public void makes(Actor actor, HandleName handle, StandardSlot slot) {
    actors.act(actor, new SetStdHandle(slot.number(), handles.handle(actor, handle)));
  }

  @When("{actor} gets its {standardSlot} as {handle}")
  @When("{actor}이/가/은/는 자기 {standardSlot}을/를 {handle}(으)로/에 받는다/저장한다/담는다")
  public void gets(Actor actor, StandardSlot slot, HandleName handle) {
    actors.act(
        actor,
        new GetStdHandle(slot.number()),
        answer -> handles.bind(actor, handle, answer.value()));
  }

  @Then("{process} has {handle} as its {standardSlot}")
  @Then("{process}은/는/이/가 {handle}을/를 {standardSlot}(으)로 사용한다/쓴다")
  public void has(ProcessName process, HandleName handle, StandardSlot slot) {
    Handle expected = handles.handle(ref(process), handle);
    check(process, slot).is(expected);
  }

  @Then("{process} has a handle of its own to {object} as its {standardSlot}")
  @Then("{process}은/는/이/가 {object}을/를 가리키는 자기 핸들을 {standardSlot}(으)로 사용한다/쓴다")
  public void hasOwn(ProcessName process, ObjectPhrase object, StandardSlot slot) {
    check(process, slot).names(object.resolve(state));
  }

  @Then("{process} has no {standardSlot}")
  @Then("{process}에는 {standardSlot}이/가/은/는 없다")
  public void hasNone(ProcessName process, StandardSlot slot) {
    check(process, slot).is(Handle.NULL);
  }

  private StandardHandleAssert check(ProcessName process, StandardSlot slot) {
    ProcessState owner = state.process(process.name());
    Handle value = slot.of(owner);
    return StandardHandleAssert.assertThat(
        "the " + slot + " of \"" + process.name() + "\"", value, owner, state.why());
  }

  private ProcessRef ref(ProcessName process) {
    return names.process(process.name());
  }
}
