package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.SYNCHRONIZE;
import static org.handlebook.win32.AccessRight.THREAD_QUERY_INFORMATION;
import static org.handlebook.win32.AccessRight.THREAD_QUERY_LIMITED_INFORMATION;
import static org.handlebook.win32.AccessRight.THREAD_SUSPEND_RESUME;
import static org.handlebook.win32.AccessRight.THREAD_TERMINATE;
import static org.handlebook.win32.Constant.CREATE_SUSPENDED;
import static org.handlebook.win32.Constant.STILL_ACTIVE;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_SIGNAL_REFUSED;

import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer.CreatedThread;
import org.handlebook.win32.Answer.SuspendCount;
import org.handlebook.win32.ErrorCall.SetLastError;
import org.handlebook.win32.Handle;
import org.handlebook.win32.StartupInfo;
import org.handlebook.win32.ThreadCall.CreateThread;
import org.handlebook.win32.ThreadCall.ExitThread;
import org.handlebook.win32.ThreadCall.GetCurrentThreadId;
import org.handlebook.win32.ThreadCall.GetExitCodeThread;
import org.handlebook.win32.ThreadCall.GetThreadId;
import org.handlebook.win32.ThreadCall.OpenThread;
import org.handlebook.win32.ThreadCall.ResumeThread;
import org.handlebook.win32.ThreadCall.SuspendThread;
import org.handlebook.win32.ThreadCall.TerminateThread;

/** How threads begin, are suspended and end. */
abstract class ThreadFacts extends Facts {
  private static final int MAXIMUM_SUSPEND_COUNT = 127;

  private int exitCode(Handle thread) {
    return stored(quiet(app, new GetExitCodeThread(thread)));
  }

  private int suspend(Handle thread) {
    return quiet(app, new SuspendThread(thread)).value();
  }

  private int resume(Handle thread) {
    return quiet(app, new ResumeThread(thread)).value();
  }

  private Handle runningThread() {
    return ok(app, new CreateThread(PLAIN, 0)).value();
  }

  private Handle endedThread(int code) {
    Handle thread = thread(app);
    ok(app, new TerminateThread(thread, code));
    return thread;
  }

  // Beginning

  @Fact(
      id = "TH-01",
      says = "A suspended new thread's exit code is STILL_ACTIVE",
      source = "wine kernel32/tests/thread.c test_CreateThread_suspended")
  void suspendedNew() {
    assertThat(exitCode(thread(app))).isEqualTo(STILL_ACTIVE);
  }

  @Fact(
      id = "TH-202",
      says = "CreateThread gives a handle with all access and the thread's id",
      source = "wine kernel32/tests/thread.c test_CreateThread_basic")
  void created() {
    CreatedThread made = quiet(app, new CreateThread(PLAIN, 0));
    assertThat(granted(app, made.value())).isEqualTo("0x1fffff");
    assertThat(ok(app, new GetThreadId(made.value())).value()).isEqualTo(made.lpThreadId());
    ThreadRef thread = system.thread(made.lpThreadId());
    assertThat(ok(thread, new GetCurrentThreadId()).value()).isEqualTo(made.lpThreadId());
    assertThat(usageCount(app, made.value())).isEqualTo(2);
  }

  @Fact(
      id = "TH-203",
      says = "lpThreadAttributes decides whether the handle is inheritable",
      source = "Microsoft, \"CreateThread\"")
  void inheritable() {
    assertThat(flags(app, ok(app, new CreateThread(INHERITABLE, 0)).value())).isEqualTo(INHERIT);
    assertThat(flags(app, runningThread())).isZero();
  }

  @Fact(
      id = "TH-204",
      says = "A new thread's last error is its own, and 0",
      source = "Microsoft, \"GetLastError\"")
  void ownLastError() {
    ok(app, new SetLastError(77));
    ThreadRef other = system.thread(ok(app, new CreateThread(PLAIN, 0)).lpThreadId());
    assertThat(lastError(other)).isZero();
    ok(other, new SetLastError(5));
    assertThat(lastError(app)).isEqualTo(77);
  }

