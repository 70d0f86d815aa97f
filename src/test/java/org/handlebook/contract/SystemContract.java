package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import org.handlebook.system.Capability;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.Origin;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.WaitState;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer.CreatedThread;
import org.handlebook.win32.Answer.Nothing;
import org.handlebook.win32.Answer.WaitResult;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Constant;
import org.handlebook.win32.ErrorCall.GetLastError;
import org.handlebook.win32.ErrorCall.SetLastError;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.PipeCall.CreatePipe;
import org.handlebook.win32.PipeEnds;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.handlebook.win32.ProcessCall.OpenProcess;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.handlebook.win32.StartupInfo;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateWaitableTimer;
import org.handlebook.win32.SynchronizationCall.SetWaitableTimer;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;
import org.handlebook.win32.ThreadCall.CreateThread;
import org.handlebook.win32.ThreadCall.ExitThread;
import org.handlebook.win32.ThreadCall.ResumeThread;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every system promises to whoever drives it. */
abstract class SystemContract extends Facts {

  @Test
  @DisplayName("A system has a stamp")
  void stamp() {
    assertThat(system.system()).matches("[a-z0-9.-]+");
  }

  // Processes and threads

  @Test
  @DisplayName("A first process runs, with one thread and an empty table")
  void firstProcess() {
    assertThat(system.isRunning(app)).isTrue();
    assertThat(system.isWaiting(app)).isFalse();
    assertThat(app.number()).isEqualTo(1);
    assertThat(process(app).isRunning()).isTrue();
    assertThat(process(app).rows()).isEmpty();
  }

  @Test
  @DisplayName("Processes are numbered as they are made, started or created")
  void numbers() {
    ThreadRef other = system.startProcess();
    Child child = spawn(app, false);
    assertThat(app.process().number()).isEqualTo(1);
    assertThat(other.process().number()).isEqualTo(2);
    assertThat(child.thread().process().number()).isEqualTo(3);
    assertThat(system.snapshot().processes())
        .extracting(ProcessState::ref)
        .containsExactly(app.process(), other.process(), child.thread().process());
  }

  @Test
  @DisplayName("Threads are found by their ids, ended ones too")
  void foundById() {
    CreatedThread made = ok(app, new CreateThread(PLAIN, 0));
    ThreadRef thread = system.thread(made.lpThreadId());
    assertThat(thread).isEqualTo(new ThreadRef(app.process(), 2));
    assertThat(system.threadId(thread)).isEqualTo(made.lpThreadId());
    system.call(thread, new ExitThread(0));
    close(app, made.value());
    assertThat(system.thread(made.lpThreadId())).isEqualTo(thread);
    assertThat(system.firstThread(processId(app))).isEqualTo(app);
    assertThat(system.isRunning(thread)).isFalse();
  }

  @Test
  @DisplayName("An ended process stays in snapshots, with its code and without rows")
  void endedProcess() {
    Child child = spawn(app, false);
    event(child.thread());
    system.call(child.thread(), new ExitProcess(4));
    close(app, child.process());
    close(app, child.firstThread());
    assertThat(process(child.thread()).exitCode()).isEqualTo(4);
    assertThat(process(child.thread()).rows()).isEmpty();
    int object = process(child.thread()).object();
    assertThat(system.snapshot().object(object)).isEmpty();
  }

  @Test
  @DisplayName("A thread that has ended makes no calls")
  void endedThreadsAreSilent() {
    Child child = spawn(app, false);
    ok(app, new TerminateProcess(child.process(), 0));
    assertThatIllegalStateException()
        .isThrownBy(() -> system.call(child.thread(), new GetLastError()));
  }

  // Replies

