package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Constant.DACL_SECURITY_INFORMATION;
import static org.handlebook.win32.Constant.LABEL_SECURITY_INFORMATION;
import static org.handlebook.win32.Constant.OWNER_SECURITY_INFORMATION;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_ALREADY_EXISTS;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_OWNER;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_SECURITY_DESCR;
import static org.handlebook.win32.Win32Error.ERROR_PRIVILEGE_NOT_HELD;

import java.util.Set;
import java.util.stream.Stream;
import org.handlebook.system.Logon;
import org.handlebook.system.Logon.Integrity;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MailslotCall.CreateMailslot;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SecurityCall.GetKernelObjectSecurity;
import org.handlebook.win32.SecurityCall.SetKernelObjectSecurity;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.SynchronizationCall.CreateEventEx;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.OpenEvent;
import org.handlebook.win32.SynchronizationCall.ReleaseMutex;
import org.handlebook.win32.SynchronizationCall.SetEvent;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Descriptors of named objects, and who is granted what. */
abstract class SecurityFacts extends Facts {
  private static final int MAXIMUM_ALLOWED = AccessRight.MAXIMUM_ALLOWED.mask();
  private static final int SYNCHRONIZE = AccessRight.SYNCHRONIZE.mask();
  private static final int READ_CONTROL = AccessRight.READ_CONTROL.mask();
  private static final int WRITE_DAC = AccessRight.WRITE_DAC.mask();
  private static final int WRITE_OWNER = AccessRight.WRITE_OWNER.mask();
  private static final int MODIFY_STATE = AccessRight.EVENT_MODIFY_STATE.mask();
  private static final int EVENT_ALL_ACCESS = AccessRight.EVENT_ALL_ACCESS.mask();
  private static final String NOBODY = "D:";

  static SecurityAttributes with(String sddl) {
    return new SecurityAttributes(SecurityDescriptor.parse(sddl), false);
  }

  private ThreadRef stranger() {
    return system.startProcess(Logon.DEFAULT.as("Ann"));
  }

  private Handle event(String sddl) {
    return ok(app, NamedKind.EVENT.create(with(sddl), "e")).value();
  }

  private static OpenEvent opening(int access) {
    return new OpenEvent(access, false, "e");
  }

  private String granted(ThreadRef thread, int desired) {
    return granted(thread, ok(thread, opening(desired)).value());
  }

  // The list

