package org.handlebook.system.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.WaitState;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.StateText;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.Nothing;
import org.handlebook.win32.Answer.WaitResult;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.StartupInfo;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimer;
import org.handlebook.win32.SynchronizationCall.PulseEvent;
import org.handlebook.win32.SynchronizationCall.ReleaseMutex;
import org.handlebook.win32.SynchronizationCall.SetEvent;
import org.handlebook.win32.SynchronizationCall.SetWaitableTimer;
import org.handlebook.win32.SynchronizationCall.SignalObjectAndWait;
import org.handlebook.win32.SynchronizationCall.Sleep;
import org.handlebook.win32.SynchronizationCall.WaitForMultipleObjects;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;
import org.handlebook.win32.ThreadCall.CreateThread;
import org.handlebook.win32.ThreadCall.ExitThread;
import org.handlebook.win32.ThreadCall.ResumeThread;
import org.handlebook.win32.ThreadCall.SuspendThread;
import org.handlebook.win32.ThreadCall.TerminateThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Threads of a real system wait, are released, time out and end. */
class AgentWaitTest extends RealScenario {
  private static final int FOR_EVER = Constant.INFINITE;

  private ThreadRef other;

  @BeforeEach
  void startOther() {
    other = system.startProcess();
  }

  private <R extends Answer> Reply.Pending<R> blocked(ThreadRef thread, Call<R> call) {
    Reply<R> reply = system.call(thread, call);
    assertThat(reply).as("%s", call).isInstanceOf(Reply.Pending.class);
    return (Reply.Pending<R>) reply;
  }

  private void assertReturned(Reply.Pending<WaitResult> wait, int result) {
    assertThat(system.await(wait))
        .isInstanceOfSatisfying(
            Reply.Returned.class,
            reply -> assertThat(reply.answer()).isEqualTo(new WaitResult(result)));
  }

  private Handle event(ThreadRef thread, boolean manualReset) {
    return ok(thread, new CreateEvent(null, manualReset, false, "wanted")).value();
  }

  private Handle mutex(ThreadRef thread, boolean owned) {
    return ok(thread, new CreateMutex(null, owned, "held")).value();
  }

  private static WaitForSingleObject wait(Handle handle, int milliseconds) {
    return new WaitForSingleObject(handle, milliseconds);
  }

  private ThreadRef thread(ThreadRef of) {
    return system.thread(ok(of, new CreateThread(null, 0)).lpThreadId());
  }

  private ProcessInformation spawn(ThreadRef thread) {
    return Objects.requireNonNull(
        ok(
                thread,
                new CreateProcess(
                    null, "child.exe", null, null, true, 0, null, null, StartupInfo.EMPTY))
            .stored());
  }

  private ObjectState object(ThreadRef thread, Handle handle) {
    int id = system.snapshot().process(thread.process()).row(handle).orElseThrow().object();
    return system.snapshot().object(id).orElseThrow();
  }

  @Test
  @DisplayName("A thread waits until another process signals the event")
  void released() {
    Handle mine = event(app, false);
    Handle theirs = event(other, false);
    Reply.Pending<WaitResult> wait = blocked(app, wait(mine, FOR_EVER));
    assertThat(system.isWaiting(app)).isTrue();
    assertThat(system.snapshot().waits())
        .containsExactly(new WaitState(app, List.of(object(app, mine).id()), false, false));
    ok(other, new SetEvent(theirs));
    assertThat(system.isWaiting(app)).isFalse();
    assertThat(system.snapshot().waits()).isEmpty();
    assertReturned(wait, Constant.WAIT_OBJECT_0);
    ok(app, new SetEvent(mine));
  }

  @Test
  @DisplayName("A call that need not wait comes back at once")
  void needNotWait() {
    Handle event = event(app, false);
    assertThat(ok(app, wait(event, 0))).isEqualTo(WaitResult.TIMEOUT);
    ok(app, new SetEvent(event));
    assertThat(ok(app, wait(event, FOR_EVER)).value()).isZero();
    ok(app, new Sleep(0));
  }

