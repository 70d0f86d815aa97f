package org.handlebook.steps;

import io.cucumber.java.en.Then;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.steps.check.StateAssert;
import org.handlebook.steps.words.ObjectPhrase;

/** What state objects are in that threads wait for. */
public final class StateSteps {
  private final ScenarioState state;

  public StateSteps(ScenarioState state) {
    this.state = state;
  }

  @Then("{object} is signalled")
  @Then("{object} is signaled")
  @Then("{object} becomes signalled")
  @Then("{object} becomes signaled")
  @Then("{object} is still signalled")
  @Then("{object} is still signaled")
  @Then("{object}은/는/이/가 신호/시그널 상태(이)다")
  @Then("{object}은/는/이/가 신호/시그널 상태가 된다")
  @Then("{object}은/는/이/가 여전히 신호/시그널 상태(이)다")
  public void isSignalled(ObjectPhrase object) {
    check(object).isSignalled(true);
  }

  @Then("{object} is not signalled")
  @Then("{object} is not signaled")
  @Then("{object} is no longer signalled")
  @Then("{object} is no longer signaled")
  @Then("{object}은/는/이/가 비신호/비시그널 상태(이)다")
  @Then("{object}은/는/이/가 비신호/비시그널 상태가 된다")
  @Then("{object}은/는/이/가 신호/시그널 상태가 아니다")
  @Then("{object}은/는/이/가 더 이상 신호/시그널 상태가 아니다")
  public void isNotSignalled(ObjectPhrase object) {
    check(object).isSignalled(false);
  }

  @Then("{object} is/becomes owned by {actor}")
  @Then("{object}은/는/이/가 {actor}이/가/은/는 소유하고 있다")
  @Then("{object}의 소유자는 {actor}이다/다")
  public void isOwnedBy(ObjectPhrase mutex, Actor owner) {
    check(mutex).isOwnedBy(owner);
  }

  @Then("{object} is not owned by {actor}")
  @Then("{object} is no longer owned by {actor}")
  @Then("{object}은/는/이/가 {actor}이/가/은/는 소유하고 있지 않다")
  @Then("{object}의 소유자는 {actor}이/가 아니다")
  public void isNotOwnedBy(ObjectPhrase mutex, Actor other) {
    check(mutex).isNotOwnedBy(other);
  }

  @Then("{object} is owned {int} time(s) by {actor}")
  @Then("{object}은/는/이/가 {int}번 {actor}이/가/은/는 소유하고 있다")
  public void isOwnedBy(ObjectPhrase mutex, int times, Actor owner) {
    check(mutex).isOwned(times).isOwnedBy(owner);
  }

  @Then("{object} is/becomes free")
  @Then("{object} is not owned")
  @Then("{object}은/는/이/가 소유자가 없다")
  @Then("{object}은/는/이/가 소유되어 있지 않다")
  public void isFree(ObjectPhrase mutex) {
    check(mutex).isFree();
  }

  @Then("{object} is/becomes abandoned")
  @Then("{object}은/는/이/가 버려져 있다")
  public void isAbandoned(ObjectPhrase mutex) {
    check(mutex).isAbandoned();
  }

  @Then("{object} is not abandoned")
  @Then("{object}은/는/이/가 버려져 있지 않다")
  public void isNotAbandoned(ObjectPhrase mutex) {
    check(mutex).isNotAbandoned();
  }

  @Then("the count of {object} is (still ){int}")
  @Then("the count of {object} becomes {int}")
  @Then("{object}의 카운트는/카운트가 (여전히 )(그대로 ){int}이다/다")
  @Then("{object}의 카운트는 {int}이/가 된다")
  public void hasCount(ObjectPhrase semaphore, int count) {
    check(semaphore).hasCount(count);
  }

  @Then("the count of {object} is {int} or {int}")
  @Then("{object}의 카운트는 {int} 또는 {int}이다/다")
  public void hasCount(ObjectPhrase semaphore, int one, int other) {
    check(semaphore).hasCount(one, other);
  }

  @Then("{object} is set")
  @Then("{object}은/는/이/가 설정되어( )있다")
  public void isSet(ObjectPhrase timer) {
    check(timer).isSet(true);
  }

  @Then("{object} is not set")
  @Then("{object}은/는/이/가 설정되어 있지 않다")
  public void isNotSet(ObjectPhrase timer) {
    check(timer).isSet(false);
  }

