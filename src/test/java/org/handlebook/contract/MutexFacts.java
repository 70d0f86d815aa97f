package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.MUTEX_MODIFY_STATE;
import static org.handlebook.win32.AccessRight.READ_CONTROL;
import static org.handlebook.win32.AccessRight.SYNCHRONIZE;
import static org.handlebook.win32.Win32Error.ERROR_ALREADY_EXISTS;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_NOT_OWNER;

import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer.WaitResult;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.CreateMutexEx;
import org.handlebook.win32.SynchronizationCall.ReleaseMutex;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;
import org.handlebook.win32.ThreadCall.ExitThread;

/** Who owns mutexes, and what becomes of them when their owners end. */
abstract class MutexFacts extends Facts {
  private Handle owned() {
    return ok(app, new CreateMutex(PLAIN, true, null)).value();
  }

  @Fact(
      id = "MU-01",
      says = "Releasing a mutex that nobody owns is refused",
      source = "wine kernel32/tests/sync.c test_mutex")
  void releaseFree() {
    refused(app, new ReleaseMutex(mutex(app)), ERROR_NOT_OWNER);
  }

  @Fact(
      id = "MU-02",
      says = "Releasing a mutex that another thread owns is refused",
      source = "wine kernel32/tests/sync.c test_mutex")
  void releaseOthers() {
    Handle mutex = owned();
    refused(sibling(app), new ReleaseMutex(mutex), ERROR_NOT_OWNER);
    assertThat(detail(app, mutex)).isEqualTo("owned");
  }

  @Fact(
      id = "MU-05",
      says = "After its owner has released it, another thread gets the mutex",
      source = "wine kernel32/tests/sync.c test_mutex")
  void handedOn() {
    Handle mutex = owned();
    ThreadRef other = sibling(app);
    assertThat(isSignaled(other, mutex)).isFalse();
    quiet(app, new ReleaseMutex(mutex));
    assertThat(isSignaled(other, mutex)).isTrue();
    assertThat(isSignaled(app, mutex)).isFalse();
  }

  @Fact(
      id = "MU-06",
      says = "The recursion count of a new owned mutex is 1",
      source = "wine kernel32/tests/sync.c test_mutex")
  void initialOwner() {
    Handle mutex = owned();
    quiet(app, new ReleaseMutex(mutex));
    refused(app, new ReleaseMutex(mutex), ERROR_NOT_OWNER);
  }

  @Fact(
      id = "MU-07",
      says = "An owner that waits again owns the mutex once more, and releases it as often",
      source = "wine kernel32/tests/sync.c test_mutex")
  void recursion() {
    Handle mutex = owned();
    ThreadRef other = sibling(app);
    assertThat(waitFor(app, mutex, Constant.INFINITE).value()).isZero();
    quiet(app, new ReleaseMutex(mutex));
    assertThat(isSignaled(other, mutex)).isFalse();
    quiet(app, new ReleaseMutex(mutex));
    assertThat(isSignaled(other, mutex)).isTrue();
  }

  @Fact(
      id = "MU-09",
      says = "The mutex of an owner that ended is found abandoned, once",
      source = "wine ntdll/tests/sync.c test_mutant")
  void abandoned() {
    ThreadRef owner = sibling(app);
    Handle mutex = mutex(app);
    assertThat(isSignaled(owner, mutex)).isTrue();
    system.call(owner, new ExitThread(0));
    assertThat(waitFor(app, mutex, 1000).value()).isEqualTo(Constant.WAIT_ABANDONED_0);
    assertThat(waitFor(app, mutex, 1000).value()).isZero();
  }

  @Fact(
      id = "MU-10",
      says = "After an abandoned mutex was released, the next wait is an ordinary one",
      source = "wine ntdll/tests/sync.c test_mutant")
  void abandonedOnce() {
    ThreadRef owner = sibling(app);
    Handle mutex = mutex(app);
    assertThat(isSignaled(owner, mutex)).isTrue();
    system.call(owner, new ExitThread(0));
    assertThat(waitFor(app, mutex, 0).isAbandoned()).isTrue();
    quiet(app, new ReleaseMutex(mutex));
    refused(app, new ReleaseMutex(mutex), ERROR_NOT_OWNER);
    assertThat(waitFor(app, mutex, 0).value()).isZero();
  }

