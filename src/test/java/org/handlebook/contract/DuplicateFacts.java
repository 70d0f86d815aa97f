package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.FILE_ALL_ACCESS;
import static org.handlebook.win32.AccessRight.GENERIC_READ;
import static org.handlebook.win32.AccessRight.GENERIC_WRITE;
import static org.handlebook.win32.AccessRight.PROCESS_DUP_HANDLE;
import static org.handlebook.win32.AccessRight.PROCESS_QUERY_LIMITED_INFORMATION;
import static org.handlebook.win32.AccessRight.PROCESS_TERMINATE;
import static org.handlebook.win32.AccessRight.SYNCHRONIZE;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;

import java.util.function.Function;
import java.util.stream.Stream;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.HandleCall.DuplicateHandle;
import org.handlebook.win32.HandleCall.GetHandleInformation;
import org.handlebook.win32.HandleCall.SetHandleInformation;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.handlebook.win32.StartupInfo;
import org.handlebook.win32.ThreadCall.TerminateThread;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * DuplicateHandle: what it copies, for whom, with what access, and the order in which it refuses.
 */
abstract class DuplicateFacts extends Facts {

  // Flags and values

  @Fact(
      id = "DU-01",
      says = "Neither flag of the source is copied",
      source = "wine kernel32/tests/process.c test_DuplicateHandle")
  void flagsAreNotCopied() {
    Handle source = eventWithFlags(app, INHERIT | PROTECT);
    assertThat(flags(app, copy(app, source))).isZero();
  }

  @Fact(
      id = "DU-02",
      says = "DUPLICATE_CLOSE_SOURCE of a pseudo handle gives a real handle and closes nothing",
      source = "wine kernel32/tests/process.c test_DuplicateHandle")
  void closePseudoSource() {
    Handle real = stored(quiet(app, duplication(SELF, SELF, SELF, 0, SAME_ACCESS | CLOSE_SOURCE)));
    assertThat(real.value()).isPositive();
    assertThat(flags(app, real)).isZero();
    assertThat(handleCount(app, real)).isEqualTo(1);
  }

  @Fact(
      id = "DU-04",
      says = "Closing the source in the same process gives its value to the copy",
      source = "wine kernel32/tests/process.c test_DuplicateHandle")
  void sameValue() {
    Handle event = event(app);
    Handle copy = stored(quiet(app, duplication(SELF, event, SELF, 0, SAME_ACCESS | CLOSE_SOURCE)));
    assertThat(copy).isEqualTo(event);
    assertThat(handleCount(app, copy)).isEqualTo(1);
  }

  @Fact(
      id = "DU-05",
      says = "The same with bInheritHandle TRUE: same value, now inheritable",
      source = "wine kernel32/tests/process.c test_DuplicateHandle")
  void sameValueInheritable() {
    Handle event = event(app);
    DuplicateHandle call =
        new DuplicateHandle(SELF, event, SELF, 0, true, SAME_ACCESS | CLOSE_SOURCE);
    assertThat(stored(ok(app, call))).isEqualTo(event);
    assertThat(flags(app, event)).isEqualTo(INHERIT);
  }

  @Fact(
      id = "DU-201",
      says = "A protected source is not closed; the call succeeds with another value, unprotected",
      source = "wine kernel32/tests/process.c test_DuplicateHandle")
  void protectedSource() {
    Handle event = eventWithFlags(app, PROTECT);
    Handle copy = stored(quiet(app, duplication(SELF, event, SELF, 0, SAME_ACCESS | CLOSE_SOURCE)));
    assertThat(copy).isNotEqualTo(event);
    assertThat(flags(app, event)).isEqualTo(PROTECT);
    assertThat(flags(app, copy)).isZero();
    assertThat(handleCount(app, event)).isEqualTo(2);
  }

  @Fact(
      id = "DU-202",
      says = "bInheritHandle alone decides the copy's inherit flag",
      source = "Microsoft, \"DuplicateHandle\"")
  void inheritFlag() {
    Handle event = event(app);
    Handle copy = stored(ok(app, new DuplicateHandle(SELF, event, SELF, 0, true, SAME_ACCESS)));
    assertThat(flags(app, copy)).isEqualTo(INHERIT);
    assertThat(flags(app, event)).isZero();
  }

