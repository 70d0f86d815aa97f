package org.handlebook.steps;

import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.win32.SynchronizationCall.PulseEvent;
import org.handlebook.win32.SynchronizationCall.ResetEvent;
import org.handlebook.win32.SynchronizationCall.SetEvent;

/** Events: giving them their signal and taking it away. */
public final class EventSteps {
  private final HandleNames handles;
  private final Actors actors;

  public EventSteps(HandleNames handles, Actors actors) {
    this.handles = handles;
    this.actors = actors;
  }

  @When("{actor} sets/signals {handle}")
  @When("{actor} sets/signals the event {handle}")
  @When("{actor}이/가/은/는 {handle}을/를 신호/시그널 상태로 만든다/바꾼다")
  @When("{actor}이/가/은/는 이벤트 {handle}을/를 신호/시그널 상태로 만든다/바꾼다")
  @When("{actor}이/가/은/는 (이벤트 ){handle}을/를 시그널한다/설정한다")
  public void sets(Actor actor, HandleName event) {
    actors.act(actor, new SetEvent(handles.handle(actor, event)));
  }

  @When("{actor} resets {handle}")
  @When("{actor} resets the event {handle}")
  @When("{actor}이/가/은/는 {handle}을/를 비신호/비시그널 상태로 만든다/바꾼다")
  @When("{actor}이/가/은/는 이벤트 {handle}을/를 비신호/비시그널 상태로 만든다/바꾼다")
  @When("{actor}이/가/은/는 (이벤트 ){handle}을/를 리셋한다")
  public void resets(Actor actor, HandleName event) {
    actors.act(actor, new ResetEvent(handles.handle(actor, event)));
  }

  @When("{actor} pulses {handle}")
  @When("{actor} pulses the event {handle}")
  @When("{actor}이/가/은/는 {handle}에 펄스를 준다")
  @When("{actor}이/가/은/는 이벤트 {handle}에 펄스를 준다")
  public void pulses(Actor actor, HandleName event) {
    actors.act(actor, new PulseEvent(handles.handle(actor, event)));
  }
}
