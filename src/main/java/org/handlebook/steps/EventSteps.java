package org.handlebook.steps;

import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.ScenarioContext;
import org.handlebook.win32.SynchronizationCall.PulseEvent;
import org.handlebook.win32.SynchronizationCall.ResetEvent;
import org.handlebook.win32.SynchronizationCall.SetEvent;

/** Events: giving them their signal and taking it away. */
public final class EventSteps {
  private final ScenarioContext stage;

  public EventSteps(ScenarioContext stage) {
    this.stage = stage;
  }

  @When("{actor} sets {handle}")
  @When("{actor} sets the event {handle}")
  @When("{actor}이/가 {handle}을/를 신호 상태로 만든다/바꾼다")
  @When("{actor}이/가 이벤트 {handle}을/를 신호 상태로 만든다/바꾼다")
  public void sets(Actor actor, HandleName event) {
    stage.act(actor, new SetEvent(stage.cast().handle(actor, event)));
  }

  @When("{actor} resets {handle}")
  @When("{actor} resets the event {handle}")
  @When("{actor}이/가 {handle}을/를 비신호 상태로 만든다/바꾼다")
  @When("{actor}이/가 이벤트 {handle}을/를 비신호 상태로 만든다/바꾼다")
  public void resets(Actor actor, HandleName event) {
    stage.act(actor, new ResetEvent(stage.cast().handle(actor, event)));
  }

  @When("{actor} pulses {handle}")
  @When("{actor} pulses the event {handle}")
  @When("{actor}이/가 {handle}에 펄스를 준다")
  @When("{actor}이/가 이벤트 {handle}에 펄스를 준다")
  public void pulses(Actor actor, HandleName event) {
    stage.act(actor, new PulseEvent(stage.cast().handle(actor, event)));
  }
}
