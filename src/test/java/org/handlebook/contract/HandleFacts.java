package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_ALREADY_EXISTS;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_NOT_SAME_OBJECT;
import static org.handlebook.win32.Win32Error.ERROR_SUCCESS;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.HandleCall.CompareObjectHandles;
import org.handlebook.win32.HandleCall.DuplicateHandle;
import org.handlebook.win32.HandleCall.GetHandleInformation;
import org.handlebook.win32.HandleCall.SetHandleInformation;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.handlebook.win32.ProcessCall.GetExitCodeProcess;
import org.handlebook.win32.ProcessCall.GetProcessHandleCount;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.StartupInfo;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Closing handles, their flags, comparing and counting them. */
abstract class HandleFacts extends Facts {

  @Fact(
      id = "HA-06",
      says = "The creator's handle is not special: the object lives while any handle is open",
      source = "wine ntdll/tests/om.c; Microsoft, \"CloseHandle\"")
  void creatorsHandleIsNotSpecial() {
    CreateEvent create = new CreateEvent(PLAIN, false, false, "named");
    Handle first = ok(app, create).value();
    Handle second = ok(app, create).value();
    Handle third = ok(app, create).value();
    close(app, first);
    close(app, second);
    assertThat(handleCount(app, third)).isEqualTo(1);
    telling(app, ERROR_ALREADY_EXISTS, create);
  }

  @Fact(
      id = "HA-07",
      says = "Name and object die with the last handle",
      source = "wine kernel32/tests/sync.c; Microsoft, \"CreateEvent\"")
  void nameDiesWithTheLastHandle() {
    CreateEvent create = new CreateEvent(PLAIN, false, false, "named");
    Handle event = ok(app, create).value();
    int object = row(app, event).object();
    close(app, event);
    assertThat(system.snapshot().object(object)).isEmpty();
    telling(app, ERROR_SUCCESS, create);
  }

  @Fact(
      id = "HA-14",
      says = "A handle made with NULL attributes has no flag",
      source = "Microsoft, \"GetHandleInformation\"")
  void nullAttributes() {
    assertThat(flags(app, event(app))).isZero();
  }

  @Fact(
      id = "HA-17",
      says = "CloseHandle refuses a protected handle, which stays open and usable",
      source = "Microsoft, \"SetHandleInformation\"; wine kernel32/tests/process.c")
  void protectedHandle() {
    Handle event = eventWithFlags(app, PROTECT);
    refused(app, new CloseHandle(event), ERROR_INVALID_HANDLE);
    assertThat(handleCount(app, event)).isEqualTo(1);
    assertThat(flags(app, event)).isEqualTo(PROTECT);
  }

  @Fact(
      id = "HA-19",
      says = "SetHandleInformation with mask 0 succeeds and changes nothing",
      source = "Microsoft, \"SetHandleInformation\"")
  void maskZero() {
    Handle event = event(app);
    quiet(app, new SetHandleInformation(event, 0, INHERIT | PROTECT));
    assertThat(flags(app, event)).isZero();
  }

