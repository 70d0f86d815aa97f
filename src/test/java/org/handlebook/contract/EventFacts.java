package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.SYNCHRONIZE;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_ALREADY_EXISTS;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;

import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer.WaitResult;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateEventEx;
import org.handlebook.win32.SynchronizationCall.OpenEvent;
import org.handlebook.win32.SynchronizationCall.PulseEvent;
import org.handlebook.win32.SynchronizationCall.ResetEvent;
import org.handlebook.win32.SynchronizationCall.SetEvent;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;

/** How events are signalled and reset. */
abstract class EventFacts extends Facts {
  private Handle manualEvent(boolean signaled) {
    return ok(app, new CreateEvent(PLAIN, true, signaled, null)).value();
  }

  private Handle autoEvent(boolean signaled) {
    return ok(app, new CreateEvent(PLAIN, false, signaled, null)).value();
  }

  @Fact(
      id = "EV-01",
      says = "A manual-reset event stays signalled however often somebody waits",
      source = "wine kernel32/tests/sync.c test_event")
  void manualReset() {
    Handle event = manualEvent(false);
    assertThat(isSignaled(app, event)).isFalse();
    quiet(app, new SetEvent(event));
    quiet(app, new SetEvent(event));
    for (int i = 0; i < 100; i++) {
      assertThat(isSignaled(app, event)).isTrue();
    }
  }

  @Fact(
      id = "EV-02",
      says = "ResetEvent takes the signal of a manual-reset event away",
      source = "wine kernel32/tests/sync.c test_event")
  void manualResetReset() {
    Handle event = manualEvent(true);
    quiet(app, new ResetEvent(event));
    assertThat(isSignaled(app, event)).isFalse();
    quiet(app, new ResetEvent(event));
    assertThat(isSignaled(app, event)).isFalse();
  }

  @Fact(
      id = "EV-03",
      says = "An auto-reset event that is signalled lets one wait through",
      source = "wine kernel32/tests/sync.c test_event")
  void autoReset() {
    Handle event = autoEvent(true);
    assertThat(isSignaled(app, event)).isTrue();
    assertThat(isSignaled(app, event)).isFalse();
  }

  @Fact(
      id = "EV-04",
      says = "Setting an auto-reset event twice lets one wait through",
      source = "Microsoft, \"SetEvent\"")
  void autoResetTwice() {
    Handle event = autoEvent(false);
    quiet(app, new SetEvent(event));
    quiet(app, new SetEvent(event));
    assertThat(isSignaled(app, event)).isTrue();
    assertThat(isSignaled(app, event)).isFalse();
  }

  @Fact(
      id = "EV-05",
      says = "An auto-reset event that is set and reset lets nobody through",
      source = "wine kernel32/tests/sync.c test_event")
  void autoResetReset() {
    Handle event = autoEvent(false);
    quiet(app, new SetEvent(event));
    quiet(app, new ResetEvent(event));
    assertThat(isSignaled(app, event)).isFalse();
  }

  @Fact(
      id = "EV-10",
      says = "A pulse leaves the event without a signal, though it was set",
      source = "wine ntdll/tests/sync.c test_event")
  void pulse() {
    Handle event = manualEvent(false);
    quiet(app, new SetEvent(event));
    quiet(app, new PulseEvent(event));
    assertThat(isSignaled(app, event)).isFalse();
  }

  @Fact(
      id = "EV-11",
      says = "An event tells its kind and its state",
      source = "wine ntdll/tests/sync.c test_event")
  void tells() {
    assertThat(detail(app, manualEvent(true))).isEqualTo("manual reset, signalled");
    assertThat(detail(app, autoEvent(false))).isEqualTo("auto reset, not signalled");
  }

  @Fact(
      id = "EV-12",
      says = "Creating an event that exists leaves kind and state as they are",
      source = "wine ntdll/tests/sync.c test_event; Microsoft, \"CreateEvent\"")
  void firstArgumentsStand() {
    Handle first = ok(app, new CreateEvent(PLAIN, true, true, "ev")).value();
    Handle second =
        telling(app, ERROR_ALREADY_EXISTS, new CreateEvent(PLAIN, false, false, "ev")).value();
    assertThat(detail(app, second)).isEqualTo("manual reset, signalled");
    assertThat(isSignaled(app, first)).isTrue();
    assertThat(isSignaled(app, second)).isTrue();
  }