  @Fact(
      id = "DU-203",
      says = "Each duplicate is one more handle to the same object",
      source = "reactos kmtests ntos_ob/ObHandle.c TestDuplicate")
  void counts() {
    Handle event = event(app);
    Handle copy = copy(app, event);
    assertThat(copy).isNotEqualTo(event);
    assertThat(isSameObject(app, event, app, copy)).isTrue();
    assertThat(handleCount(app, event)).isEqualTo(2);
    close(app, event);
    assertThat(handleCount(app, copy)).isEqualTo(1);
  }

  @Fact(
      id = "DU-204",
      says = "The low two bits of the source handle are ignored",
      source = "reactos ObpReferenceProcessObjectByHandle")
  void taggedSource() {
    Handle event = event(app);
    Handle copy = copy(app, new Handle(event.value() | 3));
    assertThat(isSameObject(app, event, app, copy)).isTrue();
  }

  @TestFactory
  Stream<DynamicTest> everyTypeCanBeDuplicated() {
    return Stream.<Kind>of(
            new Kind("mutex", thread -> mutex(thread)),
            new Kind("event", thread -> event(thread)),
            new Kind("thread", thread -> thread(thread)),
            new Kind("process", thread -> spawn(thread, false).process()),
            new Kind("mailslot", thread -> mailslot(thread, "m")),
            new Kind("file", thread -> file(thread, "a.txt", GENERIC_READ.mask())))
        .map(
            kind ->
                fact(
                    "DU-205 A " + kind.name() + " can be duplicated, with the same access",
                    () -> {
                      Handle handle = kind.make().apply(app);
                      Handle copy = copy(app, handle);
                      assertThat(handleCount(app, handle)).isEqualTo(2);
                      assertThat(granted(app, copy)).isEqualTo(granted(app, handle));
                    }));
  }

  private record Kind(String name, Function<ThreadRef, Handle> make) {}

  // Access

  @Fact(
      id = "DU-25",
      says = "DUPLICATE_SAME_ACCESS ignores dwDesiredAccess, even nonsense",
      source = "wine ntdll/tests/om.c test_duplicate_object")
  void sameAccess() {
    Handle event = event(app);
    Handle copy = stored(ok(app, duplication(SELF, event, SELF, -1, SAME_ACCESS)));
    assertThat(granted(app, copy)).isEqualTo("0x1f0003");
    Handle less = copy(app, event, SYNCHRONIZE.mask());
    Handle copyOfLess = stored(ok(app, duplication(SELF, less, SELF, 0x1F0003, SAME_ACCESS)));
    assertThat(granted(app, copyOfLess)).isEqualTo("0x100000");
  }

  @Fact(
      id = "DU-26",
      says = "DUPLICATE_SAME_ACCESS of a PROCESS_TERMINATE handle gives exactly that",
      source = "wine advapi32/tests/security.c test_process_security")
  void exactlyThat() {
    Handle process = openProcess(app, app, PROCESS_TERMINATE);
    assertThat(granted(app, process)).isEqualTo("0x1");
    assertThat(granted(app, copy(app, process))).isEqualTo("0x1");
  }

  @Fact(
      id = "DU-206",
      says = "Access 0 gives a handle without any right",
      source = "wine ntdll/tests/om.c test_zero_access")
  void noAccess() {
    Handle nothing = stored(quiet(app, duplication(SELF, event(app), SELF, 0, 0)));
    assertThat(granted(app, nothing)).isEqualTo("0x0");
  }

  @Fact(
      id = "DU-207",
      says = "An event handle without rights can be duplicated into one with all",
      source = "wine ntdll/tests/om.c test_zero_access")
  void widening() {
    Handle nothing = copy(app, event(app), 0);
    assertThat(granted(app, copy(app, nothing, 0x1F0003))).isEqualTo("0x1f0003");
  }

  @Fact(
      id = "DU-208",
      says = "A process handle to terminate can be duplicated into one with all access",
      source = "Microsoft, \"DuplicateHandle\" (the new handle can have more access)")
  void wideningProcess() {
    Handle terminate = openProcess(app, app, PROCESS_TERMINATE);
    assertThat(granted(app, copy(app, terminate, 0x1FFFFF))).isEqualTo("0x1fffff");
  }

