package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.GENERIC_READ;
import static org.handlebook.win32.AccessRight.GENERIC_WRITE;
import static org.handlebook.win32.Constant.FILE_SHARE_READ;
import static org.handlebook.win32.Constant.MAILSLOT_WAIT_FOREVER;
import static org.handlebook.win32.Constant.OPEN_EXISTING;
import static org.handlebook.win32.Win32Error.ERROR_ALREADY_EXISTS;
import static org.handlebook.win32.Win32Error.ERROR_BAD_PATHNAME;
import static org.handlebook.win32.Win32Error.ERROR_FILE_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_NAME;
import static org.handlebook.win32.Win32Error.ERROR_PATH_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_SUCCESS;

import java.util.stream.Stream;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MailslotCall.CreateMailslot;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Creating mailslots and opening them to write. */
abstract class MailslotFacts extends Facts {
  private static final String MAIL = "\\\\.\\mailslot\\mail";

  private static CreateMailslot mailslot(@Nullable String name) {
    return new CreateMailslot(name, 0, 0, PLAIN);
  }

  private static CreateFile opening(String name) {
    return createFile(name, GENERIC_WRITE.mask(), FILE_SHARE_READ, OPEN_EXISTING);
  }

  @TestFactory
  Stream<DynamicTest> badNames() {
    return Stream.of(
        badName(null, ERROR_PATH_NOT_FOUND),
        badName("", ERROR_PATH_NOT_FOUND),
        badName("blah", ERROR_INVALID_NAME),
        badName("C:\\x", ERROR_INVALID_NAME),
        badName("\\\\.\\pipe\\x", ERROR_INVALID_NAME),
        badName("\\\\.\\mailslot\\", ERROR_INVALID_NAME, ERROR_ALREADY_EXISTS, ERROR_BAD_PATHNAME),
        badName("\\\\.\\mailslot", ERROR_INVALID_NAME, ERROR_ALREADY_EXISTS, ERROR_BAD_PATHNAME));
  }

  /** wine kernel32/tests/mailslot.c; reactos CreateMailslotW. */
  private DynamicTest badName(@Nullable String name, Win32Error... errors) {
    return fact(
        "ML-201 No mailslot can be named " + name, () -> refused(app, mailslot(name), errors));
  }

  @TestFactory
  Stream<DynamicTest> remoteNames() {
    return Stream.of("\\\\computer\\mailslot\\x", "\\\\*\\mailslot\\x")
        .map(
            name ->
                fact(
                    "ML-202 A mailslot is made on one's own computer, not as " + name,
                    () -> assertThat(returned(app, mailslot(name)).answer().isRefusal()).isTrue()));
  }

  @TestFactory
  Stream<DynamicTest> goodNames() {
    return Stream.of(
            "\\\\.\\mailslot\\x",
            "\\\\.\\MAILSLOT\\x",
            "\\\\.\\mailslot\\a\\b",
            "\\\\?\\mailslot\\x",
            "//./mailslot/x",
            "\\\\.\\mailslot\\우편함")
        .map(
            name ->
                fact(
                    "ML-203 A mailslot can be named " + name,
                    () -> {
                      Handle server = quiet(app, mailslot(name)).value();
                      assertThat(object(app, server).kind()).isEqualTo(ObjectKind.MAILSLOT);
                      ok(app, opening(name));
                    }));
  }

  @Fact(
      id = "ML-204",
      says = "A second mailslot of the name is refused, in any case and from any process",
      source = "wine kernel32/tests/mailslot.c; Microsoft, \"CreateMailslot\"")
  void second() {
    ok(app, mailslot(MAIL));
    refused(app, mailslot(MAIL), ERROR_ALREADY_EXISTS);
    refused(app, mailslot("\\\\.\\mailslot\\MAIL"), ERROR_ALREADY_EXISTS);
    refused(system.startProcess(), mailslot(MAIL), ERROR_ALREADY_EXISTS);
  }

  @Fact(
      id = "ML-205",
      says = "Sizes and time-outs of any value are taken",
      source = "wine kernel32/tests/mailslot.c (CreateMailslotA(name, -1, -1, NULL))")
  void anySize() {
    quiet(app, new CreateMailslot(MAIL, -1, MAILSLOT_WAIT_FOREVER, PLAIN));
  }