  @TestFactory
  Stream<DynamicTest> lists() {
    record Case(String sddl, int desired, int granted) {
      boolean isRefused() {
        return granted == 0;
      }
    }
    return Stream.of(
            new Case("D:NO_ACCESS_CONTROL", EVENT_ALL_ACCESS, EVENT_ALL_ACCESS),
            new Case("D:NO_ACCESS_CONTROL", MAXIMUM_ALLOWED, EVENT_ALL_ACCESS),
            new Case(NOBODY, READ_CONTROL, 0),
            new Case(NOBODY, MAXIMUM_ALLOWED, 0),
            new Case("D:(A;;0x100000;;;WD)", SYNCHRONIZE, SYNCHRONIZE),
            new Case("D:(A;;0x100000;;;WD)", SYNCHRONIZE | MODIFY_STATE, 0),
            new Case("D:(A;;0x100000;;;WD)", MAXIMUM_ALLOWED, SYNCHRONIZE),
            new Case("D:(A;;0x100000;;;WD)", MAXIMUM_ALLOWED | MODIFY_STATE, 0),
            new Case("D:(A;;0x100000;;;WD)(A;;0x2;;;BU)", 0x10_0002, 0x10_0002),
            new Case("D:(D;;0x2;;;WD)(A;;GA;;;WD)", EVENT_ALL_ACCESS, 0),
            new Case("D:(D;;0x2;;;WD)(A;;GA;;;WD)", MAXIMUM_ALLOWED, 0x1F_0001),
            new Case("D:(D;;0x2;;;WD)(A;;GA;;;WD)", SYNCHRONIZE, SYNCHRONIZE),
            new Case("D:(A;;GA;;;WD)(D;;0x2;;;WD)", EVENT_ALL_ACCESS, EVENT_ALL_ACCESS),
            new Case("D:(D;;GA;;;BA)(A;;GA;;;WD)", EVENT_ALL_ACCESS, EVENT_ALL_ACCESS),
            new Case("D:(A;;GA;;;BA)", SYNCHRONIZE, 0),
            new Case("D:(A;;GA;;;IU)", EVENT_ALL_ACCESS, EVENT_ALL_ACCESS),
            new Case("D:(A;;GA;;;SU)", SYNCHRONIZE, 0),
            new Case("D:(A;;GA;;;AU)", EVENT_ALL_ACCESS, EVENT_ALL_ACCESS),
            new Case("D:(A;;GR;;;WD)", MAXIMUM_ALLOWED, 0x2_0001),
            new Case("D:(A;;GW;;;WD)", MAXIMUM_ALLOWED, 0x2_0002),
            new Case("D:(A;;GX;;;WD)", MAXIMUM_ALLOWED, 0x12_0000),
            new Case("D:(A;;GR;;;WD)", AccessRight.GENERIC_READ.mask(), 0x2_0001),
            new Case("D:(A;;GR;;;WD)", AccessRight.GENERIC_EXECUTE.mask(), 0),
            new Case("D:(A;;GA;;;OW)", SYNCHRONIZE, 0))
        .map(
            c ->
                fact(
                    "SC-201 Of %s, a stranger who asks for %s gets %s"
                        .formatted(c.sddl(), hex(c.desired()), hex(c.granted())),
                    () -> {
                      event(c.sddl());
                      if (c.isRefused()) {
                        refused(stranger(), opening(c.desired()), ERROR_ACCESS_DENIED);
                      } else {
                        assertThat(granted(stranger(), c.desired())).isEqualTo(hex(c.granted()));
                      }
                    }));
  }

