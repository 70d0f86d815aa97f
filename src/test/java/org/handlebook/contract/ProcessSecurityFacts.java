package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_OWNER;

import java.util.Set;
import java.util.stream.Stream;
import org.handlebook.system.Logon;
import org.handlebook.system.Logon.Integrity;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.DuplicateHandle;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessCall.OpenProcess;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SecurityCall.SetKernelObjectSecurity;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.StartupInfo;
import org.handlebook.win32.ThreadCall.CreateThread;
import org.handlebook.win32.ThreadCall.OpenThread;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Descriptors of processes, threads and files, and who is granted what. */
abstract class ProcessSecurityFacts extends Facts {
  private static final int TERMINATE = AccessRight.PROCESS_TERMINATE.mask();
  private static final int ALL_ACCESS = AccessRight.PROCESS_ALL_ACCESS.mask();
  private static final int QUERY = AccessRight.PROCESS_QUERY_INFORMATION.mask();
  private static final int QUERY_LIMITED = AccessRight.PROCESS_QUERY_LIMITED_INFORMATION.mask();
  private static final int MAXIMUM_ALLOWED = AccessRight.MAXIMUM_ALLOWED.mask();

  private ThreadRef stranger() {
    return system.startProcess(Logon.DEFAULT.as("Ann"));
  }

  private Child spawn(String process, String thread) {
    ProcessInformation made =
        stored(
            ok(
                app,
                new CreateProcess(
                    null,
                    "child.exe",
                    SecurityFacts.with(process),
                    SecurityFacts.with(thread),
                    false,
                    0,
                    null,
                    null,
                    StartupInfo.EMPTY)));
    return new Child(system.firstThread(made.dwProcessId()), made);
  }

  private OpenProcess opening(ThreadRef process, int access) {
    return new OpenProcess(access, false, processId(process));
  }

  private OpenThread openingThread(ThreadRef thread, int access) {
    return new OpenThread(access, false, system.threadId(thread));
  }

  private DuplicateHandle widening(Handle process, int access) {
    return duplication(SELF, process, SELF, access, 0);
  }

  @Fact(
      id = "SC-28",
      says = "A duplicate has more access than its source only as far as the list lets it",
      source = "wine advapi32/tests/security.c:3165-3170")
  void widened() {
    Child child = spawn("D:(A;;0x1;;;WD)", "D:");
    Handle handle = ok(app, opening(child.thread(), TERMINATE)).value();
    refused(app, widening(handle, ALL_ACCESS), ERROR_ACCESS_DENIED);
    refused(app, widening(handle, QUERY), ERROR_ACCESS_DENIED);
    ok(app, widening(handle, TERMINATE));
    Handle full = child.process();
    ok(app, widening(full, ALL_ACCESS));
  }

  @Fact(
      id = "SC-230",
      says = "A duplicate of one's own kind of process can have more access than its source",
      source = "Microsoft, \"DuplicateHandle\"")
  void widenedByTheOwner() {
    Handle handle = ok(app, opening(app, TERMINATE)).value();
    Handle full = stored(ok(app, widening(handle, ALL_ACCESS)));
    assertThat(granted(app, full)).isEqualTo("0x1fffff");
    Handle event = ok(app, NamedKind.EVENT.create(SecurityFacts.with("D:"), "e")).value();
    Handle look = copy(app, event, 0x0002_0000);
    refused(app, widening(look, 0x001F_0003), ERROR_ACCESS_DENIED);
    ok(app, widening(look, 0x0006_0000));
  }

  @Fact(
      id = "SC-231",
      says = "Who makes a process or thread gets it whole, whatever its list says of others",
      source = "wine advapi32/tests/security.c test_process_security")
  void made() {
    Child child = spawn("D:", "D:(A;;0x1000;;;WD)");
    assertThat(granted(app, child.process())).isEqualTo("0x1fffff");
    assertThat(granted(app, child.firstThread())).isEqualTo("0x1fffff");
    refused(app, opening(child.thread(), QUERY_LIMITED), ERROR_ACCESS_DENIED);
    Handle due = ok(app, opening(child.thread(), MAXIMUM_ALLOWED)).value();
    assertThat(granted(app, due)).isEqualTo("0x60000");
    ok(app, openingThread(child.thread(), 0x1000));
    refused(app, openingThread(child.thread(), 1), ERROR_ACCESS_DENIED);
    SecurityAttributes foreign = SecurityFacts.with("O:SY");
    refused(app, new CreateThread(foreign, Constant.CREATE_SUSPENDED), ERROR_INVALID_OWNER);
  }

  @Fact(
      id = "SC-232",
      says = "To be granted PROCESS_QUERY_INFORMATION brings the limited right along",
      source = "wine advapi32/tests/security.c test_process_access")
  void implied() {
    Child child = spawn("D:(A;;0x400;;;WD)", "D:(A;;0x40;;;WD)");
    Handle process = ok(app, opening(child.thread(), QUERY)).value();
    assertThat(granted(app, process)).isEqualTo("0x1400");
    Handle thread = ok(app, openingThread(child.thread(), 0x40)).value();
    assertThat(granted(app, thread)).isEqualTo("0x840");
  }

