package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.GENERIC_ALL;
import static org.handlebook.win32.AccessRight.GENERIC_EXECUTE;
import static org.handlebook.win32.AccessRight.GENERIC_READ;
import static org.handlebook.win32.AccessRight.GENERIC_WRITE;
import static org.handlebook.win32.AccessRight.MAXIMUM_ALLOWED;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_PRIVILEGE_NOT_HELD;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcessCall.OpenProcess;
import org.handlebook.win32.SynchronizationCall.CreateSemaphore;
import org.handlebook.win32.ThreadCall.OpenThread;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which access a handle has: generic rights, rights that bring others along, opening by id. */
abstract class AccessFacts extends Facts {
  private static final int ACCESS_SYSTEM_SECURITY = 0x0100_0000;

  // Made

  @TestFactory
  Stream<DynamicTest> created() {
    // wine advapi32/tests/security.c; Microsoft, "CreateMutex" and its kin
    return Stream.of(
        made("SC-08", "mutex", "0x1f0001"),
        made("SC-201", "event", "0x1f0003"),
        made("SC-201", "semaphore", "0x1f0003"),
        made("SC-201", "process", "0x1fffff"),
        made("SC-201", "first thread", "0x1fffff"),
        made("SC-201", "thread", "0x1fffff"));
  }

  private DynamicTest made(String id, String kind, String access) {
    return fact(
        id + " The maker of a " + kind + " has all access: " + access,
        () -> assertThat(granted(app, make(kind))).isEqualTo(access));
  }

  private Handle make(String kind) {
    return switch (kind) {
      case "mutex" -> mutex(app);
      case "event" -> event(app);
      case "semaphore" -> ok(app, new CreateSemaphore(PLAIN, 0, 1, null)).value();
      case "process" -> spawn(app, false).process();
      case "first thread" -> spawn(app, false).firstThread();
      case "thread" -> thread(app);
      case "file" -> file(app, "a.txt", GENERIC_ALL.mask());
      default -> throw new IllegalArgumentException(kind);
    };
  }

  // Generic rights: 0, read, write, execute, all

  @TestFactory
  Stream<DynamicTest> genericRights() {
    return Stream.of(
            generic("SC-09", "mutex", "0x20001", "0x20000", "0x120000", "0x1f0001"),
            generic("SC-202", "event", "0x20001", "0x20002", "0x120000", "0x1f0003"),
            generic("SC-202", "semaphore", "0x20001", "0x20002", "0x120000", "0x1f0003"),
            generic("SC-15", "file", "0x120089", "0x120116", "0x1200a0", "0x1f01ff"),
            generic("SC-17", "process", "0x21410", "0x23bea 0x22bea", "0x121001", "0x1fffff"),
            generic(
                "SC-202", "thread", "0x20848 0x21848", "0x21437 0x20437", "0x121800", "0x1fffff"))
        .flatMap(tests -> tests);
  }

  private Stream<DynamicTest> generic(
      String id, String kind, String read, String write, String execute, String all) {
    return Stream.of(
        duplicated(id, kind, 0, "0x0"),
        duplicated(id, kind, GENERIC_READ.mask(), read),
        duplicated(id, kind, GENERIC_WRITE.mask(), write),
        duplicated(id, kind, GENERIC_EXECUTE.mask(), execute),
        duplicated(id, kind, GENERIC_ALL.mask(), all));
  }

  /** wine advapi32/tests/security.c, test_*_security: what a duplicate with that access has. */
  private DynamicTest duplicated(String id, String kind, int access, String granted) {
    List<String> oneOf = Arrays.asList(granted.split(" "));
    return fact(
        "%s A %s duplicated with access %s has %s".formatted(id, kind, hex(access), granted),
        () -> assertThat(granted(app, copy(app, make(kind), access))).isIn(oneOf));
  }

  @TestFactory
  Stream<DynamicTest> rightsThatBringOthers() {
    // Microsoft, "Process Security and Access Rights", "Thread Security and Access Rights"
    return Stream.of(
        duplicated("SC-17", "process", 0x400, "0x1400"),
        duplicated("SC-203", "process", 0x1000, "0x1000"),
        duplicated("SC-203", "process", 0x200, "0x2200 0x3200"),
        duplicated("SC-203", "thread", 0x40, "0x840"),
        duplicated("SC-203", "thread", 0x20, "0x420"),
        duplicated("SC-203", "thread", 0x2, "0x1002 0x2"),
        duplicated("SC-203", "thread", 0x1, "0x1"));
  }

  // Opened by id

  private Handle openProcess(int access) {
    return quiet(app, new OpenProcess(access, false, processId(app))).value();
  }

  private Handle openThread(int access) {
    return quiet(app, new OpenThread(access, false, system.threadId(app))).value();
  }