  @Then("{object} is suspended")
  @Then("{object}은/는/이/가 일시 중단되어( )있다")
  public void isSuspended(ObjectPhrase thread) {
    check(thread).isSuspended(true);
  }

  @Then("{object} is not suspended")
  @Then("{object} is no longer suspended")
  @Then("{object}은/는/이/가 일시 중단되어 있지 않다")
  public void isNotSuspended(ObjectPhrase thread) {
    check(thread).isSuspended(false);
  }

  @Then("the suspend count of {object} is {int}")
  @Then("the suspend count of {object} becomes {int}")
  @Then("{object}의 일시( )중단 카운트는 {int}이다/다")
  @Then("{object}의 일시( )중단 카운트는 {int}이/가 된다")
  public void hasSuspendCount(ObjectPhrase thread, int count) {
    check(thread).hasSuspendCount(count);
  }

  @Then("{handle} is (still )running")
  @Then("{handle} has not ended")
  @Then("the process of {handle} is (still )running")
  @Then("the thread of {handle} is (still )running")
  @Then("{handle}은/는/이/가 (여전히 )실행( )중이다")
  @Then("{handle}은/는/이/가 (아직 )끝나지 않았다")
  @Then("{handle}의 프로세스는/프로세스가 (여전히 )실행( )중이다")
  @Then("{handle}의 스레드는/스레드가 (여전히 )실행( )중이다")
  public void isRunning(HandleName handle) {
    check(ObjectPhrase.parse(handle.toString())).isRunning();
  }

  @Then("{handle} has ended")
  @Then("{handle} is not running")
  @Then("{handle} is no longer running")
  @Then("the process of {handle} has ended")
  @Then("the thread of {handle} has ended")
  @Then("{handle}은/는/이/가 종료되었다/종료됐다/끝났다")
  @Then("{handle}은/는/이/가 (더 이상 )실행( )중이 아니다")
  @Then("{handle}은/는/이/가 (더 이상 )실행되지 않는다")
  @Then("{handle}의 프로세스는/프로세스가 종료되었다/종료됐다/끝났다")
  @Then("{handle}의 스레드는/스레드가 종료되었다/종료됐다/끝났다")
  public void hasEnded(HandleName handle) {
    check(ObjectPhrase.parse(handle.toString())).isOver();
  }

  @Then("{object} is connected")
  @Then("{object}은/는/이/가 연결되어( )있다")
  public void isConnected(ObjectPhrase pipe) {
    check(pipe).isConnected(true);
  }

  @Then("{object} is not connected")
  @Then("{object} is no longer connected")
  @Then("{object}은/는/이/가 연결되어 있지 않다")
  public void isNotConnected(ObjectPhrase pipe) {
    check(pipe).isConnected(false);
  }

  @Then("there are/is {int} process(es) in {object}")
  @Then("프로세스는 {int}개가 {object}에 들어( )있다")
  public void hasProcesses(int count, ObjectPhrase job) {
    check(job).hasProcesses(count);
  }

  @Then("{object} has/contains {int} process(es)")
  @Then("{object}에는 프로세스가 {int}개 (들어 )있다")
  public void hasProcesses(ObjectPhrase job, int count) {
    check(job).hasProcesses(count);
  }

  @Then("{object} has/contains no processes")
  @Then("{object}에는 프로세스가 없다")
  public void hasNoProcesses(ObjectPhrase job) {
    check(job).hasProcesses(0);
  }

  @Then("there are/is {int} packet(s) in {object}")
  @Then("패킷은 {int}개가 {object}에 들어( )있다")
  public void hasPackets(int count, ObjectPhrase port) {
    check(port).hasPackets(count);
  }

  @Then("{object} has/contains {int} packet(s)")
  @Then("{object}에는 패킷이 {int}개 (들어 )있다")
  public void hasPackets(ObjectPhrase port, int count) {
    check(port).hasPackets(count);
  }

  @Then("{object} has/contains no packets")
  @Then("{object}에는 패킷이 없다")
  public void hasNoPackets(ObjectPhrase port) {
    check(port).hasPackets(0);
  }

  private StateAssert check(ObjectPhrase object) {
    return StateAssert.assertThat(object.resolve(state), state);
  }
}