  @Fact(
      id = "SC-233",
      says = "A user's processes are closed to other users, and open to the system",
      source = "Microsoft, \"Process Security and Access Rights\"")
  void strangers() {
    refused(stranger(), opening(app, QUERY_LIMITED), ERROR_ACCESS_DENIED);
    refused(stranger(), openingThread(app, 0x800), ERROR_ACCESS_DENIED);
    ok(system.startProcess(), opening(app, ALL_ACCESS));
    ThreadRef service = system.startProcess(Logon.SERVICE);
    ok(service, opening(app, ALL_ACCESS));
    refused(app, opening(service, QUERY_LIMITED), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "SC-234",
      says = "SeDebugPrivilege opens every process and thread",
      source = "Microsoft, \"OpenProcess\", \"OpenThread\"")
  void debugging() {
    ThreadRef debugger =
        system.startProcess(Logon.DEFAULT.as("Ann").withPrivileges(Set.of("SeDebugPrivilege")));
    ThreadRef service = system.startProcess(Logon.SERVICE);
    Handle process = ok(debugger, opening(service, MAXIMUM_ALLOWED)).value();
    assertThat(granted(debugger, process)).isEqualTo("0x1fffff");
    ok(debugger, openingThread(service, ALL_ACCESS));
    refused(debugger, opening(service, 0), ERROR_ACCESS_DENIED);
  }

  @TestFactory
  Stream<DynamicTest> upwards() {
    record Case(int access, boolean granted) {}
    return Stream.of(
            new Case(ALL_ACCESS, false),
            new Case(AccessRight.PROCESS_VM_READ.mask(), false),
            new Case(AccessRight.PROCESS_DUP_HANDLE.mask(), false),
            new Case(QUERY, false),
            new Case(AccessRight.GENERIC_READ.mask(), false),
            new Case(QUERY_LIMITED, true),
            new Case(AccessRight.SYNCHRONIZE.mask(), true))
        .map(
            c ->
                fact(
                    "SC-235 A process trusted less asks the same user's for " + hex(c.access()),
                    () -> {
                      ThreadRef low =
                          system.startProcess(Logon.DEFAULT.withIntegrity(Integrity.LOW));
                      if (c.granted()) {
                        ok(low, opening(app, c.access()));
                      } else {
                        refused(low, opening(app, c.access()), ERROR_ACCESS_DENIED);
                      }
                      ok(app, opening(low, ALL_ACCESS));
                    }));
  }

  @Fact(
      id = "SC-236",
      says = "A child acts in its parent's name, session and trust",
      source = "Microsoft, \"CreateProcess\"")
  void children() {
    ThreadRef ann =
        system.startProcess(Logon.DEFAULT.as("Ann").inSession(2).withIntegrity(Integrity.LOW));
    Child child = spawn(ann, false);
    ThreadRef low = child.thread();
    assertThat(object(low, event(low)).owner()).isEqualTo("Ann");
    ok(ann, NamedKind.EVENT.create("n"));
    ok(low, NamedKind.EVENT.open("n"));
    refused(low, opening(app, QUERY_LIMITED), ERROR_ACCESS_DENIED);
    assertThat(system.snapshot().object(process(low).object()).orElseThrow().owner())
        .isEqualTo("Ann");
  }

  @Fact(
      id = "SC-237",
      says = "A process can close itself to others after it began",
      source = "Microsoft, \"SetKernelObjectSecurity\"")
  void closesItself() {
    ThreadRef other = system.startProcess();
    ok(app, new SetKernelObjectSecurity(SELF, 4, SecurityDescriptor.parse("D:(D;;GA;;;WD)")));
    refused(other, opening(app, TERMINATE), ERROR_ACCESS_DENIED);
    ok(other, opening(app, AccessRight.WRITE_DAC.mask()));
  }

  @Fact(
      id = "SC-238",
      says = "A file's list is that of whoever made it, and decides who opens it how",
      source = "Microsoft, \"CreateFile\"")
  void files() {
    int read = AccessRight.GENERIC_READ.mask();
    int write = AccessRight.GENERIC_WRITE.mask();
    ok(app, make("a", write, Constant.CREATE_NEW, SecurityFacts.with("D:(A;;FR;;;WD)")));
    ThreadRef stranger = stranger();
    ok(stranger, make("a", read, Constant.OPEN_EXISTING, PLAIN));
    refused(stranger, make("a", write, Constant.OPEN_EXISTING, PLAIN), ERROR_ACCESS_DENIED);
    refused(stranger, make("a", read, Constant.CREATE_ALWAYS, PLAIN), ERROR_ACCESS_DENIED);
    ok(app, make("b", write, Constant.CREATE_NEW, PLAIN));
    ok(stranger, make("b", write, Constant.OPEN_EXISTING, PLAIN));
  }

  private static CreateFile make(
      String path, int access, int disposition, @Nullable SecurityAttributes attributes) {
    return new CreateFile(path, access, 7, attributes, disposition, 0, NULL);
  }
}
