package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.GENERIC_READ;
import static org.handlebook.win32.AccessRight.GENERIC_WRITE;
import static org.handlebook.win32.AccessRight.PROCESS_QUERY_INFORMATION;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_NOT_OWNER;
import static org.handlebook.win32.Win32Error.ERROR_TOO_MANY_POSTS;

import java.util.Collections;
import java.util.List;
import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer.Nothing;
import org.handlebook.win32.Answer.WaitResult;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.CreateSemaphore;
import org.handlebook.win32.SynchronizationCall.ReleaseMutex;
import org.handlebook.win32.SynchronizationCall.SetEvent;
import org.handlebook.win32.SynchronizationCall.SignalObjectAndWait;
import org.handlebook.win32.SynchronizationCall.Sleep;
import org.handlebook.win32.SynchronizationCall.WaitForMultipleObjects;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;
import org.handlebook.win32.ThreadCall.ExitThread;
import org.handlebook.win32.ThreadCall.GetThreadId;
import org.handlebook.win32.ThreadCall.ResumeThread;
import org.handlebook.win32.ThreadCall.SuspendThread;
import org.handlebook.win32.ThreadCall.TerminateThread;

/** How threads wait, and for what. */
abstract class WaitFacts extends Facts {
  private Handle manual(boolean signaled) {
    return ok(app, new CreateEvent(PLAIN, true, signaled, null)).value();
  }

  private Handle auto(boolean signaled) {
    return ok(app, new CreateEvent(PLAIN, false, signaled, null)).value();
  }

  private WaitResult any(Handle... handles) {
    return quiet(app, new WaitForMultipleObjects(List.of(handles), false, 0));
  }

  private WaitResult all(Handle... handles) {
    return quiet(app, new WaitForMultipleObjects(List.of(handles), true, 0));
  }

  @Fact(
      id = "WA-01",
      says = "A wait for one of two that are not signalled times out",
      source = "wine kernel32/tests/sync.c test_event")
  void anyOfNone() {
    assertThat(any(auto(false), manual(false)).isTimeout()).isTrue();
  }

  @Fact(
      id = "WA-02",
      says = "A wait for any answers the first that is signalled, and takes from that alone",
      source = "wine kernel32/tests/sync.c test_event")
  void firstOfAny() {
    Handle last = auto(true);
    assertThat(any(manual(false), auto(true), last).value()).isEqualTo(1);
    assertThat(isSignaled(app, last)).isTrue();
  }

  @Fact(
      id = "WA-05",
      says = "A wait for all takes from all of them at once",
      source = "wine kernel32/tests/sync.c test_event")
  void all() {
    Handle manual = manual(true);
    Handle auto = auto(true);
    assertThat(all(manual, auto).value()).isZero();
    assertThat(all(manual, auto).isTimeout()).isTrue();
    assertThat(isSignaled(app, manual)).isTrue();
  }

  @Fact(
      id = "WA-06",
      says = "A wait for all that is not satisfied takes from none",
      source = "Microsoft, \"WaitForMultipleObjects\"")
  void allOrNothing() {
    Handle auto = auto(true);
    assertThat(all(auto, manual(false)).isTimeout()).isTrue();
    assertThat(isSignaled(app, auto)).isTrue();
  }

  @Fact(
      id = "WA-07",
      says = "While it waits for all, it holds none",
      source = "Microsoft, \"WaitForMultipleObjects\"")
  void allHoldsNothing() {
    ThreadRef other = sibling(app);
    Handle first = auto(true);
    Handle second = auto(false);
    Reply.Pending<WaitResult> wait =
        blocked(other, new WaitForMultipleObjects(List.of(first, second), true, -1));
    assertThat(isSignaled(app, first)).isTrue();
    ok(app, new SetEvent(second));
    assertThat(isBlocked(wait)).isTrue();
    ok(app, new SetEvent(first));
    assertThat(back(wait).value()).isZero();
  }

