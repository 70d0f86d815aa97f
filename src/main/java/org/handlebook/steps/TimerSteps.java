package org.handlebook.steps;

import io.cucumber.java.en.When;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.win32.SynchronizationCall.CancelWaitableTimer;
import org.handlebook.win32.SynchronizationCall.SetWaitableTimer;

/** Waitable timers: setting and cancelling them. */
public final class TimerSteps {
  /** SetWaitableTimer counts in units of 100 ns; a negative number counts from now. */
  private static final long FROM_NOW = -10_000;

  private final HandleNames handles;
  private final Actors actors;

  public TimerSteps(HandleNames handles, Actors actors) {
    this.handles = handles;
    this.actors = actors;
  }

  @When("{actor} sets {handle} to go off in/after {duration}")
  @When("{actor} sets the timer {handle} to go off in/after {duration}")
  @When("{actor}이/가/은/는 {handle}을/를/이/가 {duration} 뒤에/후에 울리도록/울리게 설정한다/한다")
  @When("{actor}이/가/은/는 타이머 {handle}을/를/이/가 {duration} 뒤에/후에 울리도록/울리게 설정한다/한다")
  public void sets(Actor actor, HandleName timer, Integer due) {
    set(actor, timer, due, 0);
  }

  @When("{actor} sets {handle} to go off in/after {duration} and (then )every {duration}")
  @When("{actor} sets the timer {handle} to go off in/after {duration} and (then )every {duration}")
  @When("{actor}이/가/은/는 {handle}을/를/이/가 {duration} 뒤에, 그다음부터는 {duration}마다 울리도록 설정한다")
  @When("{actor}이/가/은/는 타이머 {handle}을/를/이/가 {duration} 뒤에, 그다음부터는 {duration}마다 울리도록 설정한다")
  @When("{actor}이/가/은/는 {handle}을/를/이/가 {duration} 뒤부터 {duration}마다 울리도록 설정한다")
  public void sets(Actor actor, HandleName timer, Integer due, Integer period) {
    set(actor, timer, due, period);
  }

  @When("{actor} sets {handle} to go off every {duration}")
  @When("{actor} sets the timer {handle} to go off every {duration}")
  @When("{actor}이/가/은/는 {handle}을/를/이/가 {duration}마다 울리도록 설정한다")
  @When("{actor}이/가/은/는 타이머 {handle}을/를/이/가 {duration}마다 울리도록 설정한다")
  public void setsPeriodic(Actor actor, HandleName timer, Integer period) {
    set(actor, timer, period, period);
  }

  @When("{actor} sets {handle} to go off at once")
  @When("{actor} sets the timer {handle} to go off at once")
  @When("{actor}이/가/은/는 {handle}을/를/이/가 곧바로 울리도록 설정한다")
  @When("{actor}이/가/은/는 타이머 {handle}을/를/이/가 곧바로 울리도록 설정한다")
  public void setsAtOnce(Actor actor, HandleName timer) {
    set(actor, timer, 0, 0);
  }

  private void set(Actor actor, HandleName timer, Integer due, Integer period) {
    actors.act(actor, new SetWaitableTimer(handles.handle(actor, timer), due * FROM_NOW, period));
  }

  @When("{actor} cancels {handle}")
  @When("{actor} cancels the timer {handle}")
  @When("{actor}이/가/은/는 {handle}을/를 취소한다")
  @When("{actor}이/가/은/는 타이머 {handle}을/를 취소한다")
  public void cancels(Actor actor, HandleName timer) {
    actors.act(actor, new CancelWaitableTimer(handles.handle(actor, timer)));
  }
}
