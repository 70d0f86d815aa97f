package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.FILE_APPEND_DATA;
import static org.handlebook.win32.AccessRight.GENERIC_READ;
import static org.handlebook.win32.AccessRight.GENERIC_WRITE;
import static org.handlebook.win32.Constant.FILE_SHARE_READ;
import static org.handlebook.win32.Constant.FILE_TYPE_UNKNOWN;
import static org.handlebook.win32.Constant.MAILSLOT_NO_MESSAGE;
import static org.handlebook.win32.Constant.MAILSLOT_WAIT_FOREVER;
import static org.handlebook.win32.Constant.OPEN_EXISTING;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_INSUFFICIENT_BUFFER;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_IO_INCOMPLETE;
import static org.handlebook.win32.Win32Error.ERROR_IO_PENDING;
import static org.handlebook.win32.Win32Error.ERROR_OPERATION_ABORTED;
import static org.handlebook.win32.Win32Error.ERROR_SEM_TIMEOUT;
import static org.handlebook.win32.Win32Error.ERROR_SUCCESS;

import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot.WaitState;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.FileCall.CancelIo;
import org.handlebook.win32.FileCall.GetFileType;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.MailslotCall.CreateMailslot;
import org.handlebook.win32.MailslotCall.GetMailslotInfo;
import org.handlebook.win32.MailslotCall.SetMailslotInfo;
import org.handlebook.win32.MailslotInfo;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.ProcessCall.TerminateProcess;

/** Messages in mailslots. */
abstract class MailslotDataFacts extends DataFacts {
  private static final String MAIL = "\\\\.\\mailslot\\mail";

  private Handle server(int maximum, int timeout) {
    return ok(app, new CreateMailslot(MAIL, maximum, timeout, PLAIN)).value();
  }

  private Handle server() {
    return server(0, 0);
  }

  private Handle client(ThreadRef thread) {
    return client(thread, MAIL);
  }

  private Handle client(ThreadRef thread, String name) {
    return ok(thread, createFile(name, GENERIC_WRITE.mask(), FILE_SHARE_READ, OPEN_EXISTING))
        .value();
  }

  private MailslotInfo info(Handle server) {
    return stored(quiet(app, new GetMailslotInfo(server)));
  }

  private void holds(Handle server, int count, int next) {
    assertThat(info(server)).isEqualTo(new MailslotInfo(0, next, count, 0));
  }

  @Fact(
      id = "ML-05",
      says = "GetMailslotInfo tells what the mailslot was made with, and that it is empty",
      source = "wine kernel32/tests/mailslot.c")
  void info() {
    Handle odd = server(-1, -1);
    assertThat(info(odd)).isEqualTo(new MailslotInfo(-1, MAILSLOT_NO_MESSAGE, 0, -1));
    close(app, odd);
    holds(server(), 0, MAILSLOT_NO_MESSAGE);
  }

  @Fact(
      id = "ML-01",
      says = "GetMailslotInfo and SetMailslotInfo want the reading handle of a mailslot",
      source = "wine kernel32/tests/mailslot.c; reactos msfs finfo.c")
  void infoOfOthers() {
    server();
    for (Handle wrong : new Handle[] {Handle.INVALID_HANDLE_VALUE, NULL, GARBAGE, event(app)}) {
      refused(app, new GetMailslotInfo(wrong), ERROR_INVALID_HANDLE);
      refused(app, new SetMailslotInfo(wrong, 0), ERROR_INVALID_HANDLE);
    }
    for (Handle wrong : new Handle[] {client(app), file(app, "a.txt", GENERIC_READ.mask())}) {
      refused(app, new GetMailslotInfo(wrong), ERROR_INVALID_PARAMETER, ERROR_ACCESS_DENIED);
      refused(app, new SetMailslotInfo(wrong, 0), ERROR_INVALID_PARAMETER, ERROR_ACCESS_DENIED);
    }
  }