  @Fact(
      id = "WA-08",
      says = "Nothing, and more than 64, cannot be waited for",
      source = "wine kernel32/tests/sync.c test_WaitForMultipleObjects")
  void howMany() {
    refused(app, new WaitForMultipleObjects(List.of(), false, 0), ERROR_INVALID_PARAMETER);
    List<Handle> most = Collections.nCopies(64, manual(true));
    assertThat(quiet(app, new WaitForMultipleObjects(most, false, 0)).value()).isZero();
    List<Handle> more = Collections.nCopies(65, manual(true));
    refused(app, new WaitForMultipleObjects(more, false, 0), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "WA-09",
      says = "The same object twice can be waited for, but not as all",
      source = "Microsoft, \"WaitForMultipleObjects\"")
  void twice() {
    Handle event = auto(true);
    assertThat(any(event, event).value()).isZero();
    ok(app, new SetEvent(event));
    refused(
        app, new WaitForMultipleObjects(List.of(event, event), true, 0), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "WA-14",
      says = "What is no handle cannot be waited for",
      source = "wine kernel32/tests/sync.c test_WaitForSingleObject")
  void noHandle() {
    refused(app, new WaitForSingleObject(GARBAGE, 0), ERROR_INVALID_HANDLE);
    refused(app, new WaitForSingleObject(new Handle(0xDEADBEE3L), 0), ERROR_INVALID_HANDLE);
    refused(app, new WaitForSingleObject(NULL, 0), ERROR_INVALID_HANDLE);
    refused(
        app,
        new WaitForMultipleObjects(List.of(manual(true), GARBAGE), false, 0),
        ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "WA-15",
      says = "Waiting needs SYNCHRONIZE",
      source = "wine kernel32/tests/sync.c test_mutex")
  void needsSynchronize() {
    int readAndWrite = GENERIC_READ.mask() | GENERIC_WRITE.mask();
    refused(
        app, new WaitForSingleObject(copy(app, mutex(app), readAndWrite), 0), ERROR_ACCESS_DENIED);
    Child child = spawn(app, false);
    Handle process = copy(app, child.process(), PROCESS_QUERY_INFORMATION.mask());
    refused(app, new WaitForSingleObject(process, 0), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "WA-16",
      says = "A wait that nobody ends ends by its time-out, and leaves the last error alone",
      source = "wine kernel32/tests/sync.c test_WaitForSingleObject")
  void timesOut() {
    Reply.Pending<WaitResult> wait = blocked(app, new WaitForSingleObject(auto(false), 5000));
    assertThat(system.passUntilSomethingHappens()).isTrue();
    assertThat(back(wait).isTimeout()).isTrue();
  }

  @Fact(
      id = "PS-18",
      says = "Pseudo handles cannot be waited for together with others",
      source = "wine kernel32/tests/sync.c test_WaitForMultipleObjects")
  void pseudoAmongSeveral() {
    refused(app, new WaitForMultipleObjects(List.of(THIS_THREAD), false, 0), ERROR_INVALID_HANDLE);
    refused(
        app,
        new WaitForMultipleObjects(List.of(manual(true), SELF), false, 0),
        ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "WA-17",
      says = "A thread or process that waits for itself waits for ever",
      source = "Microsoft, \"WaitForSingleObject\"")
  void itself() {
    assertThat(isSignaled(app, SELF)).isFalse();
    assertThat(isSignaled(app, THIS_THREAD)).isFalse();
  }

  @Fact(
      id = "WA-18",
      says = "Signalling and waiting signals the one and waits for the other",
      source = "wine kernel32/tests/sync.c test_signalandwait")
  void signalAndWait() {
    Handle first = auto(false);
    Handle second = manual(true);
    assertThat(quiet(app, new SignalObjectAndWait(first, second, 0, false)).value()).isZero();
    assertThat(isSignaled(app, first)).isTrue();
  }

  @Fact(
      id = "WA-19",
      says = "Signalling and waiting for one event that resets itself leaves it without a signal",
      source = "wine kernel32/tests/sync.c test_signalandwait")
  void signalAndWaitSame() {
    Handle event = auto(false);
    assertThat(quiet(app, new SignalObjectAndWait(event, event, 0, false)).value()).isZero();
    assertThat(isSignaled(app, event)).isFalse();
  }

  @Fact(
      id = "WA-20",
      says = "Signalling and waiting releases a mutex, or raises a semaphore",
      source = "wine kernel32/tests/sync.c test_signalandwait")
  void signalAndWaitOthers() {
    Handle mutex = ok(app, new CreateMutex(PLAIN, true, null)).value();
    Handle event = manual(true);
    assertThat(quiet(app, new SignalObjectAndWait(mutex, event, 0, false)).value()).isZero();
    assertThat(detail(app, mutex)).isEqualTo("free");
    refused(app, new SignalObjectAndWait(mutex, event, 0, false), ERROR_NOT_OWNER);
    Handle semaphore = ok(app, new CreateSemaphore(PLAIN, 0, 1, null)).value();
    assertThat(quiet(app, new SignalObjectAndWait(semaphore, event, 0, false)).value()).isZero();
    refused(app, new SignalObjectAndWait(semaphore, event, 0, false), ERROR_TOO_MANY_POSTS);
  }

  @Fact(
      id = "WA-21",
      says = "Only events, mutexes and semaphores can be signalled so",
      source = "wine kernel32/tests/sync.c test_signalandwait")
  void signalOthers() {
    refused(app, new SignalObjectAndWait(NULL, NULL, 0, false), ERROR_INVALID_HANDLE);
    Child child = spawn(app, false);
    refused(
        app,
        new SignalObjectAndWait(child.process(), manual(true), 0, false),
        ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "WA-22",
      says = "An ended process lets go on who waits for it; it stays signalled",
      source = "Microsoft, \"Processes and Threads\"; PRC-5")
  void process() {
    Child child = spawn(app, false);
    assertThat(isSignaled(app, child.process())).isFalse();
    Reply.Pending<WaitResult> wait = blocked(app, new WaitForSingleObject(child.process(), -1));
    system.call(child.thread(), new ExitProcess(3));
    assertThat(back(wait).value()).isZero();
    assertThat(isSignaled(app, child.process())).isTrue();
    assertThat(isSignaled(app, child.firstThread())).isTrue();
  }

  @Fact(
      id = "WA-23",
      says = "An ended thread lets go on who waits for it, though its process runs on",
      source = "PR-27; Microsoft, \"ExitThread\"")
  void thread() {
    Child child = spawn(app, false);
    sibling(child.thread());
    Reply.Pending<WaitResult> wait = blocked(app, new WaitForSingleObject(child.firstThread(), -1));
    system.call(child.thread(), new ExitThread(5));
    assertThat(back(wait).value()).isZero();
    assertThat(isSignaled(app, child.process())).isFalse();
  }

  @Fact(
      id = "WA-24",
      says = "A thread that is ended while it waits takes nothing",
      source = "Microsoft, \"TerminateThread\"")
  void endedWaiter() {
    Handle event = auto(false);
    Handle thread = thread(app);
    ThreadRef waiter = system.thread(ok(app, new GetThreadId(thread)).value());
    ok(app, new ResumeThread(thread));
    Reply.Pending<WaitResult> wait = blocked(waiter, new WaitForSingleObject(event, -1));
    ok(app, new TerminateThread(thread, 0));
    ok(app, new SetEvent(event));
    assertThat(system.await(wait)).isInstanceOf(Reply.NeverReturns.class);
    assertThat(isSignaled(app, event)).isTrue();
  }

  @Fact(
      id = "WA-25",
      says = "A suspended thread takes nothing until it is resumed",
      source = "wine server/thread.c; Windows Internals, \"Dispatcher objects\"")
  void suspendedWaiter() {
    Handle event = auto(false);
    Handle thread = thread(app);
    ThreadRef waiter = system.thread(ok(app, new GetThreadId(thread)).value());
    ok(app, new ResumeThread(thread));
    Reply.Pending<WaitResult> wait = blocked(waiter, new WaitForSingleObject(event, -1));
    ok(app, new SuspendThread(thread));
    ok(app, new SetEvent(event));
    assertThat(isBlocked(wait)).isTrue();
    ok(app, new ResumeThread(thread));
    assertThat(back(wait).value()).isZero();
    assertThat(isSignaled(app, event)).isFalse();
  }

  @Fact(
      id = "WA-26",
      says = "Sleeping takes its time, and none at all if asked for none",
      source = "Microsoft, \"Sleep\"")
  void sleep() {
    quiet(app, new Sleep(0));
    Reply.Pending<Nothing> sleep = blocked(app, new Sleep(5000));
    assertThat(system.passUntilSomethingHappens()).isTrue();
    back(sleep);
  }

  @Fact(
      id = "WA-27",
      says = "A killed process waits no more, and its mutexes are abandoned",
      source = "Microsoft, \"TerminateProcess\"")
  void killedWaiter() {
    Child child = spawn(app, false);
    Handle mutex = ok(child.thread(), new CreateMutex(PLAIN, true, "wa")).value();
    Handle mine = ok(app, new CreateMutex(PLAIN, false, "wa")).value();
    Handle event = ok(child.thread(), new CreateEvent(PLAIN, false, false, null)).value();
    Reply.Pending<WaitResult> wait = blocked(child.thread(), new WaitForSingleObject(event, -1));
    assertThat(detail(child.thread(), mutex)).isEqualTo("owned");
    ok(app, new TerminateProcess(child.process(), 0));
    assertThat(system.await(wait)).isInstanceOf(Reply.NeverReturns.class);
    assertThat(waitFor(app, mine, 1000).isAbandoned()).isTrue();
    ok(app, new ReleaseMutex(mine));
  }

  @Fact(
      id = "WA-28",
      says = "A wait for any of several finds an abandoned mutex by its index",
      source = "Microsoft, \"WaitForMultipleObjects\"")
  void abandonedIndex() {
    ThreadRef owner = sibling(app);
    Handle mutex = mutex(app);
    assertThat(isSignaled(owner, mutex)).isTrue();
    system.call(owner, new ExitThread(0));
    assertThat(any(auto(false), mutex).value()).isEqualTo(Constant.WAIT_ABANDONED_0 + 1);
  }
}