  @Test
  @DisplayName("A reply has the last error, and says whether the call set it")
  void lastErrors() {
    Reply.Returned<Nothing> set = returned(app, new SetLastError(99));
    assertThat(set.lastError()).isEqualTo(99);
    assertThat(set.lastErrorSet()).isTrue();
    Reply.Returned<?> quiet = returned(app, new CloseHandle(SELF));
    assertThat(quiet.lastError()).isEqualTo(99);
    assertThat(quiet.lastErrorSet()).isFalse();
    Reply.Returned<?> refused = returned(app, new CloseHandle(NULL));
    assertThat(refused.lastError()).isEqualTo(ERROR_INVALID_HANDLE.code());
    assertThat(refused.lastErrorSet()).isTrue();
    Reply.Returned<?> asked = returned(app, new GetLastError());
    assertThat(asked.lastErrorSet()).isFalse();
    assertThat(lastError(app)).isEqualTo(ERROR_INVALID_HANDLE.code());
  }

  @Test
  @DisplayName("A last error belongs to its thread")
  void lastErrorOfTheThread() {
    ThreadRef other = system.startProcess();
    ok(app, new SetLastError(1));
    ok(other, new SetLastError(2));
    assertThat(lastError(app)).isEqualTo(1);
    assertThat(lastError(other)).isEqualTo(2);
  }

  @Test
  @DisplayName("A call that ends its thread does not return")
  void neverReturns() {
    assertThat(system.call(app, new ExitThread(0))).isInstanceOf(Reply.NeverReturns.class);
  }

  @Test
  @DisplayName("A blocked call stands open until it returns, and its thread makes no other")
  void blocked() {
    Child child = spawn(app, false, Constant.CREATE_SUSPENDED, StartupInfo.EMPTY);
    Reply<Nothing> reply = system.call(child.thread(), new SetLastError(3));
    assertThat(reply).isInstanceOf(Reply.Pending.class);
    Reply.Pending<Nothing> pending = (Reply.Pending<Nothing>) reply;
    assertThat(system.isWaiting(child.thread())).isTrue();
    assertThat(system.outcome(pending)).isEqualTo(pending);
    assertThatIllegalStateException()
        .isThrownBy(() -> system.call(child.thread(), new GetLastError()));
    ok(app, new ResumeThread(child.firstThread()));
    assertThat(system.isWaiting(child.thread())).isFalse();
    assertThat(system.outcome(pending)).isInstanceOf(Reply.Returned.class);
    assertThat(lastError(child.thread())).isEqualTo(3);
  }

  @Test
  @DisplayName("Time passes until a call comes back; what is due for nobody brings none back")
  void timePasses() {
    Handle forNobody = ok(app, new CreateWaitableTimer(PLAIN, true, null)).value();
    Handle awaited = ok(app, new CreateWaitableTimer(PLAIN, true, null)).value();
    ok(app, new SetWaitableTimer(forNobody, -10_000_000, 1_000));
    assertThat(system.passUntilSomethingHappens()).isFalse();
    assertThat(isSignaled(app, forNobody)).isTrue();
    ok(app, new SetWaitableTimer(awaited, -50_000_000, 0));
    Reply.Pending<WaitResult> wait = blocked(app, new WaitForSingleObject(awaited, -1));
    assertThat(system.passUntilSomethingHappens()).isTrue();
    assertThat(back(wait).value()).isZero();
    blocked(app, new WaitForSingleObject(event(app), -1));
    assertThat(system.passUntilSomethingHappens()).isFalse();
  }

  @Test
  @DisplayName("A blocked call of a thread that is ended never returns")
  void blockedForEver() {
    Child child = spawn(app, false, Constant.CREATE_SUSPENDED, StartupInfo.EMPTY);
    Reply.Pending<Nothing> pending =
        (Reply.Pending<Nothing>) system.call(child.thread(), new SetLastError(3));
    ok(app, new TerminateProcess(child.process(), 0));
    assertThat(system.outcome(pending)).isInstanceOf(Reply.NeverReturns.class);
  }

