package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.SYNCHRONIZE;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;

import org.handlebook.system.Reply;
import org.handlebook.win32.Answer.WaitResult;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SynchronizationCall.CancelWaitableTimer;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimer;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimerEx;
import org.handlebook.win32.SynchronizationCall.SetWaitableTimer;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;

/** When timers are due. */
abstract class TimerFacts extends Facts {
  private static final long SECOND = 10_000_000;

  private Handle timer(boolean manualReset) {
    return ok(app, new CreateWaitableTimer(PLAIN, manualReset, null)).value();
  }

  private void set(Handle timer, long seconds, int period) {
    quiet(app, new SetWaitableTimer(timer, -seconds * SECOND, period));
  }

  @Fact(
      id = "TI-01",
      says = "A new timer is not signalled",
      source = "Microsoft, \"CreateWaitableTimer\"")
  void newTimer() {
    Handle timer = timer(true);
    assertThat(isSignaled(app, timer)).isFalse();
    system.pass(1000);
    assertThat(isSignaled(app, timer)).isFalse();
  }

  @Fact(
      id = "TI-02",
      says = "A timer is signalled when it is due, and not before",
      source = "Microsoft, \"SetWaitableTimer\"")
  void due() {
    Handle timer = timer(true);
    set(timer, 2, 0);
    assertThat(isSignaled(app, timer)).isFalse();
    system.pass(3000);
    assertThat(isSignaled(app, timer)).isTrue();
    assertThat(isSignaled(app, timer)).isTrue();
  }

  @Fact(
      id = "TI-03",
      says = "A timer that resets itself lets one wait through",
      source = "Microsoft, \"CreateWaitableTimer\"")
  void synchronization() {
    Handle timer = timer(false);
    set(timer, 1, 0);
    system.pass(2000);
    assertThat(isSignaled(app, timer)).isTrue();
    assertThat(isSignaled(app, timer)).isFalse();
  }

  @Fact(
      id = "TI-04",
      says = "Setting a timer takes its signal away",
      source = "Microsoft, \"SetWaitableTimer\"")
  void setAgain() {
    Handle timer = timer(true);
    set(timer, 0, 0);
    assertThat(isSignaled(app, timer)).isTrue();
    set(timer, 100, 0);
    assertThat(isSignaled(app, timer)).isFalse();
  }

  @Fact(
      id = "TI-05",
      says = "A timer that is cancelled is not due any more",
      source = "Microsoft, \"CancelWaitableTimer\"")
  void cancel() {
    Handle timer = timer(true);
    set(timer, 1, 0);
    quiet(app, new CancelWaitableTimer(timer));
    system.pass(2000);
    assertThat(isSignaled(app, timer)).isFalse();
  }

  @Fact(
      id = "TI-06",
      says = "Cancelling leaves the state as it is",
      source = "Microsoft, \"CancelWaitableTimer\"")
  void cancelKeepsState() {
    Handle timer = timer(true);
    set(timer, 0, 0);
    quiet(app, new CancelWaitableTimer(timer));
    assertThat(isSignaled(app, timer)).isTrue();
  }

  @Fact(
      id = "TI-08",
      says = "A timer that is due at 0 is signalled at once",
      source = "Microsoft, \"SetWaitableTimer\"")
  void atOnce() {
    Handle timer = timer(true);
    quiet(app, new SetWaitableTimer(timer, 0, 0));
    assertThat(isSignaled(app, timer)).isTrue();
  }

  @Fact(
      id = "TI-09",
      says = "A periodic timer is due again and again",
      source = "Microsoft, \"SetWaitableTimer\"")
  void periodic() {
    Handle timer = timer(false);
    set(timer, 1, 2000);
    system.pass(1500);
    assertThat(isSignaled(app, timer)).isTrue();
    assertThat(isSignaled(app, timer)).isFalse();
    system.pass(2000);
    assertThat(isSignaled(app, timer)).isTrue();
  }

  @Fact(
      id = "TI-10",
      says = "A negative period is refused",
      source = "Microsoft, \"SetWaitableTimer\"")
  void negativePeriod() {
    refused(app, new SetWaitableTimer(timer(true), -1, -1), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "TI-11",
      says = "Setting and cancelling need TIMER_MODIFY_STATE",
      source = "Microsoft, \"Synchronization Object Security and Access Rights\"")
  void needsModifyState() {
    Handle timer = copy(app, timer(true), SYNCHRONIZE.mask());
    refused(app, new SetWaitableTimer(timer, -1, 0), ERROR_ACCESS_DENIED);
    refused(app, new CancelWaitableTimer(timer), ERROR_ACCESS_DENIED);
    refused(app, new SetWaitableTimer(event(app), -1, 0), ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "TI-12",
      says = "Who waits for a timer goes on when it is due",
      source = "Microsoft, \"Waitable Timer Objects\"")
  void wakes() {
    Handle timer = timer(false);
    set(timer, 1, 0);
    Reply.Pending<WaitResult> wait = blocked(app, new WaitForSingleObject(timer, -1));
    assertThat(system.passUntilSomethingHappens()).isTrue();
    assertThat(back(wait).value()).isZero();
  }

  @Fact(
      id = "TI-13",
      says = "CreateWaitableTimerEx takes the kind as a flag and the access wanted",
      source = "Microsoft, \"CreateWaitableTimerEx\"")
  void createEx() {
    int access = SYNCHRONIZE.mask();
    Handle timer = ok(app, new CreateWaitableTimerEx(PLAIN, null, 1, access)).value();
    assertThat(detail(app, timer)).startsWith("manual reset");
    assertThat(granted(app, timer)).isEqualTo(hex(access));
    refused(app, new CreateWaitableTimerEx(PLAIN, null, 2, access), ERROR_INVALID_PARAMETER);
  }
}
