package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.PROCESS_QUERY_INFORMATION;
import static org.handlebook.win32.AccessRight.PROCESS_QUERY_LIMITED_INFORMATION;
import static org.handlebook.win32.AccessRight.PROCESS_TERMINATE;
import static org.handlebook.win32.AccessRight.SYNCHRONIZE;
import static org.handlebook.win32.Constant.CREATE_NEW_CONSOLE;
import static org.handlebook.win32.Constant.CREATE_SUSPENDED;
import static org.handlebook.win32.Constant.DETACHED_PROCESS;
import static org.handlebook.win32.Constant.STILL_ACTIVE;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;

import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.handlebook.win32.ProcessCall.GetCurrentProcessId;
import org.handlebook.win32.ProcessCall.GetExitCodeProcess;
import org.handlebook.win32.ProcessCall.GetProcessId;
import org.handlebook.win32.ProcessCall.OpenProcess;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.handlebook.win32.StartupInfo;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;
import org.handlebook.win32.ThreadCall.CreateThread;
import org.handlebook.win32.ThreadCall.ExitThread;
import org.handlebook.win32.ThreadCall.GetExitCodeThread;
import org.handlebook.win32.ThreadCall.OpenThread;
import org.handlebook.win32.ThreadCall.ResumeThread;
import org.handlebook.win32.ThreadCall.TerminateThread;

/** How processes begin and end, and what is left of them. */
abstract class ProcessFacts extends Facts {

  private int exitCode(Handle process) {
    return stored(quiet(app, new GetExitCodeProcess(process)));
  }

  private int threadExitCode(Handle thread) {
    return stored(quiet(app, new GetExitCodeThread(thread)));
  }

  // Running and ended

  @Fact(
      id = "PR-01",
      says = "The exit code of a running child is STILL_ACTIVE",
      source = "Microsoft, \"GetExitCodeProcess\"")
  void running() {
    assertThat(exitCode(spawn(app, false).process())).isEqualTo(STILL_ACTIVE);
  }

  @Fact(
      id = "PR-04",
      says = "TerminateProcess gives the exit code",
      source = "wine kernel32/tests/loader.c")
  void terminated() {
    Child child = spawn(app, false);
    assertThat(isSignaled(app, child.process())).isFalse();
    quiet(app, new TerminateProcess(child.process(), 123));
    assertThat(isSignaled(app, child.process())).isTrue();
    assertThat(exitCode(child.process())).isEqualTo(123);
  }

  @Fact(
      id = "PR-07",
      says = "An ended process can be opened by its id while a handle to it exists",
      source = "wine kernel32/tests/loader.c; reactos TerminateProcess.c")
  void openEnded() {
    Child child = spawn(app, false);
    ok(app, new TerminateProcess(child.process(), 9));
    Handle again =
        ok(app, new OpenProcess(0x1FFFFF, false, child.information().dwProcessId())).value();
    assertThat(exitCode(again)).isEqualTo(9);
  }

