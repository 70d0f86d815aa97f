package org.handlebook.contract;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.handlebook.system.Reply;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.model.ModelSystem;
import org.handlebook.win32.Answer.WaitResult;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimer;
import org.handlebook.win32.SynchronizationCall.SetWaitableTimer;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;
import org.junit.jupiter.api.Test;

/** Time that nobody needs costs nothing: two billion ticks of a timer at once. */
class VirtualTimeTest extends Facts {
  private static final int LONG = 2_000_000_000;
  private static final int MILLISECOND = -10_000;

  @Override
  SystemUnderTest newSystem() {
    return new ModelSystem();
  }

  private Handle ticking(boolean manualReset, int period) {
    Handle timer = ok(app, new CreateWaitableTimer(PLAIN, manualReset, null)).value();
    ok(app, new SetWaitableTimer(timer, MILLISECOND, period));
    return timer;
  }

  @Test
  void timerThatNobodyWaitsFor() {
    Handle manual = ticking(true, 1);
    Handle automatic = ticking(false, 1);
    assertTimeoutPreemptively(ofSeconds(20), () -> system.pass(LONG));
    assertThat(isSignaled(app, manual)).isTrue();
    assertThat(isSignaled(app, automatic)).isTrue();
    assertThat(isSignaled(app, automatic)).isFalse();
  }

  @Test
  void waitForSomethingElse() {
    ticking(false, 1);
    Reply.Pending<WaitResult> wait = blocked(app, new WaitForSingleObject(event(app), LONG));
    assertTimeoutPreemptively(
        ofSeconds(20), () -> assertThat(system.passUntilSomethingHappens()).isTrue());
    assertThat(back(wait)).isEqualTo(WaitResult.TIMEOUT);
  }

  @Test
  void timerKeepsItsBeat() {
    Handle timer = ticking(false, 7);
    assertTimeoutPreemptively(ofSeconds(20), () -> system.pass(7L * LONG + 3));
    assertThat(isSignaled(app, timer)).isTrue();
    system.pass(4);
    assertThat(isSignaled(app, timer)).isFalse();
    system.pass(1);
    assertThat(isSignaled(app, timer)).isTrue();
  }

  @Test
  void eachBeatLetsOneWaitThrough() {
    Handle timer = ticking(false, 7);
    for (int beat = 0; beat < 3; beat++) {
      Reply.Pending<WaitResult> wait = blocked(app, new WaitForSingleObject(timer, 8));
      assertThat(system.passUntilSomethingHappens()).isTrue();
      assertThat(back(wait).value()).isZero();
    }
  }
}