  @Test
  @DisplayName("A wait times out when that much has passed, and not before")
  void timesOut() {
    Handle event = event(app, false);
    Reply.Pending<WaitResult> wait = blocked(app, wait(event, 3_000));
    assertThat(system.snapshot().waits()).allMatch(WaitState::timesOut).hasSize(1);
    system.pass(1_000);
    assertThat(system.isWaiting(app)).isTrue();
    system.pass(2_000);
    assertThat(system.isWaiting(app)).isFalse();
    assertReturned(wait, Constant.WAIT_TIMEOUT);
  }

  /** Spends more time than a wait lasts here that is told to last as long. */
  private static void dawdle(int milliseconds) throws InterruptedException {
    boolean called = new CountDownLatch(1).await(4L * milliseconds, TimeUnit.MILLISECONDS);
    assertThat(called).isFalse();
  }

  @Test
  @DisplayName("Whoever waits for less goes on first, however late the system begins the wait")
  void inOrder() throws InterruptedException {
    List<ThreadRef> back = new ArrayList<>();
    blocked(app, new Sleep(1000));
    dawdle(40);
    blocked(other, new Sleep(600));
    system.pass(
        5000,
        () ->
            Stream.of(app, other)
                .filter(thread -> !back.contains(thread) && !system.isWaiting(thread))
                .forEach(back::add));
    assertThat(back).containsExactly(other, app);
  }

  @Test
  @DisplayName(
      "However long steps take, a wait does not time out before the scenario's time passes")
  void notBefore() throws InterruptedException {
    Handle event = event(app, false);
    Reply.Pending<WaitResult> wait = blocked(app, wait(event, 100));
    Reply.Pending<Nothing> sleep = blocked(other, new Sleep(200));
    dawdle(200);
    assertThat(system.isWaiting(app)).isTrue();
    system.pass(100);
    assertThat(system.isWaiting(app)).isFalse();
    assertReturned(wait, Constant.WAIT_TIMEOUT);
    assertThat(system.outcome(sleep)).isEqualTo(sleep);
    system.pass(100);
    assertThat(system.outcome(sleep)).isInstanceOf(Reply.Returned.class);
  }

  @Test
  @DisplayName("However long steps take, a wait is ended by what happens before it times out")
  void endedBefore() throws InterruptedException {
    Reply.Pending<WaitResult> wait = blocked(app, wait(event(app, false), 100));
    Handle theirs = event(other, false);
    dawdle(100);
    ok(other, new SetEvent(theirs));
    assertReturned(wait, Constant.WAIT_OBJECT_0);
  }

  @Test
  @DisplayName("Time passes until the first wait times out, then until the second, then no more")
  void untilSomethingHappens() {
    Handle event = event(app, false);
    assertThat(system.passUntilSomethingHappens()).isFalse();
    Reply.Pending<Nothing> sleep = blocked(other, new Sleep(3_000));
    Reply.Pending<WaitResult> wait = blocked(app, wait(event, 1_000));
    assertThat(system.passUntilSomethingHappens()).isTrue();
    assertThat(system.isWaiting(app)).isFalse();
    assertThat(system.outcome(sleep)).isEqualTo(sleep);
    assertThat(system.passUntilSomethingHappens()).isTrue();
    assertThat(system.outcome(sleep)).isInstanceOf(Reply.Returned.class);
    assertReturned(wait, Constant.WAIT_TIMEOUT);
    blocked(app, wait(event, FOR_EVER));
    assertThat(system.passUntilSomethingHappens()).isFalse();
  }

  @Test
  @DisplayName("A timer that is due releases whoever waits for it")
  void timer() {
    Handle timer = ok(app, new CreateWaitableTimer(null, true, "alarm")).value();
    assertThat(StateText.english(object(app, timer).state()))
        .isEqualTo("manual reset, not signalled");
    ok(app, new SetWaitableTimer(timer, -20_000_000, 0));
    Reply.Pending<WaitResult> wait = blocked(app, wait(timer, FOR_EVER));
    assertThat(StateText.english(object(app, timer).state()))
        .isEqualTo("manual reset, not signalled, set");
    assertThat(system.passUntilSomethingHappens()).isTrue();
    assertReturned(wait, Constant.WAIT_OBJECT_0);
    assertThat(StateText.english(object(app, timer).state())).isEqualTo("manual reset, signalled");
    assertThat(system.passUntilSomethingHappens()).isFalse();
  }