  @Fact(
      id = "SC-202",
      says = "An owner may always read and change the list, and no more",
      source = "Microsoft, \"How AccessCheck Works\"")
  void owners() {
    event(NOBODY);
    assertThat(granted(app, MAXIMUM_ALLOWED)).isEqualTo("0x60000");
    assertThat(granted(app, READ_CONTROL | WRITE_DAC)).isEqualTo("0x60000");
    refused(app, opening(SYNCHRONIZE), ERROR_ACCESS_DENIED);
    refused(app, opening(WRITE_OWNER), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "SC-203",
      says = "Denying owners everything leaves them their due, an entry for OWNER RIGHTS does not",
      source = "Microsoft, \"Well-known SIDs\" (S-1-3-4)")
  void ownerRights() {
    Handle event = event("D:(D;;GA;;;WD)");
    assertThat(granted(app, READ_CONTROL)).isEqualTo("0x20000");
    close(app, event);
    closeAll(app);
    event("D:(A;;0x100000;;;OW)");
    assertThat(granted(app, MAXIMUM_ALLOWED)).isEqualTo("0x100000");
    refused(app, opening(READ_CONTROL), ERROR_ACCESS_DENIED);
  }

  private void closeAll(ThreadRef thread) {
    rows(thread).forEach(row -> close(thread, row));
  }

  @Fact(
      id = "SC-204",
      says = "CREATOR OWNER stands for the owner of the new object",
      source = "Microsoft, \"Well-known SIDs\" (S-1-3-0)")
  void creatorOwner() {
    event("D:(A;;GA;;;CO)");
    assertThat(granted(app, EVENT_ALL_ACCESS)).isEqualTo(hex(EVENT_ALL_ACCESS));
    refused(stranger(), opening(SYNCHRONIZE), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "SC-205",
      says = "A user's objects are the user's, and the system's",
      source = "Microsoft, \"CreateEvent\": default descriptor of the creator's token")
  void defaults() {
    ok(app, NamedKind.EVENT.create("Global\\e"));
    OpenEvent global = new OpenEvent(EVENT_ALL_ACCESS, false, "Global\\e");
    OpenEvent look = new OpenEvent(SYNCHRONIZE, false, "Global\\e");
    ok(system.startProcess(), global);
    ok(system.startProcess(Logon.DEFAULT.inSession(2)), global);
    ok(system.startProcess(Logon.SERVICE), global);
    ThreadRef administrator =
        system.startProcess(Logon.DEFAULT.as("Root").inGroups(Set.of(Logon.ADMINISTRATORS)));
    refused(administrator, look, ERROR_ACCESS_DENIED);
    refused(stranger(), look, ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "SC-206",
      says = "A service's objects are the system's; administrators may look at them",
      source = "Windows Internals: default DACL of the system's token")
  void serviceDefaults() {
    ThreadRef service = system.startProcess(Logon.SERVICE);
    ok(service, NamedKind.EVENT.create("e"));
    ThreadRef administrator =
        system.startProcess(
            Logon.DEFAULT.inGroups(Set.of(Logon.ADMINISTRATORS)).withIntegrity(Integrity.HIGH));
    refused(app, new OpenEvent(SYNCHRONIZE, false, "Global\\e"), ERROR_ACCESS_DENIED);
    refused(administrator, new OpenEvent(MODIFY_STATE, false, "Global\\e"), ERROR_ACCESS_DENIED);
    ok(administrator, new OpenEvent(SYNCHRONIZE, false, "Global\\e"));
    ok(system.startProcess(Logon.SERVICE), new OpenEvent(EVENT_ALL_ACCESS, false, "e"));
  }

  // Creating

  @TestFactory
  Stream<DynamicTest> creatorsAndOthers() {
    return NamedKind.all()
        .map(
            kind ->
                fact(
                    "SC-21 Who makes a "
                        + kind
                        + " gets it whole, whatever its list says of others",
                    () -> {
                      Handle made = ok(app, kind.create(with(NOBODY), "n")).value();
                      assertThat(hex(row(app, made).grantedAccess() & kind.allAccess()))
                          .isEqualTo(granted(app, made));
                      refused(app, kind.open("n"), ERROR_ACCESS_DENIED);
                      refused(app, kind.create("n"), ERROR_ACCESS_DENIED);
                      refused(stranger(), kind.create("n"), ERROR_ACCESS_DENIED);
                      refused(stranger(), kind.open(SYNCHRONIZE, "n"), ERROR_ACCESS_DENIED);
                      ok(app, kind.open(READ_CONTROL, "n"));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> shared() {
    return NamedKind.all()
        .map(
            kind ->
                fact(
                    "SC-23 A " + kind + " with a NULL list is everybody's",
                    () -> {
                      ok(app, kind.create(with("D:NO_ACCESS_CONTROL"), "n"));
                      ok(stranger(), kind.open("n"));
                      telling(stranger(), ERROR_ALREADY_EXISTS, kind.create(with(NOBODY), "n"));
                      ok(stranger(), kind.open("n"));
                    }));
  }

  @Fact(
      id = "SC-07",
      says = "The maximum allowed to the maker of an object is everything",
      source = "wine advapi32/tests/security.c:7323-7338")
  void mostForTheMaker() {
    Handle event = ok(app, new CreateEventEx(with(NOBODY), null, 0, MAXIMUM_ALLOWED | 4)).value();
    assertThat(granted(app, event)).isEqualTo(hex(EVENT_ALL_ACCESS));
  }

  @Fact(
      id = "SC-207",
      says = "To create what exists asks for no more than the Ex function is told to",
      source = "Microsoft, \"CreateEventEx\"")
  void createdForLess() {
    event("D:(A;;0x100000;;;WD)");
    ThreadRef stranger = stranger();
    refused(stranger, NamedKind.EVENT.create("e"), ERROR_ACCESS_DENIED);
    Handle event =
        telling(stranger, ERROR_ALREADY_EXISTS, new CreateEventEx(PLAIN, "e", 0, SYNCHRONIZE))
            .value();
    assertThat(granted(stranger, event)).isEqualTo("0x100000");
    refused(stranger, new SetEvent(event), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "SC-208",
      says = "A new object's owner is oneself, or a group one may act for",
      source = "Microsoft, \"CreateMutex\"; winerror.h, ERROR_INVALID_OWNER")
  void givenOwners() {
    String me = system.sid(Logon.DEFAULT_USER);
    ok(app, NamedKind.MUTEX.create(with("O:" + me), null));
    refused(app, NamedKind.MUTEX.create(with("O:SY"), null), ERROR_INVALID_OWNER);
    refused(app, NamedKind.MUTEX.create(with("O:BA"), "n"), ERROR_INVALID_OWNER);
    ThreadRef administrator =
        system.startProcess(Logon.DEFAULT.inGroups(Set.of(Logon.ADMINISTRATORS)));
    ok(administrator, NamedKind.MUTEX.create(with("O:BA"), "n"));
  }

  @Fact(id = "SC-209", says = "Snapshots name the owner", source = "Microsoft, \"Access Tokens\"")
  void shownOwners() {
    assertThat(object(app, event(app)).owner()).isEqualTo("User");
    ThreadRef ann = stranger();
    assertThat(object(ann, event(ann)).owner()).isEqualTo("Ann");
  }

  @Fact(
      id = "SC-210",
      says = "The mailslot's list decides who may write to it",
      source = "Microsoft, \"CreateMailslot\"")
  void mailslots() {
    mailslot(app, "closed");
    ok(app, new CreateMailslot("\\\\.\\mailslot\\open", 0, 0, with("D:(A;;FW;;;WD)")));
    ThreadRef stranger = stranger();
    int write = AccessRight.GENERIC_WRITE.mask();
    refused(stranger, createFile("\\\\.\\mailslot\\closed", write, 3, 3), ERROR_ACCESS_DENIED);
    ok(stranger, createFile("\\\\.\\mailslot\\open", write, 3, 3));
    ok(app, createFile("\\\\.\\mailslot\\closed", write, 3, 3));
  }

  // Rows with less than all access

  @Fact(
      id = "SC-02",
      says = "A mutex opened for reading and writing cannot be waited for",
      source = "wine kernel32/tests/sync.c:284-290")
  void notToWaitFor() {
    ok(app, NamedKind.MUTEX.create("n"));
    int access = AccessRight.GENERIC_READ.mask() | AccessRight.GENERIC_WRITE.mask();
    Handle mutex = ok(app, NamedKind.MUTEX.open(access, "n")).value();
    assertThat(granted(app, mutex)).isEqualTo("0x20001");
    refused(app, new WaitForSingleObject(mutex, 0), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "SC-04",
      says = "To release a mutex needs no right, only to own it",
      source = "wine kernel32/tests/sync.c:292-301")
  void released() {
    ok(app, new CreateMutex(PLAIN, true, "n"));
    for (int access : new int[] {SYNCHRONIZE | READ_CONTROL, READ_CONTROL}) {
      Handle mutex = ok(app, NamedKind.MUTEX.open(SYNCHRONIZE, "n")).value();
      ok(app, new WaitForSingleObject(mutex, 0));
      Handle look = ok(app, NamedKind.MUTEX.open(access, "n")).value();
      ok(app, new ReleaseMutex(look));
    }
  }

  @Fact(
      id = "SC-219",
      says = "To signal an event needs EVENT_MODIFY_STATE",
      source = "Microsoft, \"Synchronization Object Security and Access Rights\"")
  void signalled() {
    event("D:(A;;GA;;;WD)");
    ok(app, new SetEvent(ok(app, opening(MODIFY_STATE)).value()));
    refused(
        app,
        new SetEvent(ok(app, opening(SYNCHRONIZE | READ_CONTROL)).value()),
        ERROR_ACCESS_DENIED);
  }

  // Labels

  @TestFactory
  Stream<DynamicTest> noWriteUp() {
    return NamedKind.all()
        .map(
            kind ->
                fact(
                    "SC-211 Who is trusted little does not write a " + kind + " of who is not",
                    () -> {
                      ok(app, kind.create(with("D:(A;;GA;;;WD)"), "n"));
                      ThreadRef low =
                          system.startProcess(Logon.DEFAULT.withIntegrity(Integrity.LOW));
                      refused(low, kind.open("n"), ERROR_ACCESS_DENIED);
                      refused(low, kind.open(WRITE_DAC, "n"), ERROR_ACCESS_DENIED);
                      refused(low, kind.create("n"), ERROR_ACCESS_DENIED);
                      ok(low, kind.open(READ_CONTROL, "n"));
                      ok(low, kind.open(AccessRight.GENERIC_READ.mask(), "n"));
                    }));
  }

  @Fact(
      id = "SC-212",
      says = "A low label lets those write who are trusted little, if the list does",
      source = "Microsoft, \"Mandatory Integrity Control\"")
  void lowLabels() {
    event("D:(A;;GA;;;WD)S:(ML;;NW;;;LW)");
    ok(app, NamedKind.EVENT.create(with("D:(A;;0x100000;;;WD)S:(ML;;NW;;;LW)"), "f"));
    ThreadRef low = system.startProcess(Logon.DEFAULT.as("Ann").withIntegrity(Integrity.LOW));
    ok(low, opening(EVENT_ALL_ACCESS));
    refused(low, new OpenEvent(MODIFY_STATE, false, "f"), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "SC-213",
      says = "What is made by who is trusted little is trusted little; above, only if one says so",
      source = "Microsoft, \"Windows Integrity Mechanism Design\"")
  void labelsOfNewObjects() {
    ThreadRef low = system.startProcess(Logon.DEFAULT.withIntegrity(Integrity.LOW));
    ThreadRef high = system.startProcess(Logon.DEFAULT.withIntegrity(Integrity.HIGH));
    ok(low, NamedKind.EVENT.create("low"));
    ok(high, NamedKind.EVENT.create("high"));
    ok(high, NamedKind.EVENT.create(with("S:(ML;;NW;;;HI)"), "kept"));
    ok(system.startProcess(Logon.DEFAULT.withIntegrity(Integrity.LOW)), allOf("low"));
    ok(app, allOf("low"));
    ok(app, allOf("high"));
    refused(app, allOf("kept"), ERROR_ACCESS_DENIED);
    refused(app, NamedKind.EVENT.create(with("S:(ML;;NW;;;HI)"), "n"), ERROR_PRIVILEGE_NOT_HELD);
  }

  private static OpenEvent allOf(String name) {
    return new OpenEvent(EVENT_ALL_ACCESS, false, name);
  }

  // Looking and changing

  private SecurityDescriptor descriptor(Handle handle, int parts) {
    return stored(quiet(app, new GetKernelObjectSecurity(handle, parts)));
  }

  @Fact(
      id = "SC-214",
      says = "A descriptor is read in the parts one asks for, its rights as the type knows them",
      source = "Microsoft, \"GetKernelObjectSecurity\"")
  void read() {
    Handle event = event("D:(A;;GA;;;WD)(D;;GR;;;BU)S:(ML;;NW;;;LW)");
    String me = system.sid(Logon.DEFAULT_USER);
    assertThat(descriptor(event, DACL_SECURITY_INFORMATION))
        .hasToString("D:(A;;0x1f0003;;;WD)(D;;0x20001;;;BU)");
    assertThat(descriptor(event, OWNER_SECURITY_INFORMATION)).hasToString("O:" + me);
    assertThat(descriptor(event, LABEL_SECURITY_INFORMATION)).hasToString("S:(ML;;NW;;;LW)");
    assertThat(descriptor(event(app), LABEL_SECURITY_INFORMATION)).hasToString("");
    assertThat(descriptor(SELF, LABEL_SECURITY_INFORMATION)).hasToString("S:(ML;;NW;;;ME)");
  }

  @Fact(
      id = "SC-215",
      says = "A changed list counts for whoever opens from now on, not for rows that exist",
      source = "Microsoft, \"SetKernelObjectSecurity\"")
  void changed() {
    Handle event = event("D:(A;;GA;;;WD)");
    ThreadRef stranger = stranger();
    Handle before = ok(stranger, opening(EVENT_ALL_ACCESS)).value();
    change(event, DACL_SECURITY_INFORMATION, "D:(A;;RC;;;WD)");
    refused(stranger, opening(EVENT_ALL_ACCESS), ERROR_ACCESS_DENIED);
    ok(stranger, new SetEvent(before));
    change(event, DACL_SECURITY_INFORMATION, "O:SY");
    ok(stranger, opening(EVENT_ALL_ACCESS));
  }

  private void change(Handle handle, int parts, String sddl) {
    quiet(app, new SetKernelObjectSecurity(handle, parts, SecurityDescriptor.parse(sddl)));
  }

  @Fact(
      id = "SC-216",
      says = "To read a descriptor needs READ_CONTROL, to change it WRITE_DAC or WRITE_OWNER",
      source = "Microsoft, \"SetKernelObjectSecurity\", \"GetKernelObjectSecurity\"")
  void rightsToChange() {
    Handle event = event(app);
    Handle look = copy(app, event, READ_CONTROL);
    Handle list = copy(app, event, WRITE_DAC);
    Handle own = copy(app, event, WRITE_OWNER);
    SecurityDescriptor all = SecurityDescriptor.parse("D:S:(ML;;NW;;;LW)");
    ok(app, new GetKernelObjectSecurity(look, 7));
    refused(app, new GetKernelObjectSecurity(list, 4), ERROR_ACCESS_DENIED);
    refused(app, new SetKernelObjectSecurity(look, 4, all), ERROR_ACCESS_DENIED);
    refused(app, new SetKernelObjectSecurity(own, 4, all), ERROR_ACCESS_DENIED);
    refused(app, new SetKernelObjectSecurity(list, 0x10, all), ERROR_ACCESS_DENIED);
    ok(app, new SetKernelObjectSecurity(own, 0x10, all));
    ok(app, new SetKernelObjectSecurity(list, 4, all));
    refused(app, new SetKernelObjectSecurity(own, 1, all), ERROR_INVALID_SECURITY_DESCR);
    refused(app, new SetKernelObjectSecurity(look, 1, all), ERROR_ACCESS_DENIED);
    refused(app, new GetKernelObjectSecurity(NULL, 4), ERROR_INVALID_HANDLE);
    refused(app, new SetKernelObjectSecurity(GARBAGE, 4, all), ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "SC-217",
      says = "SeTakeOwnershipPrivilege lets one become the owner",
      source = "Microsoft, \"Privilege Constants\"")
  void takeOwnership() {
    event(NOBODY);
    refused(stranger(), opening(WRITE_OWNER), ERROR_ACCESS_DENIED);
    ThreadRef taker =
        system.startProcess(
            Logon.DEFAULT.as("Ann").withPrivileges(Set.of("SeTakeOwnershipPrivilege")));
    Handle event = ok(taker, opening(WRITE_OWNER)).value();
    String ann = "O:" + system.sid("Ann");
    ok(taker, new SetKernelObjectSecurity(event, 1, SecurityDescriptor.parse(ann)));
    assertThat(object(taker, event).owner()).isEqualTo("Ann");
    ok(taker, opening(WRITE_DAC));
  }

  @Fact(
      id = "SC-218",
      says = "ACCESS_SYSTEM_SECURITY is SeSecurityPrivilege's",
      source = "wine kernel32/tests/sync.c test_mutex; Microsoft, \"SACL Access Right\"")
  void audit() {
    event("D:(A;;GA;;;WD)");
    int audit = AccessRight.ACCESS_SYSTEM_SECURITY.mask();
    refused(app, opening(audit | SYNCHRONIZE), ERROR_PRIVILEGE_NOT_HELD);
    ThreadRef auditor =
        system.startProcess(Logon.DEFAULT.withPrivileges(Set.of("SeSecurityPrivilege")));
    assertThat(granted(auditor, audit | SYNCHRONIZE)).isEqualTo("0x1100000");
  }
}
