package org.handlebook.steps;

import io.cucumber.java.en.When;
import java.util.List;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Actors;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.HandleNames;
import org.handlebook.win32.Constant;
import org.handlebook.win32.SynchronizationCall.SignalObjectAndWait;
import org.handlebook.win32.SynchronizationCall.Sleep;
import org.handlebook.win32.SynchronizationCall.WaitForMultipleObjects;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;

/** Waiting: for one object or several, for ever, for a time, or not at all. */
public final class WaitSteps {
  private static final int NOT_AT_ALL = 0;

  private final HandleNames handles;
  private final Actors actors;

  public WaitSteps(HandleNames handles, Actors actors) {
    this.handles = handles;
    this.actors = actors;
  }

  @When("{actor} waits for {handle}( again)")
  @When("{actor} waits on {handle}")
  @When("{actor}이/가/은/는 {handle}을/를 기다린다")
  @When("{actor} acquires/locks (the mutex )(the semaphore ){handle}")
  @When("{actor}이/가/은/는 (뮤텍스 )(세마포어 ){handle}을/를 획득한다/얻는다/잠근다")
  public void waits(Actor actor, HandleName handle) {
    single(actor, handle, Constant.INFINITE);
  }

  @When("{actor} waits for {handle} for at most {duration}")
  @When("{actor} waits on {handle} for at most {duration}")
  @When("{actor}이/가/은/는 {handle}을/를 최대 {duration} 동안 기다린다")
  public void waits(Actor actor, HandleName handle, Integer atMost) {
    single(actor, handle, atMost);
  }

  @When("{actor} waits at most {duration} for {handle}")
  @When("{actor}이/가/은/는 최대 {duration} 동안 {handle}을/를 기다린다")
  public void waits(Actor actor, Integer atMost, HandleName handle) {
    single(actor, handle, atMost);
  }

  @When("{actor} polls {handle}")
  @When("{actor} tries to take {handle}")
  @When("{actor}이/가/은/는 기다리지 않고 {handle}을/를 확인한다")
  @When("{actor}이/가/은/는 기다리지 않고 {handle}을/를 얻으려 한다")
  public void polls(Actor actor, HandleName handle) {
    single(actor, handle, NOT_AT_ALL);
  }

  private void single(Actor actor, HandleName handle, Integer milliseconds) {
    actors.act(actor, new WaitForSingleObject(handles.handle(actor, handle), milliseconds));
  }

  @When("{actor} waits for any of {handles}")
  @When("{actor}이/가/은/는 {handles} 가운데/중 하나를 기다린다")
  public void waitsForAny(Actor actor, List<HandleName> handles) {
    multiple(actor, handles, false, Constant.INFINITE);
  }

  @When("{actor} waits for any of {handles} for at most {duration}")
  @When("{actor}이/가/은/는 {handles} 가운데/중 하나를 최대 {duration} 동안 기다린다")
  public void waitsForAny(Actor actor, List<HandleName> handles, Integer atMost) {
    multiple(actor, handles, false, atMost);
  }

  @When("{actor} polls any of {handles}")
  @When("{actor}이/가/은/는 기다리지 않고 {handles} 가운데/중 하나를 확인한다")
  public void pollsAny(Actor actor, List<HandleName> handles) {
    multiple(actor, handles, false, NOT_AT_ALL);
  }

  @When("{actor} waits for all of {handles}")
  @When("{actor}이/가/은/는 {handles}을/를 모두 기다린다")
  public void waitsForAll(Actor actor, List<HandleName> handles) {
    multiple(actor, handles, true, Constant.INFINITE);
  }

  @When("{actor} waits for all of {handles} for at most {duration}")
  @When("{actor}이/가/은/는 {handles}을/를 모두 최대 {duration} 동안 기다린다")
  public void waitsForAll(Actor actor, List<HandleName> handles, Integer atMost) {
    multiple(actor, handles, true, atMost);
  }

  @When("{actor} polls all of {handles}")
  @When("{actor}이/가/은/는 기다리지 않고 {handles}을/를 모두 확인한다")
  public void pollsAll(Actor actor, List<HandleName> handles) {
    multiple(actor, handles, true, NOT_AT_ALL);
  }

  private void multiple(Actor actor, List<HandleName> names, boolean all, Integer milliseconds) {
    actors.act(
        actor,
        new WaitForMultipleObjects(
            names.stream().map(name -> handles.handle(actor, name)).toList(), all, milliseconds));
  }

  @When("{actor} signals {handle} and waits for {handle}")
  @When("{actor}이/가/은/는 {handle}에 신호를 주면서 {handle}을/를 기다린다")
  public void signalsAndWaits(Actor actor, HandleName signalled, HandleName awaited) {
    signalAndWait(actor, signalled, awaited, Constant.INFINITE);
  }

  @When("{actor} signals {handle} and waits for {handle} for at most {duration}")
  @When("{actor}이/가/은/는 {handle}에 신호를 주면서 {handle}을/를 최대 {duration} 동안 기다린다")
  public void signalsAndWaits(
      Actor actor, HandleName signalled, HandleName awaited, Integer atMost) {
    signalAndWait(actor, signalled, awaited, atMost);
  }

  private void signalAndWait(
      Actor actor, HandleName signalled, HandleName awaited, Integer milliseconds) {
    actors.act(
        actor,
        new SignalObjectAndWait(
            handles.handle(actor, signalled), handles.handle(actor, awaited), milliseconds, false));
  }

  @When("{actor} sleeps for {duration}")
  @When("{actor}이/가/은/는 {duration} 동안 잠든다/잔다")
  public void sleeps(Actor actor, Integer milliseconds) {
    actors.act(actor, new Sleep(milliseconds));
  }
}