  @Test
  @DisplayName("A timer is due when that much has passed, though nobody waits for it")
  void timerByItself() {
    Handle timer = ok(app, new CreateWaitableTimer(null, false, null)).value();
    ok(app, new SetWaitableTimer(timer, -10_000_000, 0));
    system.pass(1_000);
    assertThat(StateText.english(object(app, timer).state())).isEqualTo("auto reset, signalled");
    ok(app, wait(timer, 0));
    ok(app, new SetWaitableTimer(timer, -10_000_000, 0));
    assertThat(StateText.english(object(app, timer).state()))
        .isEqualTo("auto reset, not signalled, set");
    assertThat(system.passUntilSomethingHappens()).isFalse(); // no call comes back by it
    assertThat(StateText.english(object(app, timer).state())).isEqualTo("auto reset, signalled");
  }

  @Test
  @DisplayName("Who waits first is released first")
  void order() {
    Handle event = event(app, false);
    List<ThreadRef> threads = List.of(thread(app), thread(app), thread(app));
    List<Reply.Pending<WaitResult>> waits =
        threads.stream().map(thread -> blocked(thread, wait(event, FOR_EVER))).toList();
    for (int i = 0; i < waits.size(); i++) {
      ok(app, new SetEvent(event));
      assertReturned(waits.get(i), Constant.WAIT_OBJECT_0);
      assertThat(system.snapshot().waits()).hasSize(2 - i);
    }
  }

  @Test
  @DisplayName("All who wait for a manual-reset event that is pulsed are released")
  void pulse() {
    Handle event = event(app, true);
    List<Reply.Pending<WaitResult>> waits =
        List.of(
            blocked(thread(app), wait(event, FOR_EVER)),
            blocked(other, wait(event(other, true), FOR_EVER)));
    ok(app, new PulseEvent(event));
    assertThat(system.snapshot().waits()).isEmpty();
    waits.forEach(wait -> assertReturned(wait, Constant.WAIT_OBJECT_0));
    assertThat(StateText.english(object(app, event).state()))
        .isEqualTo("manual reset, not signalled");
  }

  @Test
  @DisplayName("A mutex whose owner ends is abandoned to whoever waits for it")
  void abandoned() {
    Handle mine = mutex(app, false);
    ThreadRef owner = thread(other);
    mutex(other, false);
    Handle theirs = mutex(other, false);
    ok(owner, wait(theirs, FOR_EVER));
    ok(owner, wait(theirs, FOR_EVER));
    assertThat(StateText.english(object(app, mine).state())).isEqualTo("owned 2 times");
    Reply.Pending<WaitResult> wait = blocked(app, wait(mine, FOR_EVER));
    system.call(owner, new ExitThread(0));
    assertReturned(wait, Constant.WAIT_ABANDONED_0);
    assertThat(StateText.english(object(app, mine).state())).isEqualTo("owned");
    system.call(app, new ExitThread(0));
    assertThat(StateText.english(object(other, theirs).state())).isEqualTo("abandoned");
  }

  @Test
  @DisplayName("A mutex is released as often as it was taken before the next thread has it")
  void recursion() {
    Handle mine = mutex(app, true);
    ok(app, wait(mine, FOR_EVER));
    Reply.Pending<WaitResult> wait = blocked(other, wait(mutex(other, false), FOR_EVER));
    ok(app, new ReleaseMutex(mine));
    assertThat(system.isWaiting(other)).isTrue();
    ok(app, new ReleaseMutex(mine));
    assertReturned(wait, Constant.WAIT_OBJECT_0);
  }