  @Test
  @DisplayName("A read that blocks comes back by a write, and one more by the end of the writer")
  void data() {
    PipeEnds pipe = stored(ok(app, new CreatePipe(INHERITABLE, 0)));
    Child child = spawn(app, true, 0, StartupInfo.EMPTY);
    close(child.thread(), pipe.hWritePipe());
    Reply.Pending<Transferred> read =
        blocked(child.thread(), new ReadFile(pipe.hReadPipe(), 9, null));
    WaitState wait = system.snapshot().waits().get(0);
    assertThat(wait.thread()).isEqualTo(child.thread());
    assertThat(wait.objects()).containsExactly(row(app, pipe.hReadPipe()).object());
    Bytes hello = Bytes.of("hello".getBytes(StandardCharsets.UTF_8));
    assertThat(ok(app, new WriteFile(pipe.hWritePipe(), hello, null)).count()).isEqualTo(5);
    assertThat(back(read)).isEqualTo(new Transferred(true, 5, hello));
    ok(app, new WriteFile(pipe.hWritePipe(), hello, null));
    assertThat(object(app, pipe.hReadPipe()).unread()).containsExactly(hello);
    assertThat(ok(child.thread(), new ReadFile(pipe.hReadPipe(), 5, null)).buffer())
        .isEqualTo(hello);
    read = blocked(child.thread(), new ReadFile(pipe.hReadPipe(), 9, null));
    close(app, pipe.hWritePipe());
    assertThat(back(read)).isEqualTo(Transferred.REFUSED);
  }

  // Snapshots

  @Test
  @DisplayName("Looking changes nothing")
  void looking() {
    event(app);
    SystemSnapshot first = system.snapshot();
    assertThat(system.snapshot()).isEqualTo(first);
  }

  @Test
  @DisplayName("An object's id is never given to another")
  void idsOfObjects() {
    Handle event = event(app);
    int id = row(app, event).object();
    close(app, event);
    assertThat(row(app, event(app)).object()).isNotEqualTo(id);
  }

  @Test
  @DisplayName("A row tells where it comes from")
  void origins() {
    Handle created = ok(app, new CreateEvent(INHERITABLE, false, false, "e")).value();
    Handle opened = ok(app, new CreateEvent(PLAIN, false, false, "e")).value();
    Handle byId = ok(app, new OpenProcess(0x1000, false, processId(app))).value();
    Handle copy = copy(app, created);
    Child child = spawn(app, true);
    assertOrigin(app, created, Origin.How.CREATED, "CreateEvent", false);
    assertOrigin(app, opened, Origin.How.OPENED, "CreateEvent", false);
    assertOrigin(app, byId, Origin.How.OPENED, "OpenProcess", false);
    assertOrigin(app, copy, Origin.How.DUPLICATED, "DuplicateHandle", true);
    assertOrigin(child.thread(), created, Origin.How.INHERITED, "CreateProcess", true);
    assertOrigin(app, child.process(), Origin.How.CREATED, "CreateProcess", false);
  }

  private void assertOrigin(
      ThreadRef thread, Handle handle, Origin.How how, String call, boolean fromApp) {
    Origin origin = row(thread, handle).origin();
    assertThat(origin.how()).isEqualTo(how);
    assertThat(origin.call()).isEqualTo(call);
    assertThat(origin.from()).isEqualTo(fromApp ? app.process() : null);
  }

  @Test
  @DisplayName("Two systems share nothing, not even names")
  void separate() {
    ok(app, new CreateEvent(PLAIN, false, false, "e"));
    try (SystemUnderTest other = newSystem()) {
      assertThat(other.snapshot()).isEqualTo(SystemSnapshot.EMPTY);
      ThreadRef there = other.startProcess();
      Reply.Returned<?> reply =
          (Reply.Returned<?>) other.call(there, new CreateEvent(PLAIN, false, false, "e"));
      assertThat(reply.lastError()).isZero();
    }
  }

  @Test
  @DisplayName("Where values can be forced, the next object has them")
  void forced() {
    assumeTrue(system.capabilities().contains(Capability.TEXTBOOK_VALUES));
    system.forceHandle(app.process(), new Handle(127), 0x1200);
    Handle mail = mailslot(app, "mail");
    assertThat(mail).isEqualTo(new Handle(127));
    assertThat(object(app, mail).address()).isEqualTo(0x1200);
    assertThat(event(app)).isNotEqualTo(mail);
    close(app, mail);
    assertThat(isOpen(app, mail)).isFalse();
  }
}