  // Suspending and resuming

  @Fact(
      id = "TH-27",
      says = "SuspendThread and ResumeThread answer the count before",
      source = "wine kernel32/tests/thread.c test_CreateThread_suspended")
  void countBefore() {
    Handle thread = thread(app);
    assertThat(suspend(thread)).isEqualTo(1);
    assertThat(resume(thread)).isEqualTo(2);
    assertThat(resume(thread)).isEqualTo(1);
    assertThat(resume(thread)).isEqualTo(0);
    assertThat(suspend(thread)).isEqualTo(0);
  }

  @Fact(
      id = "TH-06",
      says = "ResumeThread of an ended thread answers 0, also if it ended suspended",
      source = "wine kernel32/tests/thread.c")
  void resumeEnded() {
    assertThat(resume(endedThread(0))).isZero();
  }

  @Fact(
      id = "TH-205",
      says = "SuspendThread of an ended thread is refused",
      source = "wine kernel32/tests/thread.c test_SuspendThread")
  void suspendEnded() {
    refused(app, new SuspendThread(endedThread(0)), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "TH-206",
      says = "A thread cannot be suspended more than 127 times",
      source = "Microsoft, \"SuspendThread\" (MAXIMUM_SUSPEND_COUNT, ERROR_SIGNAL_REFUSED)")
  void mostSuspensions() {
    Handle thread = runningThread();
    for (int count = 0; count < MAXIMUM_SUSPEND_COUNT; count++) {
      assertThat(suspend(thread)).isEqualTo(count);
    }
    refused(app, new SuspendThread(thread), ERROR_SIGNAL_REFUSED);
    assertThat(resume(thread)).isEqualTo(MAXIMUM_SUSPEND_COUNT);
  }

  @Fact(
      id = "TH-10",
      says = "Suspending and resuming need THREAD_SUSPEND_RESUME",
      source = "Microsoft, \"SuspendThread\", \"ResumeThread\"")
  void suspendingNeedsARight() {
    Handle weak = openThread(app, app, THREAD_QUERY_INFORMATION);
    refused(app, new SuspendThread(weak), ERROR_ACCESS_DENIED);
    refused(app, new ResumeThread(weak), ERROR_ACCESS_DENIED);
    Handle thread = runningThread();
    Handle enough = copy(app, thread, THREAD_SUSPEND_RESUME.mask());
    assertThat(suspend(enough)).isZero();
    assertThat(resume(enough)).isEqualTo(1);
  }

  @Fact(
      id = "TH-207",
      says = "What is no thread cannot be suspended, resumed or ended",
      source = "wine kernel32/tests/thread.c")
  void noThread() {
    for (Handle bad : new Handle[] {NULL, GARBAGE, SELF, event(app)}) {
      refused(app, new SuspendThread(bad), ERROR_INVALID_HANDLE);
      refused(app, new ResumeThread(bad), ERROR_INVALID_HANDLE);
      refused(app, new TerminateThread(bad, 0), ERROR_INVALID_HANDLE);
      refused(app, new GetExitCodeThread(bad), ERROR_INVALID_HANDLE);
      refused(app, new GetThreadId(bad), ERROR_INVALID_HANDLE);
    }
  }

  @Fact(
      id = "TH-208",
      says = "A thread that suspends itself gets its answer, 0, when it is resumed",
      source = "wine kernel32/tests/thread.c threadFunc3")
  void suspendsItself() {
    ThreadRef other = system.thread(ok(app, new CreateThread(PLAIN, 0)).lpThreadId());
    Handle handle = openThread(app, other, THREAD_SUSPEND_RESUME);
    Reply<SuspendCount> reply = system.call(other, new SuspendThread(THIS_THREAD));
    assertThat(reply).isInstanceOf(Reply.Pending.class);
    assertThat(system.isWaiting(other)).isTrue();
    assertThat(resume(handle)).isEqualTo(1);
    Reply<SuspendCount> later = system.outcome((Reply.Pending<SuspendCount>) reply);
    assertThat(later).isInstanceOf(Reply.Returned.class);
    assertThat(((Reply.Returned<SuspendCount>) later).answer().value()).isZero();
  }

  @Fact(
      id = "TH-209",
      says = "A suspended thread does nothing until it is resumed",
      source = "Microsoft, \"SuspendThread\"")
  void suspendedDoesNothing() {
    Child child = spawn(app, false, CREATE_SUSPENDED, StartupInfo.EMPTY);
    Reply<?> reply = system.call(child.thread(), new ExitThread(7));
    assertThat(reply).isInstanceOf(Reply.Pending.class);
    assertThat(exitCode(child.firstThread())).isEqualTo(STILL_ACTIVE);
    resume(child.firstThread());
    assertThat(exitCode(child.firstThread())).isEqualTo(7);
  }

  // Ending

  @Fact(
      id = "TH-18",
      says = "A thread that is still suspended can be terminated",
      source = "wine kernel32/tests/thread.c")
  void terminateSuspended() {
    Handle thread = thread(app);
    assertThat(isSignaled(app, thread)).isFalse();
    quiet(app, new TerminateThread(thread, 0xDEADBEEF));
    assertThat(isSignaled(app, thread)).isTrue();
    assertThat(exitCode(thread)).isEqualTo(0xDEADBEEF);
  }

  @Fact(
      id = "TH-218",
      says = "A thread that ends itself, with whatever code, is signalled; 259 says nothing",
      source = "Microsoft, \"GetExitCodeThread\" (important note)")
  void signaledWhateverTheCode() {
    CreatedThread made = ok(app, new CreateThread(PLAIN, 0));
    assertThat(isSignaled(app, made.value())).isFalse();
    system.call(system.thread(made.lpThreadId()), new ExitThread(STILL_ACTIVE));
    assertThat(exitCode(made.value())).isEqualTo(STILL_ACTIVE);
    assertThat(isSignaled(app, made.value())).isTrue();
  }

  @Fact(
      id = "TH-219",
      says = "A suspended thread is not signalled",
      source = "Microsoft, \"Synchronization Objects\"")
  void suspendedIsNotSignaled() {
    Handle thread = thread(app);
    assertThat(isSignaled(app, thread)).isFalse();
    resume(thread);
    assertThat(isSignaled(app, thread)).isFalse();
  }

  @Fact(
      id = "TH-210",
      says = "Terminating needs THREAD_TERMINATE",
      source = "wine kernel32/tests/thread.c test_TerminateThread")
  void terminatingNeedsARight() {
    Handle thread = thread(app);
    Handle weak = copy(app, thread, THREAD_SUSPEND_RESUME.mask());
    refused(app, new TerminateThread(weak, 1), ERROR_ACCESS_DENIED);
    assertThat(exitCode(thread)).isEqualTo(STILL_ACTIVE);
    quiet(app, new TerminateThread(copy(app, thread, THREAD_TERMINATE.mask()), 1));
  }

  @Fact(
      id = "TH-211",
      says = "An ended thread keeps its exit code",
      source = "reactos NtTerminateThread")
  void keepsItsCode() {
    Handle thread = endedThread(50);
    system.call(app, new TerminateThread(thread, 51));
    assertThat(exitCode(thread)).isEqualTo(50);
  }

  @Fact(
      id = "TH-212",
      says = "A thread ends itself by its pseudo handle or a real one",
      source = "Microsoft, \"TerminateThread\"")
  void endsItself() {
    CreatedThread made = ok(app, new CreateThread(PLAIN, 0));
    ThreadRef other = system.thread(made.lpThreadId());
    assertThat(system.call(other, new TerminateThread(THIS_THREAD, 61)))
        .isInstanceOf(Reply.NeverReturns.class);
    assertThat(exitCode(made.value())).isEqualTo(61);
  }

  @Fact(
      id = "TH-213",
      says = "The end of one of several threads closes no handle",
      source = "Microsoft, \"ExitThread\"")
  void endClosesNothing() {
    ThreadRef other = system.thread(ok(app, new CreateThread(PLAIN, 0)).lpThreadId());
    Handle event = event(other);
    system.call(other, new ExitThread(0));
    assertThat(handleCount(app, event)).isEqualTo(1);
  }

  @Fact(
      id = "TH-214",
      says = "The thread object goes when it has ended and its last handle is closed",
      source = "Microsoft, \"Terminating a Thread\"")
  void objectGoes() {
    CreatedThread made = ok(app, new CreateThread(PLAIN, CREATE_SUSPENDED));
    int object = row(app, made.value()).object();
    ok(app, new TerminateThread(made.value(), 0));
    assertThat(system.snapshot().object(object)).isPresent();
    close(app, made.value());
    assertThat(system.snapshot().object(object)).isEmpty();
    refused(app, new OpenThread(0x800, false, made.lpThreadId()), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "TH-215",
      says = "Closing the last handle to a running thread does not end it",
      source = "Microsoft, \"CreateThread\"")
  void runsWithoutHandles() {
    CreatedThread made = ok(app, new CreateThread(PLAIN, 0));
    close(app, made.value());
    quiet(system.thread(made.lpThreadId()), new GetCurrentThreadId());
    quiet(app, new OpenThread(0x800, false, made.lpThreadId()));
  }

  // Ids and exit codes

  @Fact(
      id = "TH-22",
      says = "An ended thread can be opened by its id while a handle to it exists",
      source = "wine kernel32/tests/thread.c")
  void openEnded() {
    CreatedThread made = ok(app, new CreateThread(PLAIN, CREATE_SUSPENDED));
    ok(app, new TerminateThread(made.value(), 8));
    Handle again = quiet(app, new OpenThread(0x1FFFFF, false, made.lpThreadId())).value();
    assertThat(exitCode(again)).isEqualTo(8);
  }

  @Fact(
      id = "TH-26",
      says = "OpenThread of an id that nobody has",
      source = "wine ntdll/tests/info.c (STATUS_INVALID_CID)")
  void noSuchId() {
    refused(app, new OpenThread(0x800, false, 0xDEADBEEF), ERROR_INVALID_PARAMETER);
    refused(app, new OpenThread(0x1FFFFF, false, 0), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "TH-216",
      says = "Asking for id and exit code needs THREAD_QUERY_LIMITED_INFORMATION",
      source = "Microsoft, \"GetThreadId\", \"GetExitCodeThread\"")
  void askingNeedsARight() {
    Handle enough = openThread(app, app, THREAD_QUERY_LIMITED_INFORMATION);
    assertThat(quiet(app, new GetThreadId(enough)).value()).isEqualTo(system.threadId(app));
    assertThat(exitCode(enough)).isEqualTo(STILL_ACTIVE);
    Handle older = openThread(app, app, THREAD_QUERY_INFORMATION);
    quiet(app, new GetThreadId(older));
    Handle weak = openThread(app, app, SYNCHRONIZE);
    refused(app, new GetThreadId(weak), ERROR_ACCESS_DENIED);
    refused(app, new GetExitCodeThread(weak), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "TH-217",
      says = "Another process's thread can be suspended and ended through a handle",
      source = "Microsoft, \"SuspendThread\"")
  void acrossProcesses() {
    ThreadRef other = system.startProcess();
    Handle thread = openThread(app, other, org.handlebook.win32.AccessRight.THREAD_ALL_ACCESS);
    assertThat(suspend(thread)).isZero();
    assertThat(resume(thread)).isEqualTo(1);
    quiet(app, new TerminateThread(thread, 4));
    assertThat(exitCode(thread)).isEqualTo(4);
    assertThat(process(other).exitCode()).isEqualTo(4);
  }
}