  @Fact(
      id = "DU-209",
      says = "A file handle to read cannot be duplicated into one to write",
      source = "Microsoft, \"DuplicateHandle\"")
  void wideningFile() {
    Handle reads = file(app, "a.txt", GENERIC_READ.mask());
    for (int more : new int[] {GENERIC_WRITE.mask(), FILE_ALL_ACCESS.mask(), 0x2, 0x10000}) {
      refused(app, duplication(SELF, reads, SELF, more, 0), ERROR_ACCESS_DENIED);
    }
    assertThat(handleCount(app, reads)).isEqualTo(1);
  }

  @Fact(
      id = "DU-210",
      says = "A file handle can be duplicated into one with less",
      source = "wine advapi32/tests/security.c test_file_security")
  void narrowingFile() {
    Handle all = file(app, "a.txt", FILE_ALL_ACCESS.mask());
    assertThat(granted(app, copy(app, all, GENERIC_READ.mask()))).isEqualTo("0x120089");
    assertThat(granted(app, copy(app, all, 0))).isEqualTo("0x0");
  }

  @Fact(
      id = "DU-211",
      says = "Every bit at once is refused",
      source = "wine ntdll/tests/om.c test_duplicate_object")
  void everyBit() {
    refused(app, duplication(SELF, event(app), SELF, -1, 0), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "DU-212",
      says = "Bits that the type does not know are dropped",
      source = "reactos ObDuplicateObject")
  void unknownBits() {
    assertThat(granted(app, copy(app, event(app), 0x8003))).isEqualTo("0x3");
  }

  // Three processes

  @Fact(
      id = "DU-33",
      says = "DUPLICATE_CLOSE_SOURCE into another process moves the handle",
      source = "Microsoft, \"DuplicateHandle\"")
  void move() {
    Child child = spawn(app, false);
    Handle event = event(app);
    Handle remote =
        stored(ok(app, duplication(SELF, event, child.process(), 0, SAME_ACCESS | CLOSE_SOURCE)));
    refused(app, new GetHandleInformation(event), ERROR_INVALID_HANDLE);
    assertThat(handleCount(child.thread(), remote)).isEqualTo(1);
  }

  @Fact(
      id = "DU-35",
      says = "A duplicate in another process is one more handle",
      source = "wine kernel32/tests/process.c")
  void intoChild() {
    Child child = spawn(app, false);
    Handle event = event(app);
    Handle remote = stored(ok(app, duplication(SELF, event, child.process(), 0, SAME_ACCESS)));
    assertThat(handleCount(app, event)).isEqualTo(2);
    assertThat(isSameObject(app, event, child.thread(), remote)).isTrue();
    quiet(child.thread(), new CloseHandle(remote));
    assertThat(handleCount(app, event)).isEqualTo(1);
  }

  @Fact(
      id = "DU-213",
      says = "Caller, source and target can be three processes",
      source = "Microsoft, \"DuplicateHandle\"")
  void three() {
    ThreadRef one = system.startProcess();
    ThreadRef other = system.startProcess();
    Handle event = event(one);
    Handle source = openProcess(app, one, PROCESS_DUP_HANDLE);
    Handle target = openProcess(app, other, PROCESS_DUP_HANDLE);
    Handle copy = stored(ok(app, duplication(source, event, target, 0, SAME_ACCESS)));
    assertThat(isSameObject(one, event, other, copy)).isTrue();
    assertThat(rows(app)).containsExactlyInAnyOrder(source, target);
  }

  @Fact(
      id = "DU-214",
      says = "A handle can be fetched out of another process",
      source = "Microsoft, \"DuplicateHandle\"")
  void fetch() {
    ThreadRef other = system.startProcess();
    Handle event = event(other);
    Handle source = openProcess(app, other, PROCESS_DUP_HANDLE);
    Handle copy = stored(ok(app, duplication(source, event, SELF, 0, SAME_ACCESS | CLOSE_SOURCE)));
    assertThat(handleCount(app, copy)).isEqualTo(1);
    assertThat(rows(other)).isEmpty();
  }

  @Fact(
      id = "DU-45",
      says = "A process may hold handles to its own threads, and they are closed with it",
      source = "wine kernel32/tests/thread.c")
  void ownThread() {
    Handle thread = thread(app);
    Child child = spawn(app, false, Constant.CREATE_SUSPENDED, StartupInfo.EMPTY);
    ok(app, duplication(SELF, child.firstThread(), child.process(), 0, SAME_ACCESS));
    ok(app, duplication(SELF, thread, child.process(), 0, SAME_ACCESS));
    assertThat(handleCount(app, child.firstThread())).isEqualTo(2);
    ok(app, new TerminateThread(thread, 1));
    ok(app, new TerminateProcess(child.process(), 1));
    assertThat(handleCount(app, child.firstThread())).isEqualTo(1);
    assertThat(handleCount(app, thread)).isEqualTo(1);
  }

  // The process handles, in the order in which they are looked at

  @TestFactory
  Stream<DynamicTest> badSourceProcess() {
    return Stream.of(0, CLOSE_SOURCE)
        .map(
            options ->
                fact(
                    "DU-215 A bad source process refuses, and closes nothing; options " + options,
                    () -> {
                      Handle event = event(app);
                      for (Handle bad : new Handle[] {NULL, GARBAGE, event, THIS_THREAD}) {
                        refused(
                            app,
                            duplication(bad, event, SELF, 0, SAME_ACCESS | options),
                            ERROR_INVALID_HANDLE);
                      }
                      Handle weak = openProcess(app, app, PROCESS_QUERY_LIMITED_INFORMATION);
                      refused(
                          app,
                          duplication(weak, event, SELF, 0, SAME_ACCESS | options),
                          ERROR_ACCESS_DENIED);
                      assertThat(isOpen(app, event)).isTrue();
                    }));
  }

  @Fact(
      id = "DU-216",
      says =
          "A source process without PROCESS_DUP_HANDLE is refused before its handle is looked at",
      source = "reactos NtDuplicateObject")
  void sourceProcessFirst() {
    Handle weak = openProcess(app, app, SYNCHRONIZE);
    refused(app, duplication(weak, GARBAGE, SELF, 0, SAME_ACCESS), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "DU-11",
      says = "A source value that is no handle is refused",
      source = "wine ntdll/tests/om.c test_duplicate_object")
  void badSource() {
    Handle other = event(app);
    for (Handle bad : new Handle[] {NULL, GARBAGE, new Handle(-4), new Handle(-5)}) {
      refused(app, duplication(SELF, bad, SELF, 0, SAME_ACCESS), ERROR_INVALID_HANDLE);
      refused(
          app, duplication(SELF, bad, SELF, 0, SAME_ACCESS | CLOSE_SOURCE), ERROR_INVALID_HANDLE);
    }
    assertThat(isOpen(app, other)).isTrue();
  }

  @Fact(
      id = "DU-18",
      says = "A target process that is no process handle is refused",
      source = "reactos NtDuplicateObject")
  void badTarget() {
    Handle event = event(app);
    for (Handle bad : new Handle[] {GARBAGE, event, THIS_THREAD}) {
      refused(app, duplication(SELF, event, bad, 0, SAME_ACCESS), ERROR_INVALID_HANDLE);
    }
    assertThat(handleCount(app, event)).isEqualTo(1);
  }

  @Fact(
      id = "DU-217",
      says = "A target process without PROCESS_DUP_HANDLE is refused",
      source = "Microsoft, \"DuplicateHandle\"")
  void weakTarget() {
    Handle event = event(app);
    Handle weak = openProcess(app, app, PROCESS_QUERY_LIMITED_INFORMATION);
    refused(app, duplication(SELF, event, weak, 0, SAME_ACCESS), ERROR_ACCESS_DENIED);
    assertThat(isOpen(app, event)).isTrue();
  }

  @Fact(
      id = "DU-218",
      says = "A bad target process does not save the source from being closed",
      source = "Microsoft, \"DuplicateHandle\" (regardless of any error status returned)")
  void closesForABadTarget() {
    for (Handle bad : new Handle[] {GARBAGE, THIS_THREAD}) {
      Handle event = event(app);
      refused(
          app, duplication(SELF, event, bad, 0, SAME_ACCESS | CLOSE_SOURCE), ERROR_INVALID_HANDLE);
      assertThat(isOpen(app, event)).isFalse();
    }
    Handle event = event(app);
    Handle weak = openProcess(app, app, SYNCHRONIZE);
    refused(
        app, duplication(SELF, event, weak, 0, SAME_ACCESS | CLOSE_SOURCE), ERROR_ACCESS_DENIED);
    assertThat(isOpen(app, event)).isFalse();
  }

  @Fact(
      id = "DU-219",
      says = "A refused access does not save the source from being closed",
      source = "Microsoft, \"DuplicateHandle\"; reactos ObDuplicateObject")
  void closesForARefusedAccess() {
    Handle reads = file(app, "a.txt", GENERIC_READ.mask());
    refused(
        app,
        duplication(SELF, reads, SELF, GENERIC_WRITE.mask(), CLOSE_SOURCE),
        ERROR_ACCESS_DENIED);
    assertThat(isOpen(app, reads)).isFalse();
  }

  // Processes that have ended

  @Fact(
      id = "DU-220",
      says = "Nothing can be copied out of a process that has ended, not even a pseudo handle",
      source = "reactos NtDuplicateObject (STATUS_PROCESS_IS_TERMINATING)")
  void fromTheDead() {
    Child child = spawn(app, false);
    Handle event = event(child.thread());
    system.call(child.thread(), new ExitProcess(0));
    Handle dead = child.process();
    refused(app, duplication(dead, event, SELF, 0, SAME_ACCESS), ERROR_ACCESS_DENIED);
    refused(app, duplication(dead, SELF, SELF, 0, SAME_ACCESS), ERROR_ACCESS_DENIED);
    refused(app, duplication(dead, event, NULL, 0, CLOSE_SOURCE), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "DU-221",
      says = "Nothing can be copied into a process that has ended; the source is closed if asked",
      source = "reactos ObDuplicateObject (STATUS_PROCESS_IS_TERMINATING)")
  void intoTheDead() {
    Child child = spawn(app, false);
    ok(app, new TerminateProcess(child.process(), 0));
    Handle event = event(app);
    refused(app, duplication(SELF, event, child.process(), 0, SAME_ACCESS), ERROR_ACCESS_DENIED);
    assertThat(isOpen(app, event)).isTrue();
    refused(
        app,
        duplication(SELF, event, child.process(), 0, SAME_ACCESS | CLOSE_SOURCE),
        ERROR_ACCESS_DENIED);
    assertThat(isOpen(app, event)).isFalse();
  }

  // No target: closing another process's handle

  @Fact(
      id = "DU-31",
      says = "No target and DUPLICATE_CLOSE_SOURCE close a handle in another process",
      source = "Microsoft, \"DuplicateHandle\" remarks; MicrosoftDocs/sdk-api#613")
  void closeRemote() {
    Child child = spawn(app, false);
    Handle event = event(app);
    Handle remote = stored(ok(app, duplication(SELF, event, child.process(), 0, SAME_ACCESS)));
    Handle none = stored(quiet(app, duplication(child.process(), remote, NULL, 0, CLOSE_SOURCE)));
    assertThat(none).isEqualTo(NULL);
    assertThat(handleCount(app, event)).isEqualTo(1);
    assertThat(rows(child.thread())).isEmpty();
  }

  @Fact(
      id = "DU-222",
      says = "The same works on one's own handle",
      source = "reactos NtDuplicateObject")
  void closeLocal() {
    Handle event = event(app);
    ok(app, duplication(SELF, event, NULL, 0, CLOSE_SOURCE));
    assertThat(rows(app)).isEmpty();
  }

  @Fact(
      id = "DU-223",
      says = "No target without DUPLICATE_CLOSE_SOURCE is an invalid parameter",
      source = "reactos NtDuplicateObject (STATUS_INVALID_PARAMETER)")
  void noTarget() {
    Handle event = event(app);
    refused(app, duplication(SELF, event, NULL, 0, SAME_ACCESS), ERROR_INVALID_PARAMETER);
    assertThat(isOpen(app, event)).isTrue();
  }

  @Fact(
      id = "DU-224",
      says = "No target and no source: the handle is what is invalid",
      source = "reactos NtDuplicateObject")
  void noTargetNoSource() {
    refused(app, duplication(SELF, GARBAGE, NULL, 0, SAME_ACCESS), ERROR_INVALID_HANDLE);
    refused(app, duplication(SELF, GARBAGE, NULL, 0, CLOSE_SOURCE), ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "DU-225",
      says = "A protected handle survives being closed from outside",
      source = "reactos NtDuplicateObject (the result of closing is ignored)")
  void protectedRemote() {
    Child child = spawn(app, false);
    Handle remote = event(child.thread());
    ok(child.thread(), new SetHandleInformation(remote, PROTECT, PROTECT));
    ok(app, duplication(child.process(), remote, NULL, 0, CLOSE_SOURCE));
    assertThat(isOpen(child.thread(), remote)).isTrue();
  }
}