  @Fact(
      id = "MU-11",
      says = "A thread that waits for a mutex gets it abandoned when the owner is killed",
      source = "story S35; Microsoft, \"WaitForSingleObject\"")
  void killedOwner() {
    Child child = spawn(app, false);
    Handle mutex = ok(app, new CreateMutex(PLAIN, false, "mu")).value();
    ok(child.thread(), new CreateMutex(PLAIN, true, "mu"));
    assertThat(rows(child.thread())).hasSize(1);
    assertThat(isSignaled(child.thread(), rows(child.thread()).get(0))).isTrue();
    Reply.Pending<WaitResult> wait = blocked(app, new WaitForSingleObject(mutex, -1));
    ThreadRef killer = sibling(child.thread());
    system.call(killer, new TerminateProcess(SELF, 1));
    assertThat(back(wait).isAbandoned()).isTrue();
    assertThat(detail(app, mutex)).isEqualTo("owned");
  }

  @Fact(
      id = "MU-13",
      says = "A mutex tells how often it is owned",
      source = "wine ntdll/tests/sync.c test_mutant")
  void tells() {
    Handle mutex = owned();
    assertThat(detail(app, mutex)).isEqualTo("owned");
    assertThat(isSignaled(app, mutex)).isTrue();
    assertThat(detail(app, mutex)).isEqualTo("owned 2 times");
  }

  @Fact(
      id = "MU-16",
      says = "A mutex whose owner ended is abandoned, until somebody has it again",
      source = "wine ntdll/tests/sync.c test_mutant")
  void tellsAbandoned() {
    ThreadRef owner = sibling(app);
    Handle mutex = mutex(app);
    assertThat(isSignaled(owner, mutex)).isTrue();
    system.call(owner, new ExitThread(0));
    assertThat(detail(app, mutex)).isEqualTo("abandoned");
    assertThat(waitFor(app, mutex, 0).isAbandoned()).isTrue();
    assertThat(detail(app, mutex)).isEqualTo("owned");
  }

  @Fact(
      id = "MU-17",
      says = "Creating a mutex that exists does not own it",
      source = "Microsoft, \"CreateMutex\"; wine kernel32/tests/sync.c test_mutex")
  void noSecondOwnership() {
    Handle first = ok(app, new CreateMutex(PLAIN, true, "mu")).value();
    telling(app, ERROR_ALREADY_EXISTS, new CreateMutex(PLAIN, true, "mu"));
    quiet(app, new ReleaseMutex(first));
    refused(app, new ReleaseMutex(first), ERROR_NOT_OWNER);
  }

  @Fact(
      id = "MU-18",
      says = "Ownership belongs to the thread, not to the handle",
      source = "Microsoft, \"Mutex Objects\"")
  void byThread() {
    Handle mutex = owned();
    Handle narrow = copy(app, mutex, READ_CONTROL.mask());
    close(app, mutex);
    quiet(app, new ReleaseMutex(narrow));
    refused(app, new ReleaseMutex(narrow), ERROR_NOT_OWNER);
  }

  @Fact(
      id = "MU-19",
      says = "Threads get a mutex in the order in which they came",
      source = "Microsoft, \"Mutex Objects\"")
  void firstComeFirstServed() {
    Handle mutex = owned();
    ThreadRef second = sibling(app);
    ThreadRef third = sibling(app);
    Reply.Pending<WaitResult> earlier = blocked(second, new WaitForSingleObject(mutex, -1));
    Reply.Pending<WaitResult> later = blocked(third, new WaitForSingleObject(mutex, -1));
    ok(app, new ReleaseMutex(mutex));
    assertThat(back(earlier).value()).isZero();
    assertThat(isBlocked(later)).isTrue();
    ok(second, new ReleaseMutex(mutex));
    assertThat(back(later).value()).isZero();
  }

  @Fact(
      id = "MU-20",
      says = "CreateMutexEx takes the owner as a flag and the access wanted",
      source = "Microsoft, \"CreateMutexEx\"")
  void createEx() {
    int access = SYNCHRONIZE.mask() | MUTEX_MODIFY_STATE.mask();
    Handle mutex =
        ok(app, new CreateMutexEx(PLAIN, null, Constant.CREATE_MUTEX_INITIAL_OWNER, access))
            .value();
    assertThat(detail(app, mutex)).isEqualTo("owned");
    assertThat(granted(app, mutex)).isEqualTo(hex(access));
    refused(app, new CreateMutexEx(PLAIN, null, 2, access), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "MU-21",
      says = "Releasing what is no mutex is refused",
      source = "Microsoft, \"ReleaseMutex\"")
  void wrongType() {
    refused(app, new ReleaseMutex(event(app)), ERROR_INVALID_HANDLE);
    refused(app, new ReleaseMutex(NULL), ERROR_INVALID_HANDLE);
  }
}