  @TestFactory
  Stream<DynamicTest> openedProcess() {
    return Stream.of(
            new String[] {"0x100000", "0x100000"},
            new String[] {"0x1", "0x1"},
            new String[] {"0x400", "0x1400"},
            new String[] {"0x80000000", "0x21410"},
            new String[] {"0x20000000", "0x121001"},
            new String[] {"0x10000000", "0x1fffff"},
            new String[] {"0x2000000", "0x1fffff"},
            new String[] {"0x2000001", "0x1fffff"},
            new String[] {"0x1fffff", "0x1fffff"})
        .map(
            row ->
                fact(
                    "PR-201 OpenProcess(%s) grants %s".formatted(row[0], row[1]),
                    () ->
                        assertThat(granted(app, openProcess(Long.decode(row[0]).intValue())))
                            .isEqualTo(row[1])));
  }

  @TestFactory
  Stream<DynamicTest> openedThread() {
    return Stream.of(
            new String[] {"0x100000", "0x100000"},
            new String[] {"0x40", "0x840"},
            new String[] {"0x20", "0x420"},
            new String[] {"0x20000000", "0x121800"},
            new String[] {"0x10000000", "0x1fffff"},
            new String[] {"0x2000000", "0x1fffff"})
        .map(
            row ->
                fact(
                    "TH-201 OpenThread(%s) grants %s".formatted(row[0], row[1]),
                    () ->
                        assertThat(granted(app, openThread(Long.decode(row[0]).intValue())))
                            .isEqualTo(row[1])));
  }

  @Fact(
      id = "PR-202",
      says = "Opening by id with access 0 is refused",
      source = "wine kernel32/tests/sync.c test_mutex and advapi32/tests/security.c (same check)")
  void openedForNothing() {
    refused(app, new OpenProcess(0, false, processId(app)), ERROR_ACCESS_DENIED);
    refused(app, new OpenThread(0, false, system.threadId(app)), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "PR-203",
      says = "Opening by id with a bit that no type has is refused",
      source = "wine kernel32/tests/sync.c test_mutex (every bit tried)")
  void openedWithUnknownBits() {
    refused(app, new OpenProcess(0x0020_0001, false, processId(app)), ERROR_ACCESS_DENIED);
    refused(app, new OpenThread(0x0040_0000, false, system.threadId(app)), ERROR_ACCESS_DENIED);
    refused(
        app,
        new OpenProcess(MAXIMUM_ALLOWED.mask() | 0x0020_0000, false, processId(app)),
        ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "PR-204",
      says = "ACCESS_SYSTEM_SECURITY needs a privilege",
      source = "wine kernel32/tests/sync.c test_mutex (every bit tried)")
  void openedForAuditing() {
    refused(
        app,
        new OpenProcess(ACCESS_SYSTEM_SECURITY | 0x1000, false, processId(app)),
        ERROR_PRIVILEGE_NOT_HELD);
    refused(
        app,
        new OpenThread(ACCESS_SYSTEM_SECURITY, false, system.threadId(app)),
        ERROR_PRIVILEGE_NOT_HELD);
  }

  @Fact(
      id = "PR-205",
      says = "The object is found before its access is checked",
      source = "wine kernel32/tests/sync.c test_mutex (same order)")
  void foundFirst() {
    refused(app, new OpenProcess(0, false, 0xDEADBEEC), ERROR_INVALID_PARAMETER);
    refused(app, new OpenThread(0, false, 0xDEADBEEC), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "PR-206",
      says = "bInheritHandle of OpenProcess and OpenThread sets the flag",
      source = "Microsoft, \"OpenProcess\", \"OpenThread\"")
  void openedInheritable() {
    int access = 0x0010_0000;
    Handle process = ok(app, new OpenProcess(access, true, processId(app))).value();
    Handle thread = ok(app, new OpenThread(access, true, system.threadId(app))).value();
    assertThat(flags(app, process)).isEqualTo(INHERIT);
    assertThat(flags(app, thread)).isEqualTo(INHERIT);
    assertThat(flags(app, openProcess(access))).isZero();
  }

  @Fact(
      id = "PR-207",
      says = "The low two bits of an id are ignored",
      source = "Raymond Chen, The Old New Thing, 2008-06-06")
  void taggedIds() {
    ThreadRef other = system.startProcess();
    for (int tag = 1; tag <= 3; tag++) {
      Handle process = ok(app, new OpenProcess(0x1000, false, processId(other) | tag)).value();
      Handle thread = ok(app, new OpenThread(0x800, false, system.threadId(other) | tag)).value();
      assertThat(row(app, process).object()).isEqualTo(process(other).object());
      assertThat(handleCount(app, thread)).isEqualTo(tag);
    }
  }

  @Fact(
      id = "PR-208",
      says = "Ids of processes and threads are different multiples of four",
      source = "Raymond Chen, The Old New Thing, 2008-06-06")
  void ids() {
    thread(app);
    Child child = spawn(app, false, Constant.CREATE_SUSPENDED, standard(NULL, NULL, NULL));
    List<Integer> ids =
        List.of(
            processId(app),
            system.threadId(app),
            child.information().dwProcessId(),
            child.information().dwThreadId());
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id % 4 == 0 && id > 0);
  }
}
