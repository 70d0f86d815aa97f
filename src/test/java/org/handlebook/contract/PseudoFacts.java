package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_NOT_SAME_OBJECT;

import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.HandleCall.CompareObjectHandles;
import org.handlebook.win32.HandleCall.DuplicateHandle;
import org.handlebook.win32.HandleCall.GetHandleInformation;
import org.handlebook.win32.HandleCall.SetHandleInformation;
import org.handlebook.win32.ProcessCall.GetCurrentProcess;
import org.handlebook.win32.ProcessCall.GetExitCodeProcess;
import org.handlebook.win32.ProcessCall.GetProcessId;
import org.handlebook.win32.ThreadCall.GetCurrentThread;
import org.handlebook.win32.ThreadCall.GetExitCodeThread;
import org.handlebook.win32.ThreadCall.GetThreadId;
import org.handlebook.win32.ThreadCall.ResumeThread;

/** The agreed constants that mean one's own process and thread. */
abstract class PseudoFacts extends Facts {

  @Fact(
      id = "PS-02",
      says = "Closing a pseudo handle succeeds and does nothing",
      source = "wine ntdll/tests/exception.c test_closehandle (Windows 10)")
  void close() {
    quiet(app, new CloseHandle(SELF));
    quiet(app, new CloseHandle(THIS_THREAD));
    quiet(app, new GetProcessId(SELF));
    quiet(app, new GetThreadId(THIS_THREAD));
  }

  @Fact(
      id = "PS-06",
      says = "GetCurrentProcess is -1, which is INVALID_HANDLE_VALUE, and GetCurrentThread -2",
      source = "Microsoft, \"GetCurrentProcess\"; rprichard/win32-console-docs")
  void values() {
    assertThat(quiet(app, new GetCurrentProcess()).value()).isEqualTo(new Handle(-1));
    assertThat(Handle.INVALID_HANDLE_VALUE).isEqualTo(new Handle(-1));
    assertThat(quiet(app, new GetCurrentThread()).value()).isEqualTo(new Handle(-2));
  }

  @Fact(
      id = "PS-11",
      says = "Process and thread are not the same object",
      source = "wine kernelbase/tests/process.c test_CompareObjectHandles")
  void notTheSame() {
    refused(app, new CompareObjectHandles(SELF, THIS_THREAD), ERROR_NOT_SAME_OBJECT);
    quiet(app, new CompareObjectHandles(SELF, SELF));
    quiet(app, new CompareObjectHandles(THIS_THREAD, THIS_THREAD));
  }

  @Fact(
      id = "PS-12",
      says = "A pseudo handle and a real one mean the same process",
      source = "wine kernelbase/tests/process.c test_CompareObjectHandles")
  void pseudoAndReal() {
    quiet(app, new CompareObjectHandles(SELF, openProcess(app, app)));
    quiet(app, new CompareObjectHandles(copy(app, THIS_THREAD), THIS_THREAD));
  }

  @Fact(
      id = "PS-201",
      says = "A duplicate of a pseudo handle is a real handle with all access",
      source = "Microsoft, \"GetCurrentProcess\"; wine kernel32/tests/process.c")
  void duplicate() {
    Handle process = copy(app, SELF);
    Handle thread = copy(app, THIS_THREAD);
    assertThat(granted(app, process)).isEqualTo("0x1fffff");
    assertThat(granted(app, thread)).isEqualTo("0x1fffff");
    assertThat(usageCount(app, process)).isEqualTo(2);
    close(app, process);
    assertThat(rows(app)).containsExactly(thread);
  }

  @Fact(
      id = "PS-202",
      says = "Duplicated into a child, the pseudo handle means the one who called",
      source = "Microsoft, \"DuplicateHandle\"")
  void forAChild() {
    Child child = spawn(app, false);
    Handle process = stored(ok(app, duplication(SELF, SELF, child.process(), 0, SAME_ACCESS)));
    assertThat(ok(child.thread(), new GetProcessId(process)).value()).isEqualTo(processId(app));
    Handle thread =
        stored(ok(app, duplication(SELF, THIS_THREAD, child.process(), 0, SAME_ACCESS)));
    assertThat(ok(child.thread(), new GetThreadId(thread)).value()).isEqualTo(system.threadId(app));
  }

  @Fact(
      id = "PS-203",
      says = "A pseudo handle is not in the table, has no flags, and no flag can be set",
      source = "reactos ObSetHandleAttributes")
  void flags() {
    assertThat(stored(quiet(app, new GetHandleInformation(SELF)))).isZero();
    assertThat(stored(quiet(app, new GetHandleInformation(THIS_THREAD)))).isZero();
    refused(app, new SetHandleInformation(SELF, INHERIT, INHERIT), ERROR_ACCESS_DENIED);
    refused(app, new SetHandleInformation(THIS_THREAD, PROTECT, PROTECT), ERROR_ACCESS_DENIED);
    refused(app, new SetHandleInformation(SELF, 0, 0), ERROR_ACCESS_DENIED);
    assertThat(rows(app)).isEmpty();
  }

  @Fact(
      id = "PS-204",
      says = "Each pseudo handle is of its own type",
      source = "Microsoft, \"GetProcessId\", \"GetThreadId\"")
  void types() {
    refused(app, new GetProcessId(THIS_THREAD), ERROR_INVALID_HANDLE);
    refused(app, new GetThreadId(SELF), ERROR_INVALID_HANDLE);
    refused(app, new GetExitCodeProcess(THIS_THREAD), ERROR_INVALID_HANDLE);
    refused(app, new GetExitCodeThread(SELF), ERROR_INVALID_HANDLE);
    refused(app, new ResumeThread(SELF), ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "PS-205",
      says = "A pseudo handle's exit code is STILL_ACTIVE",
      source = "Microsoft, \"GetExitCodeProcess\"")
  void stillActive() {
    assertThat(stored(quiet(app, new GetExitCodeProcess(SELF)))).isEqualTo(Constant.STILL_ACTIVE);
    assertThat(stored(quiet(app, new GetExitCodeThread(THIS_THREAD))))
        .isEqualTo(Constant.STILL_ACTIVE);
  }

  @Fact(
      id = "PS-206",
      says = "Used in another process, the constant means that process",
      source = "Microsoft, \"GetCurrentProcess\"")
  void inTheChild() {
    Child child = spawn(app, true);
    assertThat(ok(child.thread(), new GetProcessId(SELF)).value())
        .isEqualTo(child.information().dwProcessId());
  }

  @Fact(
      id = "PS-207",
      says = "An inheritable duplicate of a pseudo handle reaches a child under the same value",
      source = "Microsoft, \"DuplicateHandle\"")
  void passedOn() {
    Handle self = stored(ok(app, new DuplicateHandle(SELF, SELF, SELF, 0, true, SAME_ACCESS)));
    Child child = spawn(app, true);
    assertThat(ok(child.thread(), new GetProcessId(self)).value()).isEqualTo(processId(app));
  }

  @Fact(
      id = "PS-208",
      says = "The other pseudo handles' values (-4, -5, -6) are no processes, threads or sources",
      source = "MicrosoftDocs/sdk-api#2")
  void tokens() {
    for (long value = -6; value <= -3; value++) {
      refused(app, new GetProcessId(new Handle(value)), ERROR_INVALID_HANDLE);
      refused(app, new GetThreadId(new Handle(value)), ERROR_INVALID_HANDLE);
    }
  }
}