  @Test
  @DisplayName("A thread waits for all of several objects at once")
  void waitsForAll() {
    Handle first = event(app, false);
    Handle second = mutex(app, false);
    ok(other, wait(mutex(other, false), FOR_EVER));
    Reply.Pending<WaitResult> wait =
        blocked(app, new WaitForMultipleObjects(List.of(first, second), true, FOR_EVER));
    assertThat(system.snapshot().waits()).allMatch(WaitState::all).hasSize(1);
    ok(other, new SetEvent(event(other, false)));
    assertThat(system.isWaiting(app)).isTrue();
    assertThat(StateText.english(object(app, first).state())).isEqualTo("auto reset, signalled");
    ok(other, new ReleaseMutex(mutex(other, false)));
    assertReturned(wait, Constant.WAIT_OBJECT_0);
    assertThat(StateText.english(object(app, first).state()))
        .isEqualTo("auto reset, not signalled");
  }

  @Test
  @DisplayName("A thread signals one object and waits for another in one step")
  void signalAndWait() {
    Handle mine = event(app, false);
    Handle held = mutex(app, true);
    Handle theirs = event(other, false);
    Reply.Pending<WaitResult> first = blocked(other, wait(mutex(other, false), FOR_EVER));
    Reply.Pending<WaitResult> second =
        blocked(app, new SignalObjectAndWait(held, mine, FOR_EVER, false));
    assertReturned(first, Constant.WAIT_OBJECT_0);
    ok(other, new SetEvent(theirs));
    assertReturned(second, Constant.WAIT_OBJECT_0);
  }

  @Test
  @DisplayName("A process is waited for until it ends, and so is a thread")
  void ends() {
    ProcessInformation child = spawn(app);
    ThreadRef second = thread(app);
    Reply.Pending<WaitResult> process = blocked(app, wait(child.hProcess(), FOR_EVER));
    Reply.Pending<WaitResult> thread = blocked(second, wait(child.hThread(), FOR_EVER));
    system.call(system.firstThread(child.dwProcessId()), new ExitThread(7));
    assertReturned(process, Constant.WAIT_OBJECT_0);
    assertReturned(thread, Constant.WAIT_OBJECT_0);
  }

  @Test
  @DisplayName("A process that is terminated while its threads wait takes them along")
  void terminated() {
    Handle event = event(app, false);
    ProcessInformation child = spawn(app);
    ThreadRef inside = system.firstThread(child.dwProcessId());
    Reply.Pending<WaitResult> wait = blocked(inside, wait(event(inside, false), FOR_EVER));
    ok(app, new TerminateProcess(child.hProcess(), 3));
    assertThat(system.outcome(wait)).isInstanceOf(Reply.NeverReturns.class);
    assertThat(system.snapshot().waits()).isEmpty();
    assertThat(system.snapshot().process(inside.process()).exitCode()).isEqualTo(3);
    ok(app, new SetEvent(event));
    assertThat(ok(app, wait(event, 0)).value()).isZero();
  }

  @Test
  @DisplayName("A thread that is terminated while it waits does not come back")
  void threadTerminated() {
    Handle event = event(app, false);
    Handle handle = ok(app, new CreateThread(null, 0)).value();
    ThreadRef thread = new ThreadRef(app.process(), 2);
    Reply.Pending<WaitResult> wait = blocked(thread, wait(event, FOR_EVER));
    ok(app, new TerminateThread(handle, 3));
    assertThat(system.outcome(wait)).isInstanceOf(Reply.NeverReturns.class);
    assertThat(system.snapshot().waits()).isEmpty();
  }

  @Test
  @DisplayName("A thread that is suspended in a wait comes back when it is resumed")
  void suspended() {
    Handle event = event(app, false);
    Handle handle = ok(app, new CreateThread(null, 0)).value();
    ThreadRef thread = new ThreadRef(app.process(), 2);
    Reply.Pending<WaitResult> wait = blocked(thread, wait(event, FOR_EVER));
    ok(app, new SuspendThread(handle));
    ok(app, new SetEvent(event));
    assertThat(system.await(wait)).isInstanceOf(Reply.Pending.class);
    ok(app, new ResumeThread(handle));
    assertReturned(wait, Constant.WAIT_OBJECT_0);
  }
}