  @Fact(
      id = "ML-13",
      says = "An empty mailslot without a time-out is not waited for, and the server never writes",
      source = "wine kernel32/tests/mailslot.c")
  void empty() {
    Handle server = server();
    refused(app, reading(server, 16), ERROR_SEM_TIMEOUT);
    refused(app, reading(server, 0), ERROR_SEM_TIMEOUT);
    refused(app, writing(server, "x"), ERROR_ACCESS_DENIED);
    client(app);
    refused(app, reading(server, 8), ERROR_SEM_TIMEOUT);
    refused(app, writing(server, "x"), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "ML-301",
      says = "A client writes and cannot read, whatever it asked for",
      source = "wine kernel32/tests/mailslot.c")
  void clientsOnlyWrite() {
    server();
    refused(app, reading(client(app), 8), ERROR_ACCESS_DENIED);
    int both = GENERIC_READ.mask() | GENERIC_WRITE.mask();
    Handle client = ok(app, createFile(MAIL, both, FILE_SHARE_READ, OPEN_EXISTING)).value();
    refused(app, reading(client, 8), ERROR_INVALID_PARAMETER, ERROR_ACCESS_DENIED);
    write(app, client, "mail");
    refused(app, reading(client, 8), ERROR_INVALID_PARAMETER, ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "ML-311",
      says = "The right to append lets write as well",
      source = "reactos NtWriteFile (FILE_WRITE_DATA or FILE_APPEND_DATA, but for pipes)")
  void appending() {
    Handle server = server();
    int append = FILE_APPEND_DATA.mask();
    write(app, ok(app, createFile(MAIL, append, FILE_SHARE_READ, OPEN_EXISTING)).value(), "mail");
    assertThat(read(app, server)).isEqualTo("mail");
  }

  @Fact(
      id = "ML-302",
      says = "What is written can be read once",
      source = "wine kernel32/tests/mailslot.c")
  void once() {
    Handle server = server();
    write(app, client(app), "mail");
    assertThat(text(quiet(app, reading(server, 16)).buffer())).isEqualTo("mail");
    refused(app, reading(server, 16), ERROR_SEM_TIMEOUT);
  }

  @Fact(
      id = "ML-23",
      says = "Messages of several clients keep their order and size; one of no bytes is one too",
      source = "wine kernel32/tests/mailslot.c (counts inside todo_wine)")
  void order() {
    Handle server = server();
    Handle one = client(app);
    ThreadRef writer = system.startProcess();
    Handle other = client(writer);
    write(app, one, "a");
    holds(server, 1, 1);
    write(writer, other, "bc");
    holds(server, 2, 1);
    write(writer, other, "");
    holds(server, 3, 1);
    assertThat(read(app, server)).isEqualTo("a");
    holds(server, 2, 2);
    assertThat(read(app, server)).isEqualTo("bc");
    holds(server, 1, 0);
    assertThat(read(app, server)).isEmpty();
    holds(server, 0, MAILSLOT_NO_MESSAGE);
    refused(app, reading(server, 16), ERROR_SEM_TIMEOUT);
  }

  @Fact(
      id = "ML-26",
      says = "A message of no bytes fits into no buffer at all",
      source = "wine kernel32/tests/mailslot.c (todo_wine)")
  void nothing() {
    Handle server = server();
    write(app, client(app), "");
    assertThat(read(app, server, 0)).isEmpty();
    holds(server, 0, MAILSLOT_NO_MESSAGE);
  }

  @Fact(
      id = "ML-303",
      says = "A message that is too long for the buffer stays whole",
      source = "Microsoft, \"ReadFile\"")
  void smallBuffer() {
    Handle server = server();
    write(app, client(app), "a long message");
    refused(app, reading(server, 3), ERROR_INSUFFICIENT_BUFFER);
    refused(app, reading(server, 0), ERROR_INSUFFICIENT_BUFFER);
    assertThat(read(app, server, 14)).isEqualTo("a long message");
  }

  @Fact(
      id = "ML-42",
      says = "A message larger than the maximum is refused, one as large is taken",
      source = "Microsoft, \"CreateMailslot\"")
  void maximum() {
    Handle server = server(4, 0);
    Handle client = client(app);
    assertThat(returned(app, writing(client, "12345")).answer().isRefusal()).isTrue();
    write(app, client, "1234");
    assertThat(info(server)).isEqualTo(new MailslotInfo(4, 4, 1, 0));
    Handle unlimited = ok(app, new CreateMailslot(MAIL + "2", 0, 0, PLAIN)).value();
    write(app, client(app, MAIL + "2"), "x".repeat(ENOUGH));
    assertThat(read(app, unlimited)).hasSize(ENOUGH);
  }

  // Waiting

  @Fact(
      id = "ML-46",
      says = "With MAILSLOT_WAIT_FOREVER a read waits until somebody writes",
      source = "reactos rostests kernel32/Mailslot.c")
  void waitsForever() {
    Handle server = server(0, MAILSLOT_WAIT_FOREVER);
    ThreadRef writer = system.startProcess();
    Handle client = client(writer);
    Reply.Pending<Transferred> read = blocked(app, reading(server, 16));
    system.pass(1_000_000);
    assertThat(isBlocked(read)).isTrue();
    write(writer, client, "mail");
    assertThat(text(back(read).buffer())).isEqualTo("mail");
  }

  @Fact(
      id = "ML-304",
      says = "A read waits as long as the time-out says",
      source = "wine kernel32/tests/mailslot.c (test timeouts)")
  void timeout() {
    Handle server = server(0, 1000);
    ThreadRef writer = sibling(app);
    Handle client = client(writer);
    Reply.Pending<Transferred> read = blocked(app, reading(server, 16));
    system.pass(999);
    assertThat(isBlocked(read)).isTrue();
    assertThat(system.snapshot().waits()).singleElement().matches(WaitState::timesOut);
    system.pass(1);
    assertThat(back(read).isRefusal()).isTrue();
    assertThat(lastError(app)).isEqualTo(ERROR_SEM_TIMEOUT.code());
    Reply.Pending<Transferred> again = blocked(app, reading(server, 16));
    system.pass(999);
    write(writer, client, "in time");
    assertThat(text(back(again).buffer())).isEqualTo("in time");
  }

  @Fact(
      id = "ML-305",
      says = "SetMailslotInfo changes the time-out of reads that follow",
      source = "Microsoft, \"SetMailslotInfo\"")
  void newTimeout() {
    Handle server = server(0, MAILSLOT_WAIT_FOREVER);
    ThreadRef other = sibling(app);
    Reply.Pending<Transferred> before = blocked(other, reading(server, 16));
    quiet(app, new SetMailslotInfo(server, 500));
    assertThat(info(server).lpReadTimeout()).isEqualTo(500);
    Reply.Pending<Transferred> after = blocked(app, reading(server, 16));
    system.pass(500);
    assertThat(isBlocked(after)).isFalse();
    assertThat(isBlocked(before)).isTrue();
  }

  @Fact(
      id = "ML-306",
      says = "Several readers wait: each message goes to one of them, first come first",
      source = "reactos msfs rw.c (queue of reads)")
  void readers() {
    Handle server = server(0, MAILSLOT_WAIT_FOREVER);
    ThreadRef first = sibling(app);
    ThreadRef second = sibling(app);
    Reply.Pending<Transferred> one = blocked(first, reading(server, 16));
    Reply.Pending<Transferred> two = blocked(second, reading(server, 16));
    Handle client = client(app);
    write(app, client, "first");
    assertThat(text(back(one).buffer())).isEqualTo("first");
    assertThat(isBlocked(two)).isTrue();
    write(app, client, "second");
    assertThat(text(back(two).buffer())).isEqualTo("second");
  }

  @Fact(
      id = "ML-307",
      says = "The handle is opened for overlapped operations",
      source = "Microsoft, \"CreateMailslot\" (return value)")
  void overlappedRead() {
    Handle server = server(0, MAILSLOT_WAIT_FOREVER);
    Overlapped overlapped = overlapped(1, 0);
    refused(app, new ReadFile(server, 16, overlapped), ERROR_IO_PENDING);
    GetOverlappedResult result = new GetOverlappedResult(server, overlapped, false);
    refused(app, result, ERROR_IO_INCOMPLETE);
    write(app, client(app), "mail");
    assertThat(text(ok(app, result).buffer())).isEqualTo("mail");
    refused(app, new ReadFile(server, 16, overlapped), ERROR_IO_PENDING);
    ok(app, new CancelIo(server));
    refused(app, result, ERROR_OPERATION_ABORTED);
    write(app, client(app), "later");
    holds(app, server, "later");
  }

  private void holds(ThreadRef thread, Handle server, String... messages) {
    assertThat(object(thread, server).unread())
        .extracting(DataFacts::text)
        .containsExactly(messages);
  }

  @Fact(
      id = "ML-312",
      says = "Who ends while waiting for a message takes none",
      source = "Windows Internals, \"Thread termination\" (I/O is cancelled)")
  void readerEnds() {
    Handle server =
        ok(app, new CreateMailslot(MAIL, 0, MAILSLOT_WAIT_FOREVER, INHERITABLE)).value();
    Child child = spawn(app, true);
    blocked(child.thread(), reading(server, 16));
    ok(app, new TerminateProcess(child.process(), 0));
    write(app, client(app), "mail");
    assertThat(read(app, server)).isEqualTo("mail");
  }

  @Fact(
      id = "ML-313",
      says = "A read that waits keeps the mailslot no longer than its handles",
      source = "Microsoft, \"CreateMailslot\"")
  void closedWhileReading() {
    Handle server = server(0, MAILSLOT_WAIT_FOREVER);
    ThreadRef reader = sibling(app);
    Reply.Pending<Transferred> read = blocked(reader, reading(server, 16));
    close(app, server);
    assertThat(back(read).isRefusal()).isTrue();
    assertThat(server()).isNotEqualTo(NULL);
  }

  // Life and death

  @Fact(
      id = "ML-308",
      says = "Unread messages go with the mailslot, and its clients write to nobody",
      source = "Microsoft, \"CreateMailslot\", \"About Mailslots\"")
  void unreadMessages() {
    Handle server = server();
    Handle client = client(app);
    write(app, client, "old");
    holds(app, server, "old");
    close(app, server);
    assertThat(returned(app, writing(client, "to nobody")).answer().isRefusal()).isTrue();
    Handle next = server();
    holds(next, 0, MAILSLOT_NO_MESSAGE);
    assertThat(returned(app, writing(client, "to nobody")).answer().isRefusal()).isTrue();
    write(app, client(app), "new");
    assertThat(read(app, next)).isEqualTo("new");
  }

  @Fact(
      id = "ML-309",
      says = "A message stays when who wrote it has ended",
      source = "Microsoft, \"About Mailslots\"")
  void writerEnds() {
    Handle server = server();
    ThreadRef writer = system.startProcess();
    Handle client = client(writer);
    write(writer, client, "last words");
    ok(writer, new CloseHandle(client));
    assertThat(read(app, server)).isEqualTo("last words");
  }

  @Fact(
      id = "ML-310",
      says = "Who inherited an end uses it: a child reads, or writes, what the parent could",
      source = "Microsoft, \"CreateMailslot\"")
  void inherited() {
    Handle server = ok(app, new CreateMailslot(MAIL, 0, 0, INHERITABLE)).value();
    Handle client = client(app);
    ThreadRef child = spawn(app, true).thread();
    write(app, client, "for whoever reads first");
    assertThat(read(child, server)).isEqualTo("for whoever reads first");
    refused(app, reading(server, 16), ERROR_SEM_TIMEOUT);
  }

  @Fact(
      id = "ML-32",
      says = "A mailslot's file type is unknown, and that is no failure",
      source = "wine kernel32/tests/file.c test_GetFileType (todo_wine)")
  void fileType() {
    Handle server = server();
    assertThat(telling(app, ERROR_SUCCESS, new GetFileType(server)).value())
        .isEqualTo(FILE_TYPE_UNKNOWN);
  }
}