  @Fact(
      id = "HA-21",
      says = "GetHandleInformation refuses a value that is no handle",
      source = "wine kernel32/tests/process.c")
  void flagsOfNothing() {
    refused(app, new GetHandleInformation(GARBAGE), ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "HA-25",
      says = "bInheritHandle FALSE gives no flag",
      source = "Microsoft, \"SECURITY_ATTRIBUTES\"")
  void inheritFalse() {
    SecurityAttributes not = new SecurityAttributes(false);
    Handle event = ok(app, new CreateEvent(not, false, false, null)).value();
    assertThat(flags(app, event)).isZero();
  }

  @Fact(
      id = "HA-26",
      says = "Inheritability belongs to the handle, not to the object",
      source = "Microsoft, \"Handle Inheritance\"")
  void inheritabilityIsTheHandles() {
    Handle plain = ok(app, new CreateEvent(PLAIN, false, false, "e")).value();
    Handle again = ok(app, new CreateEvent(INHERITABLE, false, false, "e")).value();
    assertThat(flags(app, plain)).isZero();
    assertThat(flags(app, again)).isEqualTo(INHERIT);
    ok(app, new SetHandleInformation(plain, INHERIT, INHERIT));
    ok(app, new SetHandleInformation(again, INHERIT, 0));
    assertThat(flags(app, plain)).isEqualTo(INHERIT);
    assertThat(flags(app, again)).isZero();
  }

  @Fact(
      id = "HA-37",
      says = "A handle of another type is an invalid handle",
      source = "wine ntdll/tests/om.c (STATUS_OBJECT_TYPE_MISMATCH)")
  void otherType() {
    refused(app, new GetExitCodeProcess(mutex(app)), ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "HA-44",
      says = "After each duplicate is closed the handle count is 1 again",
      source = "reactos kmtests ntos_ob/ObHandle.c TestDuplicate")
  void duplicatesComeAndGo() {
    Handle event = event(app);
    for (int access : new int[] {0, AccessRight.SYNCHRONIZE.mask(), 0x1F0003}) {
      Handle copy = copy(app, event, access);
      assertThat(handleCount(app, event)).isEqualTo(2);
      close(app, copy);
      assertThat(handleCount(app, event)).isEqualTo(1);
    }
  }

  @Fact(
      id = "HA-47",
      says = "When a process is terminated all its handles are closed, protected ones too",
      source = "Microsoft, \"Terminating a Process\"; reactos ObKillProcess")
  void terminationClosesHandles() {
    Handle shared = eventWithFlags(app, INHERIT | PROTECT);
    Child child = spawn(app, true);
    assertThat(handleCount(app, shared)).isEqualTo(2);
    ok(app, new TerminateProcess(child.process(), 1));
    assertThat(handleCount(app, shared)).isEqualTo(1);
    assertThat(rows(child.thread())).isEmpty();
  }

  // CloseHandle

  @Fact(
      id = "HA-201",
      says = "A closed handle is invalid at once; a second close is refused",
      source = "Microsoft, \"CloseHandle\"")
  void secondClose() {
    Handle event = event(app);
    quiet(app, new CloseHandle(event));
    refused(app, new CloseHandle(event), ERROR_INVALID_HANDLE);
    refused(app, new GetHandleInformation(event), ERROR_INVALID_HANDLE);
  }

  @TestFactory
  Stream<DynamicTest> closeRefusesWhatIsNoHandle() {
    return LongStream.of(0, 0xDEADBEE0L, -7, -100, 0x7FFF_FFFFL, 0xFFFF_FFFFL, 0xFFFF_FFFEL)
        .mapToObj(
            value ->
                fact(
                    "HA-202 CloseHandle(" + value + ") is refused with ERROR_INVALID_HANDLE",
                    () -> refused(app, new CloseHandle(new Handle(value)), ERROR_INVALID_HANDLE)));
  }

  @TestFactory
  Stream<DynamicTest> closeSpares() {
    // wine ntdll/tests/exception.c test_closehandle: Windows 10 and later
    return LongStream.rangeClosed(-6, -1)
        .mapToObj(
            value ->
                fact(
                    "HA-203 CloseHandle(" + value + ") succeeds and does nothing",
                    () -> {
                      event(app);
                      quiet(app, new CloseHandle(new Handle(value)));
                      assertThat(rows(app)).hasSize(1);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> lowBitsDoNotCount() {
    // Raymond Chen, "Why are kernel HANDLEs always a multiple of four?"
    return LongStream.rangeClosed(1, 3)
        .mapToObj(
            tag ->
                fact(
                    "HA-204 The low two bits of a handle are ignored: +" + tag,
                    () -> {
                      Handle event = event(app);
                      Handle tagged = new Handle(event.value() | tag);
                      ok(app, new SetHandleInformation(tagged, INHERIT, INHERIT));
                      assertThat(flags(app, tagged)).isEqualTo(INHERIT);
                      ok(app, new CompareObjectHandles(event, tagged));
                      quiet(app, new CloseHandle(tagged));
                      assertThat(isOpen(app, event)).isFalse();
                    }));
  }

  @Fact(
      id = "HA-205",
      says = "A value whose upper half is no sign extension is no handle",
      source = "wine kernel32/tests/process.c test_Handles")
  void upperHalf() {
    Handle event = event(app);
    Handle high = new Handle(event.value() | 0x1_0000_0000L);
    refused(app, new GetHandleInformation(high), ERROR_INVALID_HANDLE);
    refused(app, new CloseHandle(high), ERROR_INVALID_HANDLE);
    refused(app, new GetExitCodeProcess(new Handle(0xFFFF_FFFFL)), ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "HA-206",
      says = "Once the protection is taken back, the handle closes",
      source = "Microsoft, \"SetHandleInformation\"")
  void protectionTakenBack() {
    Handle event = eventWithFlags(app, PROTECT);
    ok(app, new SetHandleInformation(event, PROTECT, 0));
    quiet(app, new CloseHandle(event));
  }

  @Fact(
      id = "HA-207",
      says = "A handle value of one process means nothing in another",
      source = "Microsoft, \"Kernel Objects\"")
  void otherProcess() {
    Handle event = event(app);
    ThreadRef other = system.startProcess();
    refused(other, new CloseHandle(event), ERROR_INVALID_HANDLE);
    assertThat(handleCount(app, event)).isEqualTo(1);
  }

  @Fact(
      id = "HA-208",
      says = "Every new object is named by one handle",
      source = "reactos kmtests ntos_ob/ObHandle.c")
  void newObjects() {
    assertThat(handleCount(app, event(app))).isEqualTo(1);
    assertThat(handleCount(app, thread(app))).isEqualTo(1);
    Child child = spawn(app, false);
    assertThat(handleCount(app, child.process())).isEqualTo(1);
    assertThat(handleCount(app, child.firstThread())).isEqualTo(1);
  }

  @Fact(
      id = "HA-209",
      says = "Ending by ExitProcess closes the process's handles too",
      source = "Microsoft, \"ExitProcess\"")
  void exitClosesHandles() {
    Handle shared = inheritableEvent(app);
    Child child = spawn(app, true);
    system.call(child.thread(), new ExitProcess(0));
    assertThat(handleCount(app, shared)).isEqualTo(1);
  }

  // Flags

  @Fact(
      id = "HA-210",
      says = "Only the flags that the mask names change",
      source = "Microsoft, \"SetHandleInformation\"")
  void onlyTheMask() {
    Handle event = event(app);
    quiet(app, new SetHandleInformation(event, INHERIT, INHERIT | PROTECT));
    assertThat(flags(app, event)).isEqualTo(INHERIT);
    quiet(app, new SetHandleInformation(event, PROTECT, PROTECT));
    assertThat(flags(app, event)).isEqualTo(INHERIT | PROTECT);
    quiet(app, new SetHandleInformation(event, INHERIT, PROTECT));
    assertThat(flags(app, event)).isEqualTo(PROTECT);
  }

  @Fact(
      id = "HA-211",
      says = "Unknown bits in the mask are ignored",
      source = "reactos kernel32 SetHandleInformation")
  void unknownBits() {
    Handle event = event(app);
    quiet(app, new SetHandleInformation(event, 0xFC, 0xFF));
    assertThat(flags(app, event)).isZero();
  }

  @TestFactory
  Stream<DynamicTest> flagsOfWhatIsNoHandle() {
    return LongStream.of(0, 0xDEADBEE0L, -3, -7, -100)
        .mapToObj(
            value ->
                fact(
                    "HA-212 Get- and SetHandleInformation refuse " + value,
                    () -> {
                      Handle handle = new Handle(value);
                      refused(app, new GetHandleInformation(handle), ERROR_INVALID_HANDLE);
                      refused(
                          app,
                          new SetHandleInformation(handle, INHERIT, INHERIT),
                          ERROR_INVALID_HANDLE);
                    }));
  }

  @Fact(
      id = "HA-213",
      says = "Flags need no access right",
      source = "Microsoft, \"SetHandleInformation\"")
  void flagsNeedNoRight() {
    Handle nothing = copy(app, event(app), 0);
    ok(app, new SetHandleInformation(nothing, INHERIT, INHERIT));
    assertThat(flags(app, nothing)).isEqualTo(INHERIT);
  }

  // CompareObjectHandles

  @Fact(
      id = "HA-214",
      says = "Handles to one object compare equal, whatever their access and flags",
      source = "wine kernelbase/tests/process.c test_CompareObjectHandles")
  void same() {
    Handle event = eventWithFlags(app, INHERIT);
    quiet(app, new CompareObjectHandles(event, event));
    quiet(app, new CompareObjectHandles(event, copy(app, event)));
    quiet(app, new CompareObjectHandles(copy(app, event, 0), event));
  }

  @Fact(
      id = "HA-215",
      says = "Different objects, of one type or two, are ERROR_NOT_SAME_OBJECT",
      source = "wine kernelbase/tests/process.c test_CompareObjectHandles")
  void different() {
    refused(app, new CompareObjectHandles(event(app), event(app)), ERROR_NOT_SAME_OBJECT);
    refused(app, new CompareObjectHandles(event(app), mutex(app)), ERROR_NOT_SAME_OBJECT);
  }

  @Fact(
      id = "HA-216",
      says = "Two openings of one file are two objects",
      source = "rprichard/win32-console-docs MiscTests.cc Test_CompareObjectHandles")
  void twoOpenings() {
    int read = AccessRight.GENERIC_READ.mask();
    Handle one = file(app, "a.txt", read);
    Handle other = file(app, "a.txt", read);
    refused(app, new CompareObjectHandles(one, other), ERROR_NOT_SAME_OBJECT);
  }

  @Fact(
      id = "HA-217",
      says = "What is no handle cannot be compared, not even with itself",
      source = "Microsoft, \"CompareObjectHandles\"")
  void compareNothing() {
    Handle event = event(app);
    refused(app, new CompareObjectHandles(event, NULL), ERROR_INVALID_HANDLE);
    refused(app, new CompareObjectHandles(GARBAGE, event), ERROR_INVALID_HANDLE);
    refused(app, new CompareObjectHandles(GARBAGE, GARBAGE), ERROR_INVALID_HANDLE);
    refused(app, new CompareObjectHandles(NULL, NULL), ERROR_INVALID_HANDLE);
  }

  // GetProcessHandleCount

  @Fact(
      id = "HA-218",
      says = "Each handle counts one, protected and powerless ones too; pseudo handles do not",
      source = "Microsoft, \"GetProcessHandleCount\"")
  void countsRows() {
    int before = count(SELF);
    Handle event = eventWithFlags(app, PROTECT);
    copy(app, event, 0);
    ok(app, new CloseHandle(SELF));
    assertThat(count(SELF)).isEqualTo(before + 2);
  }

  @Fact(
      id = "HA-219",
      says = "A process that has ended has no handles",
      source = "reactos ObGetProcessHandleCount")
  void endedHasNone() {
    Child child = spawn(app, false);
    event(child.thread());
    ok(app, new TerminateProcess(child.process(), 0));
    assertThat(count(child.process())).isZero();
  }

  @Fact(
      id = "HA-220",
      says = "Counting handles needs PROCESS_QUERY_LIMITED_INFORMATION",
      source = "Microsoft, \"GetProcessHandleCount\"; wine kernel32/tests/process.c")
  void countingNeedsARight() {
    Handle enough = openProcess(app, app, AccessRight.PROCESS_QUERY_LIMITED_INFORMATION);
    quiet(app, new GetProcessHandleCount(enough));
    Handle older = openProcess(app, app, AccessRight.PROCESS_QUERY_INFORMATION);
    quiet(app, new GetProcessHandleCount(older));
    Handle less = openProcess(app, app, AccessRight.SYNCHRONIZE);
    refused(app, new GetProcessHandleCount(less), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "HA-221",
      says = "Only a process has a handle count",
      source = "reactos ObReferenceObjectByHandle (type before access)")
  void onlyProcessesCount() {
    refused(app, new GetProcessHandleCount(NULL), ERROR_INVALID_HANDLE);
    refused(app, new GetProcessHandleCount(event(app)), ERROR_INVALID_HANDLE);
    refused(app, new GetProcessHandleCount(THIS_THREAD), ERROR_INVALID_HANDLE);
    refused(app, new GetProcessHandleCount(copy(app, event(app), 0)), ERROR_INVALID_HANDLE);
  }

  private int count(Handle process) {
    return stored(ok(app, new GetProcessHandleCount(process)));
  }

  // The standard handles' names: -10, -11 and -12

  @Fact(
      id = "HA-222",
      says = "CloseHandle(STD_OUTPUT_HANDLE) closes that handle and empties the slot",
      source = "wine kernel32/tests/process.c test_Handles")
  void closeStandardOutput() {
    Handle output = inheritableEvent(app);
    ThreadRef child = spawn(app, true, 0, standard(NULL, output, output)).thread();
    quiet(child, new CloseHandle(new Handle(-11)));
    assertThat(isOpen(child, output)).isFalse();
    assertThat(process(child).standardHandles()).containsExactly(NULL, NULL, output);
    refused(child, new CloseHandle(new Handle(-11)), ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "HA-223",
      says = "Get- and SetHandleInformation take STD_INPUT_HANDLE for the handle in the slot",
      source = "reactos kernel32 GetHandleInformation")
  void flagsOfStandardInput() {
    Handle input = inheritableEvent(app);
    ThreadRef child = spawn(app, true, 0, standard(input, NULL, NULL)).thread();
    assertThat(flags(child, new Handle(-10))).isEqualTo(INHERIT);
    ok(child, new SetHandleInformation(new Handle(-10), INHERIT, 0));
    assertThat(flags(child, input)).isZero();
    refused(child, new GetHandleInformation(new Handle(-12)), ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "HA-224",
      says = "DuplicateHandle takes STD_ERROR_HANDLE as source for the handle in the slot",
      source = "reactos kernel32 DuplicateHandle")
  void duplicateStandardError() {
    Handle error = inheritableEvent(app);
    ThreadRef child = spawn(app, true, 0, standard(NULL, NULL, error)).thread();
    Handle copy =
        stored(
            ok(
                child,
                new DuplicateHandle(
                    SELF, new Handle(-12), SELF, 0, false, Constant.DUPLICATE_SAME_ACCESS)));
    assertThat(isSameObject(child, copy, child, error)).isTrue();
  }

  @Fact(
      id = "HA-225",
      says = "A process without standard handles has nothing to close under their names",
      source = "reactos kernel32 CloseHandle")
  void noStandardHandles() {
    ThreadRef child = spawn(app, false, Constant.DETACHED_PROCESS, StartupInfo.EMPTY).thread();
    refused(child, new CloseHandle(new Handle(-10)), ERROR_INVALID_HANDLE);
  }
}