  @Fact(
      id = "PR-209",
      says = "Once every handle is closed, the id of an ended process means nothing",
      source = "reactos TerminateProcess.c CloseProcessAndVerify")
  void gone() {
    Child child = spawn(app, false);
    ok(app, new TerminateProcess(child.process(), 9));
    close(app, child.process());
    close(app, child.firstThread());
    int id = child.information().dwProcessId();
    refused(app, new OpenProcess(0x1000, false, id), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "PR-210",
      says = "A handle to an ended thread keeps its process and the process's id",
      source = "Raymond Chen, The Old New Thing, 2015-09-18")
  void threadKeepsProcess() {
    Child child = spawn(app, false);
    ok(app, new TerminateProcess(child.process(), 3));
    close(app, child.process());
    int id = child.information().dwProcessId();
    Handle again = ok(app, new OpenProcess(0x1000, false, id)).value();
    assertThat(exitCode(again)).isEqualTo(3);
  }

  @Fact(
      id = "PR-211",
      says = "A handle to an ended process does not keep its threads",
      source = "reactos PspDeleteThread (a thread refers to its process, not the other way)")
  void processKeepsNoThread() {
    Child child = spawn(app, false);
    ok(app, new TerminateProcess(child.process(), 3));
    close(app, child.firstThread());
    int id = child.information().dwThreadId();
    refused(app, new OpenThread(0x800, false, id), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "PR-212",
      says = "A running process lives without any handle to it",
      source = "Microsoft, \"CreateProcess\"")
  void livesWithoutHandles() {
    Child child = spawn(app, false);
    close(app, child.process());
    close(app, child.firstThread());
    quiet(child.thread(), new GetCurrentProcessId());
    Handle again =
        ok(app, new OpenProcess(0x1000, false, child.information().dwProcessId())).value();
    assertThat(usageCount(app, again)).isEqualTo(2);
  }

  @Fact(id = "PR-213", says = "A child outlives its parent", source = "Microsoft, \"ExitProcess\"")
  void orphans() {
    Child child = spawn(app, false);
    Child grandchild = spawn(child.thread(), false);
    ok(app, new TerminateProcess(child.process(), 0));
    assertThat(system.isRunning(grandchild.thread())).isTrue();
  }

  @Fact(
      id = "PR-214",
      says = "The count of a running process is its handles and one for running",
      source = "Windows Internals, object reference counts; the project's documents")
  void usage() {
    Child child = spawn(app, false);
    assertThat(usageCount(app, child.process())).isEqualTo(2);
    assertThat(usageCount(app, child.firstThread())).isEqualTo(2);
    ok(app, new TerminateProcess(child.process(), 0));
    assertThat(usageCount(app, child.process())).isEqualTo(1);
    assertThat(usageCount(app, child.firstThread())).isEqualTo(1);
  }

  // Ids

  @Fact(
      id = "PR-09",
      says = "OpenProcess of an id that nobody has",
      source = "wine ntdll/tests/om.c (STATUS_INVALID_CID)")
  void noSuchId() {
    refused(app, new OpenProcess(0x1000, false, 0xDEADBEEF), ERROR_INVALID_PARAMETER);
    refused(app, new OpenProcess(0x1FFFFF, false, 0), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "PR-11",
      says = "A thread's id is no process's id, nor the other way",
      source = "wine kernel32/tests/process.c")
  void idsOfTheOtherKind() {
    refused(app, new OpenProcess(0x1000, false, system.threadId(app)), ERROR_INVALID_PARAMETER);
    refused(app, new OpenThread(0x800, false, processId(app)), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "PR-215",
      says = "GetProcessId needs PROCESS_QUERY_LIMITED_INFORMATION and a process",
      source = "Microsoft, \"GetProcessId\"")
  void getProcessId() {
    Handle enough = openProcess(app, app, PROCESS_QUERY_LIMITED_INFORMATION);
    assertThat(quiet(app, new GetProcessId(enough)).value()).isEqualTo(processId(app));
    refused(app, new GetProcessId(openProcess(app, app, SYNCHRONIZE)), ERROR_ACCESS_DENIED);
    for (Handle bad : new Handle[] {NULL, GARBAGE, event(app), thread(app)}) {
      refused(app, new GetProcessId(bad), ERROR_INVALID_HANDLE);
    }
  }

  @Fact(
      id = "PR-216",
      says = "An ended process keeps its id",
      source = "Microsoft, \"GetProcessId\"")
  void idOfTheEnded() {
    Child child = spawn(app, false);
    ok(app, new TerminateProcess(child.process(), 0));
    assertThat(ok(app, new GetProcessId(child.process())).value())
        .isEqualTo(child.information().dwProcessId());
  }

  // Ending

  @Fact(
      id = "PR-15",
      says = "ExitProcess, and TerminateProcess of oneself by any handle, end with the code given",
      source = "reactos TerminateProcess.c; Microsoft, \"TerminateProcess\"")
  void endingOneself() {
    Child exits = spawn(app, false);
    neverReturns(exits.thread(), new ExitProcess(456));
    assertThat(exitCode(exits.process())).isEqualTo(456);
    Child pseudo = spawn(app, false);
    neverReturns(pseudo.thread(), new TerminateProcess(SELF, 457));
    assertThat(exitCode(pseudo.process())).isEqualTo(457);
    Child real = spawn(app, false);
    Handle self = openProcess(real.thread(), real.thread(), PROCESS_TERMINATE);
    neverReturns(real.thread(), new TerminateProcess(self, 458));
    assertThat(exitCode(real.process())).isEqualTo(458);
  }

  private void neverReturns(ThreadRef thread, org.handlebook.win32.Call<?> call) {
    assertThat(system.call(thread, call)).isInstanceOf(Reply.NeverReturns.class);
    assertThat(system.isRunning(thread)).isFalse();
  }

  @Fact(
      id = "PR-13",
      says = "The threads that are alive end with the process's code",
      source = "Microsoft, \"ExitProcess\"")
  void threadsEndToo() {
    Child child = spawn(app, false);
    neverReturns(child.thread(), new ExitProcess(55));
    assertThat(threadExitCode(child.firstThread())).isEqualTo(55);
  }

  @Fact(
      id = "PR-217",
      says = "A thread that ended before keeps its own code",
      source = "reactos PspTerminateProcess")
  void earlierThreadsKeepTheirs() {
    Child child = spawn(app, false);
    ok(child.thread(), new CreateThread(PLAIN, 0));
    neverReturns(child.thread(), new ExitThread(5));
    ok(app, new TerminateProcess(child.process(), 9));
    assertThat(threadExitCode(child.firstThread())).isEqualTo(5);
    assertThat(exitCode(child.process())).isEqualTo(9);
  }

  @Fact(
      id = "PR-17",
      says = "A suspended child's first thread has been suspended once",
      source = "wine kernel32/tests/process.c")
  void suspendedChild() {
    Child child = spawn(app, false, CREATE_SUSPENDED, StartupInfo.EMPTY);
    assertThat(exitCode(child.process())).isEqualTo(STILL_ACTIVE);
    assertThat(quiet(app, new ResumeThread(child.firstThread())).value()).isEqualTo(1);
    assertThat(quiet(app, new ResumeThread(child.firstThread())).value()).isEqualTo(0);
  }

  @Fact(
      id = "PR-18",
      says = "A suspended child that never ran can be terminated",
      source = "wine kernel32/tests/process.c")
  void terminateSuspended() {
    Child child = spawn(app, false, CREATE_SUSPENDED, StartupInfo.EMPTY);
    quiet(app, new TerminateProcess(child.process(), 123));
    assertThat(exitCode(child.process())).isEqualTo(123);
    assertThat(threadExitCode(child.firstThread())).isEqualTo(123);
  }

  @Fact(
      id = "PR-19",
      says = "TerminateProcess of what is no process is refused",
      source = "wine kernel32/tests/loader.c")
  void terminateNothing() {
    for (Handle bad : new Handle[] {NULL, GARBAGE, event(app), thread(app), THIS_THREAD}) {
      refused(app, new TerminateProcess(bad, 195), ERROR_INVALID_HANDLE);
    }
  }

  @Fact(
      id = "PR-20",
      says = "TerminateProcess needs PROCESS_TERMINATE; the process lives on",
      source = "Microsoft, \"TerminateProcess\"")
  void terminateNeedsARight() {
    Child child = spawn(app, false);
    Handle weak = openProcess(app, child.thread(), PROCESS_QUERY_INFORMATION);
    refused(app, new TerminateProcess(weak, 1), ERROR_ACCESS_DENIED);
    assertThat(exitCode(child.process())).isEqualTo(STILL_ACTIVE);
  }

  @Fact(
      id = "PR-218",
      says = "A process that has ended cannot be terminated again; its code stays",
      source = "Microsoft, \"TerminateProcess\" (ERROR_ACCESS_DENIED); giampaolo/psutil#1099")
  void terminateTwice() {
    Child child = spawn(app, false);
    ok(app, new TerminateProcess(child.process(), 1));
    refused(app, new TerminateProcess(child.process(), 2), ERROR_ACCESS_DENIED);
    assertThat(exitCode(child.process())).isEqualTo(1);
  }

  @Fact(
      id = "PR-27",
      says = "When the main thread ends while another lives, the process lives on",
      source = "Microsoft, \"ExitThread\"")
  void mainThreadEnds() {
    Child child = spawn(app, false);
    ok(child.thread(), new CreateThread(PLAIN, 0));
    neverReturns(child.thread(), new ExitThread(5));
    assertThat(threadExitCode(child.firstThread())).isEqualTo(5);
    assertThat(exitCode(child.process())).isEqualTo(STILL_ACTIVE);
    assertThat(isSignaled(app, child.firstThread())).isTrue();
    assertThat(isSignaled(app, child.process())).isFalse();
  }

  @Fact(
      id = "PR-219",
      says = "The last thread's end is the process's, with the same code",
      source = "reactos kernel32 ExitThread.c; Microsoft, \"TerminateThread\"")
  void lastThread() {
    Child exits = spawn(app, false);
    neverReturns(exits.thread(), new ExitThread(42));
    assertThat(exitCode(exits.process())).isEqualTo(42);
    Child killed = spawn(app, false);
    quiet(app, new TerminateThread(killed.firstThread(), 43));
    assertThat(exitCode(killed.process())).isEqualTo(43);
  }

  @Fact(
      id = "PR-220",
      says = "A process may end with 259, which then is its code",
      source = "Microsoft, \"GetExitCodeProcess\"")
  void endsWithStillActive() {
    Child child = spawn(app, false);
    ok(app, new TerminateProcess(child.process(), STILL_ACTIVE));
    assertThat(exitCode(child.process())).isEqualTo(STILL_ACTIVE);
    refused(app, new TerminateProcess(child.process(), 1), ERROR_ACCESS_DENIED);
  }

  // Exit codes

  @Fact(
      id = "PR-21",
      says = "Waiting for a process needs SYNCHRONIZE",
      source = "Microsoft, \"Process Security and Access Rights\"")
  void waitingNeedsARight() {
    Child child = spawn(app, false);
    Handle weak = openProcess(app, child.thread(), PROCESS_QUERY_INFORMATION);
    refused(app, new WaitForSingleObject(weak, 0), ERROR_ACCESS_DENIED);
    assertThat(isSignaled(app, openProcess(app, child.thread(), SYNCHRONIZE))).isFalse();
  }

  @Fact(
      id = "PR-226",
      says =
          "Whoever sees that a process has ended sees that its threads have, and its rows are gone",
      source = "Microsoft, \"ExitProcess\"")
  void endsAsOne() {
    Child child = spawn(app, false);
    Handle event = ok(child.thread(), new CreateEvent(PLAIN, true, false, "bell")).value();
    int object = row(child.thread(), event).object();
    neverReturns(child.thread(), new ExitProcess(0));
    assertThat(isSignaled(app, child.process())).isTrue();
    assertThat(isSignaled(app, child.firstThread())).isTrue();
    assertThat(system.snapshot().object(object)).isEmpty();
  }

  @Fact(
      id = "PR-22",
      says = "GetExitCodeProcess with SYNCHRONIZE alone is refused",
      source = "Microsoft, \"GetExitCodeProcess\"")
  void exitCodeNeedsARight() {
    Handle weak = openProcess(app, app, SYNCHRONIZE);
    refused(app, new GetExitCodeProcess(weak), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "PR-23",
      says = "PROCESS_QUERY_LIMITED_INFORMATION is enough for the exit code",
      source = "Microsoft, \"GetExitCodeProcess\"")
  void limitedIsEnough() {
    quiet(app, new GetExitCodeProcess(openProcess(app, app, PROCESS_QUERY_LIMITED_INFORMATION)));
    quiet(app, new GetExitCodeProcess(openProcess(app, app, PROCESS_QUERY_INFORMATION)));
  }

  @Fact(
      id = "PR-221",
      says = "Wrong type comes before missing right",
      source = "reactos ObReferenceObjectByHandle")
  void typeBeforeRight() {
    Handle powerless = copy(app, event(app), 0);
    refused(app, new GetExitCodeProcess(powerless), ERROR_INVALID_HANDLE);
    refused(app, new TerminateProcess(powerless, 0), ERROR_INVALID_HANDLE);
  }

  // CreateProcess

  @Fact(
      id = "PR-222",
      says = "CreateProcess without any name is refused",
      source = "Microsoft, \"CreateProcess\"")
  void nameless() {
    refused(
        app,
        new CreateProcess(null, null, PLAIN, PLAIN, false, 0, null, null, StartupInfo.EMPTY),
        ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "PR-223",
      says = "A new console and no console at once are refused",
      source = "rprichard/win32-console-docs ModeCombos; reactos CreateProcess.c")
  void consoleOrNot() {
    int both = CREATE_NEW_CONSOLE | DETACHED_PROCESS;
    refused(app, creation(false, both, StartupInfo.EMPTY), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "PR-224",
      says = "An application name without a command line will do",
      source = "Microsoft, \"CreateProcess\"")
  void applicationName() {
    ok(
        app,
        new CreateProcess(
            "child.exe", null, PLAIN, PLAIN, false, 0, null, null, StartupInfo.EMPTY));
  }

  @Fact(
      id = "PR-225",
      says = "The handles and ids that CreateProcess stores belong together",
      source = "Microsoft, \"PROCESS_INFORMATION\"")
  void information() {
    Child child = spawn(app, false);
    assertThat(ok(app, new GetProcessId(child.process())).value())
        .isEqualTo(child.information().dwProcessId())
        .isEqualTo(processId(child.thread()));
    assertThat(system.threadId(child.thread())).isEqualTo(child.information().dwThreadId());
  }
}
