package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Win32Error.ERROR_ALREADY_EXISTS;
import static org.handlebook.win32.Win32Error.ERROR_SUCCESS;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.ErrorCall.SetLastError;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.HandleCall.CompareObjectHandles;
import org.handlebook.win32.HandleCall.GetHandleInformation;
import org.handlebook.win32.HandleCall.SetHandleInformation;
import org.handlebook.win32.MailslotCall.CreateMailslot;
import org.handlebook.win32.ProcessCall.GetCurrentProcess;
import org.handlebook.win32.ProcessCall.GetCurrentProcessId;
import org.handlebook.win32.ProcessCall.GetExitCodeProcess;
import org.handlebook.win32.ProcessCall.GetProcessHandleCount;
import org.handlebook.win32.ProcessCall.GetProcessId;
import org.handlebook.win32.ProcessCall.OpenProcess;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.CreateSemaphore;
import org.handlebook.win32.ThreadCall.CreateThread;
import org.handlebook.win32.ThreadCall.GetCurrentThread;
import org.handlebook.win32.ThreadCall.GetCurrentThreadId;
import org.handlebook.win32.ThreadCall.GetExitCodeThread;
import org.handlebook.win32.ThreadCall.GetThreadId;
import org.handlebook.win32.ThreadCall.OpenThread;
import org.handlebook.win32.ThreadCall.ResumeThread;
import org.handlebook.win32.ThreadCall.SuspendThread;
import org.handlebook.win32.ThreadCall.TerminateThread;
import org.handlebook.win32.Win32Error;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which calls set the last error when they succeed. */
abstract class LastErrorFacts extends Facts {

  private DynamicTest untouched(String function, Supplier<Call<? extends Answer>> call) {
    return fact(
        "LE-201 " + function + " leaves the last error alone", () -> quiet(app, call.get()));
  }

  @TestFactory
  Stream<DynamicTest> untouched() {
    // reactos kernel32: the wrappers set the last error on failure alone
    return Stream.of(
        untouched("CloseHandle", () -> new CloseHandle(event(app))),
        untouched("DuplicateHandle", () -> duplication(SELF, event(app), SELF, 0, SAME_ACCESS)),
        untouched("GetHandleInformation", () -> new GetHandleInformation(event(app))),
        untouched("SetHandleInformation", () -> new SetHandleInformation(event(app), 3, 3)),
        untouched("CompareObjectHandles", () -> new CompareObjectHandles(SELF, SELF)),
        untouched("OpenProcess", () -> new OpenProcess(0x1000, false, processId(app))),
        untouched("OpenThread", () -> new OpenThread(0x800, false, system.threadId(app))),
        untouched("CreateThread", () -> new CreateThread(PLAIN, 0)),
        untouched("CreateMailslot", () -> new CreateMailslot("\\\\.\\mailslot\\m", 0, 0, PLAIN)),
        untouched("TerminateProcess", () -> new TerminateProcess(spawn(app, false).process(), 0)),
        untouched("TerminateThread", () -> new TerminateThread(thread(app), 0)),
        untouched("SuspendThread", () -> new SuspendThread(thread(app))),
        untouched("ResumeThread", () -> new ResumeThread(thread(app))),
        untouched("GetExitCodeProcess", () -> new GetExitCodeProcess(SELF)),
        untouched("GetExitCodeThread", () -> new GetExitCodeThread(THIS_THREAD)),
        untouched("GetProcessId", () -> new GetProcessId(SELF)),
        untouched("GetThreadId", () -> new GetThreadId(THIS_THREAD)),
        untouched("GetProcessHandleCount", () -> new GetProcessHandleCount(SELF)),
        untouched("GetCurrentProcess", GetCurrentProcess::new),
        untouched("GetCurrentProcessId", GetCurrentProcessId::new),
        untouched("GetCurrentThread", GetCurrentThread::new),
        untouched("GetCurrentThreadId", GetCurrentThreadId::new));
  }

  private DynamicTest telling(
      String text, Win32Error error, Supplier<Call<? extends Answer>> call) {
    return fact("LE-202 " + text + " sets " + error, () -> telling(app, error, call.get()));
  }

  @TestFactory
  Stream<DynamicTest> tellingNewFromOld() {
    // Microsoft, "CreateMutex" and its kin, "CreateFile"; reactos base.h, CreateFileW
    int write = AccessRight.GENERIC_WRITE.mask();
    return Stream.of(
        telling("a new mutex", ERROR_SUCCESS, () -> new CreateMutex(PLAIN, false, "n")),
        telling("a new event", ERROR_SUCCESS, () -> new CreateEvent(PLAIN, false, false, "n")),
        telling("a new semaphore", ERROR_SUCCESS, () -> new CreateSemaphore(PLAIN, 0, 1, "n")),
        telling("an unnamed mutex", ERROR_SUCCESS, () -> new CreateMutex(PLAIN, false, null)),
        telling(
            "an existing mutex",
            ERROR_ALREADY_EXISTS,
            () -> {
              ok(app, new CreateMutex(PLAIN, false, "n"));
              return new CreateMutex(PLAIN, false, "n");
            }),
        telling(
            "a new file",
            ERROR_SUCCESS,
            () -> createFile("a.txt", write, 7, Constant.CREATE_ALWAYS)),
        telling(
            "a file that is opened",
            ERROR_SUCCESS,
            () -> {
              file(app, "a.txt", write);
              return createFile("a.txt", write, 7, Constant.OPEN_EXISTING);
            }),
        telling(
            "a file that is emptied",
            ERROR_ALREADY_EXISTS,
            () -> {
              file(app, "a.txt", write);
              return createFile("a.txt", write, 7, Constant.CREATE_ALWAYS);
            }));
  }

  @Fact(
      id = "LE-203",
      says = "SetLastError and GetLastError write and read any value of the thread's own",
      source = "Microsoft, \"SetLastError\"")
  void anyValue() {
    for (int value : new int[] {0, 1, -1, 0x2000_0001}) {
      ok(app, new SetLastError(value));
      assertThat(lastError(app)).isEqualTo(value);
    }
  }

  @Fact(
      id = "LE-204",
      says = "A refusal's error stays until another call sets one",
      source = "Microsoft, \"GetLastError\"")
  void stays() {
    refused(app, new CloseHandle(GARBAGE), Win32Error.ERROR_INVALID_HANDLE);
    Handle slot = mailslot(app, "m");
    ok(app, new CloseHandle(slot));
    assertThat(lastError(app)).isEqualTo(Win32Error.ERROR_INVALID_HANDLE.code());
  }
}