  @Fact(
      id = "EV-14",
      says = "Setting, resetting and pulsing need EVENT_MODIFY_STATE",
      source = "wine advapi32/tests/security.c; Microsoft, \"ResetEvent\"")
  void needsModifyState() {
    Handle event = copy(app, autoEvent(true), SYNCHRONIZE.mask());
    refused(app, new ResetEvent(event), ERROR_ACCESS_DENIED);
    refused(app, new SetEvent(event), ERROR_ACCESS_DENIED);
    refused(app, new PulseEvent(event), ERROR_ACCESS_DENIED);
    assertThat(isSignaled(app, event)).isTrue();
  }

  @Fact(
      id = "EV-15",
      says = "Setting what is no event is refused",
      source = "Microsoft, \"SetEvent\"")
  void wrongType() {
    refused(app, new SetEvent(mutex(app)), ERROR_INVALID_HANDLE);
    refused(app, new ResetEvent(NULL), ERROR_INVALID_HANDLE);
    refused(app, new PulseEvent(GARBAGE), ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "EV-20",
      says =
          "Setting an auto-reset event releases one of those who wait, the first; setting a manual-reset one all",
      source = "Microsoft, \"Event Objects\"")
  void releases() {
    ThreadRef second = sibling(app);
    ThreadRef third = sibling(app);
    Handle one = autoEvent(false);
    Reply.Pending<WaitResult> first = blocked(second, new WaitForSingleObject(one, -1));
    Reply.Pending<WaitResult> last = blocked(third, new WaitForSingleObject(one, -1));
    ok(app, new SetEvent(one));
    assertThat(back(first).value()).isZero();
    assertThat(isBlocked(last)).isTrue();
    ok(app, new SetEvent(one));
    assertThat(back(last).value()).isZero();
    assertThat(isSignaled(app, one)).isFalse();
    Handle all = manualEvent(false);
    first = blocked(second, new WaitForSingleObject(all, -1));
    last = blocked(third, new WaitForSingleObject(all, -1));
    ok(app, new SetEvent(all));
    assertThat(back(first).value()).isZero();
    assertThat(back(last).value()).isZero();
  }

  @Fact(
      id = "EV-21",
      says =
          "A pulse releases everybody who waits for a manual-reset event, and one who waits for an auto-reset event",
      source = "Microsoft, \"PulseEvent\"")
  void pulseReleases() {
    ThreadRef second = sibling(app);
    ThreadRef third = sibling(app);
    Handle all = manualEvent(false);
    Reply.Pending<WaitResult> first = blocked(second, new WaitForSingleObject(all, -1));
    Reply.Pending<WaitResult> last = blocked(third, new WaitForSingleObject(all, -1));
    ok(app, new PulseEvent(all));
    assertThat(back(first).value()).isZero();
    assertThat(back(last).value()).isZero();
    Handle one = autoEvent(false);
    first = blocked(second, new WaitForSingleObject(one, -1));
    last = blocked(third, new WaitForSingleObject(one, -1));
    ok(app, new PulseEvent(one));
    assertThat(back(first).value()).isZero();
    assertThat(isBlocked(last)).isTrue();
    assertThat(isSignaled(app, one)).isFalse();
  }

  @Fact(
      id = "EV-22",
      says = "CreateEventEx takes flags and the access wanted",
      source = "Microsoft, \"CreateEventEx\"")
  void createEx() {
    Handle event = ok(app, new CreateEventEx(PLAIN, null, 3, SYNCHRONIZE.mask())).value();
    assertThat(detail(app, event)).isEqualTo("manual reset, signalled");
    assertThat(granted(app, event)).isEqualTo(hex(SYNCHRONIZE.mask()));
    refused(app, new CreateEventEx(PLAIN, null, 4, SYNCHRONIZE.mask()), ERROR_INVALID_PARAMETER);
    assertThat(Constant.CREATE_EVENT_MANUAL_RESET | Constant.CREATE_EVENT_INITIAL_SET).isEqualTo(3);
  }

  @Fact(
      id = "EV-23",
      says = "An event opened by name is the same event",
      source = "Microsoft, \"OpenEvent\"")
  void open() {
    Handle event = ok(app, new CreateEvent(PLAIN, false, false, "ev")).value();
    Handle opened = quiet(app, new OpenEvent(0x1F0003, false, "ev")).value();
    ok(app, new SetEvent(opened));
    assertThat(isSignaled(app, event)).isTrue();
    assertThat(isSameObject(app, event, app, opened)).isTrue();
  }
}
