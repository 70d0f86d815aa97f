package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_ALREADY_EXISTS;
import static org.handlebook.win32.Win32Error.ERROR_FILE_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_PATH_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_SUCCESS;

import java.util.Set;
import java.util.stream.Stream;
import org.handlebook.system.Logon;
import org.handlebook.system.Logon.Integrity;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SecurityDescriptor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where the names of objects stand: sessions, and the global namespace. */
abstract class NamespaceFacts extends Facts {
  private static final SecurityAttributes FOR_ALL =
      new SecurityAttributes(SecurityDescriptor.parse("D:(A;;GA;;;WD)"), false);
  private static final Logon ELSEWHERE = Logon.DEFAULT.inSession(2);

  private void assertStands(Handle handle, String directory, String name) {
    ObjectState object = object(app, handle);
    assertThat(object.directory()).isEqualTo(directory);
    assertThat(object.name()).isEqualTo(name);
  }

  @Fact(
      id = "NS-07",
      says = "A name without a prefix stands in the session's directory",
      source = "wine ntdll/tests/om.c:1685-1735")
  void sessionDirectory() {
    Handle event = ok(app, NamedKind.EVENT.create("test_event")).value();
    assertStands(event, "\\Sessions\\1\\BaseNamedObjects", "test_event");
  }

  @Fact(
      id = "NS-08",
      says = "An object without a name stands nowhere",
      source = "wine ntdll/tests/om.c:1752-1759")
  void nowhere() {
    assertStands(event(app), "", "");
  }

  @Fact(
      id = "NS-09",
      says = "A global name stands in the directory of session 0",
      source = "wine ntdll/tests/om.c:1316-1319; Microsoft, \"Kernel object namespaces\"")
  void globalDirectory() {
    Handle event = ok(app, NamedKind.EVENT.create("Global\\hp_nm")).value();
    assertStands(event, "\\BaseNamedObjects", "hp_nm");
  }

  @Fact(
      id = "NS-210",
      says = "A prefix is a path through links, which lead on",
      source = "Windows Internals, \"Session namespace\"")
  void links() {
    Handle local = ok(app, NamedKind.EVENT.create("Local\\Local\\n")).value();
    assertStands(local, "\\Sessions\\1\\BaseNamedObjects", "n");
    Handle global = ok(app, NamedKind.EVENT.create("Global\\Local\\n")).value();
    assertStands(global, "\\BaseNamedObjects", "n");
    Handle byNumber = ok(app, NamedKind.EVENT.create("Session\\1\\m")).value();
    assertStands(byNumber, "\\Sessions\\1\\BaseNamedObjects", "m");
  }

  @TestFactory
  Stream<DynamicTest> sessionsApart() {
    return NamedKind.all()
        .map(
            kind ->
                fact(
                    "NS-211 The name of a " + kind + " means nothing in another session",
                    () -> {
                      ThreadRef other = system.startProcess(ELSEWHERE);
                      ok(app, kind.create(FOR_ALL, "n"));
                      refused(other, kind.open("n"), ERROR_FILE_NOT_FOUND);
                      refused(other, kind.open("Global\\n"), ERROR_FILE_NOT_FOUND);
                      telling(other, ERROR_SUCCESS, kind.create("n"));
                      assertThat(system.snapshot().objects())
                          .filteredOn(object -> object.name().equals("n"))
                          .extracting(ObjectState::directory)
                          .containsExactly(
                              "\\Sessions\\1\\BaseNamedObjects", "\\Sessions\\2\\BaseNamedObjects");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> globalForAll() {
    return NamedKind.all()
        .map(
            kind ->
                fact(
                    "NS-212 A service's " + kind + " is global, and each session can open it",
                    () -> {
                      ThreadRef service = system.startProcess(Logon.SERVICE);
                      ok(service, kind.create(FOR_ALL, "n"));
                      refused(app, kind.open("n"), ERROR_FILE_NOT_FOUND);
                      ok(app, kind.open("Global\\n"));
                      telling(app, ERROR_ALREADY_EXISTS, kind.create("Global\\n"));
                      ok(service, kind.open("Local\\n"));
                      ok(service, kind.open("Session\\0\\n"));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> createdGlobally() {
    return NamedKind.all()
        .map(
            kind ->
                fact(
                    "NS-213 A " + kind + " can be made global from a user's session",
                    () -> {
                      if (kind == NamedKind.FILE_MAPPING) {
                        refused(app, kind.create("Global\\n"), ERROR_ACCESS_DENIED);
                      } else {
                        telling(app, ERROR_SUCCESS, kind.create("Global\\n"));
                      }
                      telling(app, ERROR_SUCCESS, kind.create("Session\\1\\m"));
                    }));
  }

  @Fact(
      id = "NS-214",
      says = "A file mapping is made global by session 0, or by SeCreateGlobalPrivilege",
      source = "Microsoft, \"CreateFileMapping\"")
  void globalMappings() {
    Logon privileged = Logon.DEFAULT.withPrivileges(Set.of("SeCreateGlobalPrivilege"));
    Logon elevated =
        Logon.DEFAULT.inGroups(Set.of(Logon.ADMINISTRATORS)).withIntegrity(Integrity.HIGH);
    ThreadRef service = system.startProcess(Logon.SERVICE);
    NamedKind mapping = NamedKind.FILE_MAPPING;
    ok(service, mapping.create("Global\\one"));
    ok(system.startProcess(privileged), mapping.create("Global\\two"));
    ok(system.startProcess(elevated), mapping.create("Global\\three"));
    ok(system.startProcess(Logon.DEFAULT.inSession(0)), mapping.create("Global\\four"));
    ok(service, mapping.create(FOR_ALL, "five"));
    telling(app, ERROR_ALREADY_EXISTS, mapping.create("Global\\five"));
  }

  @Fact(
      id = "NS-215",
      says = "Another session's objects can be opened, as far as their descriptors let one",
      source = "Windows Internals, \"Session namespace\"")
  void otherSessions() {
    ThreadRef other = system.startProcess(ELSEWHERE.as("Ann"));
    ok(app, NamedKind.EVENT.create(FOR_ALL, "open"));
    ok(app, NamedKind.EVENT.create("closed"));
    ok(other, NamedKind.EVENT.open("Session\\1\\open"));
    refused(other, NamedKind.EVENT.open("Session\\1\\closed"), ERROR_ACCESS_DENIED);
    refused(other, NamedKind.EVENT.create("Session\\1\\new"), ERROR_ACCESS_DENIED);
    refused(app, NamedKind.EVENT.create("Session\\9\\new"), ERROR_PATH_NOT_FOUND);
  }

  @Fact(
      id = "NS-216",
      says = "A name through an object leads nowhere",
      source = "wine ntdll/tests/om.c")
  void throughAnObject() {
    ok(app, NamedKind.EVENT.create("a"));
    refused(app, NamedKind.EVENT.open("b\\n"), ERROR_PATH_NOT_FOUND);
  }
}