  @Fact(
      id = "ML-206",
      says = "The server's handle reads and does not write",
      source = "wine kernel32/tests/mailslot.c (WriteFile denied); reactos CreateMailslotW")
  void serverAccess() {
    Handle server = ok(app, mailslot(MAIL)).value();
    assertThat(granted(app, server)).isIn("0x120089", "0x160089");
    assertThat(object(app, server).type()).isEqualTo("File");
  }

  @Fact(
      id = "ML-207",
      says = "lpSecurityAttributes decides whether the server's handle is inheritable",
      source = "Microsoft, \"CreateMailslot\"")
  void inheritableServer() {
    Handle server = ok(app, new CreateMailslot(MAIL, 0, 0, INHERITABLE)).value();
    assertThat(flags(app, server)).isEqualTo(INHERIT);
    Child child = spawn(app, true);
    assertThat(handleCount(child.thread(), server)).isEqualTo(2);
  }

  @Fact(
      id = "ML-39",
      says = "lpSecurityAttributes decides whether the client's handle is inheritable",
      source = "Microsoft, \"CreateFile\"")
  void inheritableClient() {
    ok(app, mailslot(MAIL));
    CreateFile call =
        new CreateFile(
            MAIL, GENERIC_WRITE.mask(), FILE_SHARE_READ, INHERITABLE, OPEN_EXISTING, 0, NULL);
    assertThat(flags(app, ok(app, call).value())).isEqualTo(INHERIT);
  }

  @Fact(
      id = "ML-208",
      says = "A client of nothing is not found",
      source = "Microsoft, \"CreateMailslot\"; KB Q131493")
  void noServer() {
    refused(app, opening(MAIL), ERROR_FILE_NOT_FOUND);
  }

  @Fact(
      id = "ML-209",
      says = "A client writes: its handle has write access, and the last error is 0",
      source = "reactos CreateFileW; wine advapi32/tests/security.c test_file_security")
  void client() {
    Handle server = ok(app, mailslot(MAIL)).value();
    Handle client = telling(app, ERROR_SUCCESS, opening(MAIL)).value();
    assertThat(granted(app, client)).isEqualTo("0x120196");
    assertThat(isSameObject(app, server, app, client)).isFalse();
    assertThat(handleCount(app, server)).isEqualTo(1);
  }

  @Fact(
      id = "ML-210",
      says = "Several clients, whatever they share",
      source = "wine kernel32/tests/mailslot.c (succeeds on Vista)")
  void clients() {
    ok(app, mailslot(MAIL));
    ThreadRef other = system.startProcess();
    ok(app, createFile(MAIL, GENERIC_WRITE.mask(), 0, OPEN_EXISTING));
    ok(other, createFile(MAIL, GENERIC_WRITE.mask(), 0, OPEN_EXISTING));
    ok(app, createFile(MAIL, GENERIC_READ.mask() | GENERIC_WRITE.mask(), 0, OPEN_EXISTING));
  }

  @Fact(
      id = "ML-211",
      says = "The mailslot goes with the last handle to its server",
      source = "Microsoft, \"CreateMailslot\"")
  void lastServerHandle() {
    Handle server = ok(app, mailslot(MAIL)).value();
    Handle copy = copy(app, server);
    close(app, server);
    ok(app, opening(MAIL));
    close(app, copy);
    refused(app, opening(MAIL), ERROR_FILE_NOT_FOUND);
  }

  @Fact(
      id = "ML-45",
      says = "After the last server handle is closed the name is free again",
      source = "Microsoft, \"CreateMailslot\"; wine kernel32/tests/mailslot.c")
  void nameIsFree() {
    close(app, ok(app, mailslot(MAIL)).value());
    quiet(app, mailslot(MAIL));
  }

  @Fact(
      id = "ML-212",
      says = "A child that inherited the server's handle keeps the mailslot",
      source = "Microsoft, \"CreateMailslot\"")
  void inheritedServer() {
    Handle server = ok(app, new CreateMailslot(MAIL, 0, 0, INHERITABLE)).value();
    Child child = spawn(app, true);
    close(app, server);
    ok(app, opening(MAIL));
    refused(app, mailslot(MAIL), ERROR_ALREADY_EXISTS);
    system.call(child.thread(), new ExitProcess(0));
    quiet(app, mailslot(MAIL));
  }
}
