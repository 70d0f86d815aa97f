package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.handlebook.win32.AccessRight.GENERIC_READ;
import static org.handlebook.win32.AccessRight.GENERIC_WRITE;
import static org.handlebook.win32.Constant.CREATE_NEW;
import static org.handlebook.win32.Constant.FILE_SHARE_READ;
import static org.handlebook.win32.Constant.OPEN_EXISTING;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_BAD_NETPATH;
import static org.handlebook.win32.Win32Error.ERROR_FILE_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_SEM_TIMEOUT;

import org.handlebook.system.Logon;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.StateText;
import org.handlebook.win32.Answer.Nothing;
import org.handlebook.win32.Answer.WaitResult;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MailslotCall.CreateMailslot;
import org.handlebook.win32.ProcessCall.GetCurrentProcessId;
import org.handlebook.win32.ProcessCall.OpenProcess;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.Sleep;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;
import org.handlebook.win32.Win32Error;
import org.junit.jupiter.api.BeforeEach;

/** Several computers on one network, and mailslots across them. */
abstract class NetworkFacts extends DataFacts {
  private ThreadRef near;
  private ThreadRef far;

  /** A neighbour in the first computer's domain, and a computer in another. */
  @BeforeEach
  void neighbours() {
    system.addComputer("NEAR", SystemUnderTest.DOMAIN);
    system.addComputer("FAR", "SALES");
    near = system.startProcess(Logon.DEFAULT.on("NEAR"));
    far = system.startProcess(Logon.DEFAULT.on("FAR"));
  }

  private Handle server(ThreadRef thread) {
    return mailslot(thread, "mail");
  }

  private Handle client(ThreadRef thread, String host) {
    String name = "\\\\" + host + "\\mailslot\\mail";
    return ok(thread, createFile(name, GENERIC_WRITE.mask(), FILE_SHARE_READ, OPEN_EXISTING))
        .value();
  }

  private void isEmpty(ThreadRef thread, Handle server) {
    refused(thread, reading(server, ENOUGH), ERROR_SEM_TIMEOUT);
  }

  @Fact(
      id = "NW-1",
      says = "Each computer has its own names, files and mailslots",
      source = "Microsoft, \"CreateMailslot\" (local to the computer that creates it)")
  void ownNames() {
    server(app);
    server(near);
    CreateMutex mutex = new CreateMutex(PLAIN, false, "Global\\m");
    Handle here = ok(app, mutex).value();
    Handle there = telling(near, Win32Error.ERROR_SUCCESS, mutex).value();
    assertThat(isSameObject(app, here, near, there)).isFalse();
    ok(app, createFile("a.txt", GENERIC_WRITE.mask(), 0, CREATE_NEW));
    ok(near, createFile("a.txt", GENERIC_WRITE.mask(), 0, CREATE_NEW));
  }

  @Fact(
      id = "NW-2",
      says = "A process of another computer cannot be opened by its id",
      source = "Microsoft, \"OpenProcess\" (an existing local process object)")
  void ownProcesses() {
    assertThat(processId(app)).isNotEqualTo(processId(near));
    int access = GENERIC_READ.mask();
    refused(app, new OpenProcess(access, false, processId(near)), ERROR_INVALID_PARAMETER);
    ok(near, new OpenProcess(access, false, processId(near)));
  }

  @Fact(
      id = "NW-3",
      says = "Processes are numbered as they are made, on whatever computer",
      source = "Machine")
  void numbers() {
    Child child = spawn(near, false);
    assertThat(system.snapshot().processes())
        .extracting(ProcessState::computer)
        .containsExactly(Logon.THIS_COMPUTER, "NEAR", "FAR", "NEAR");
    assertThat(child.thread().process().number()).isEqualTo(4);
    event(app);
    event(far);
    event(app);
    assertThat(system.snapshot().objects())
        .extracting(ObjectState::id)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Fact(
      id = "NW-4",
      says = "Names of computers do not repeat, and a process needs a computer that is there",
      source = "Machine")
  void names() {
    assertThatIllegalArgumentException().isThrownBy(() -> system.addComputer("near", "OTHER"));
    Logon nowhere = Logon.DEFAULT.on("NOWHERE");
    assertThatIllegalArgumentException().isThrownBy(() -> system.startProcess(nowhere));
    ok(system.startProcess(Logon.DEFAULT.on("far")), new GetCurrentProcessId());
  }

  @Fact(id = "NW-5", says = "All computers have one time", source = "Machine")
  void time() {
    Handle event = event(near);
    Reply.Pending<WaitResult> there = blocked(near, new WaitForSingleObject(event, 100));
    Reply.Pending<Nothing> here = blocked(app, new Sleep(200));
    system.pass(100);
    assertThat(back(there).isTimeout()).isTrue();
    assertThat(isBlocked(here)).isTrue();
    assertThat(system.passUntilSomethingHappens()).isTrue();
    back(here);
  }

  @Fact(
      id = "NW-6",
      says = "Of another computer only mailslots and pipes are reached",
      source = "Microsoft, \"CreateFile\"")
  void otherPaths() {
    int read = GENERIC_READ.mask();
    CreateFile share = createFile("\\\\NEAR\\share\\a.txt", read, 7, OPEN_EXISTING);
    CreateFile pipe = createFile("\\\\NEAR\\pipe\\x", read, 7, OPEN_EXISTING);
    refused(app, share, ERROR_BAD_NETPATH);
    refused(app, pipe, ERROR_FILE_NOT_FOUND);
  }

  @Fact(
      id = "ML-401",
      says = "A client writes to one computer's mailslot by the computer's name",
      source = "Microsoft, \"CreateMailslot\" (formats of names)")
  void oneComputer() {
    Handle here = server(app);
    Handle there = server(near);
    Handle client = client(app, "near");
    write(app, client, "to NEAR");
    assertThat(read(near, there)).isEqualTo("to NEAR");
    isEmpty(app, here);
    refused(app, reading(client, 8), ERROR_ACCESS_DENIED);
    ObjectState object = object(app, client);
    assertThat(object.kind()).isEqualTo(ObjectKind.MAILSLOT_CLIENT);
    assertThat(StateText.english(object.state())).isEqualTo("to \\\\near");
  }

  @Fact(
      id = "ML-402",
      says = "\\\\* is every computer of one's own domain, oneself included",
      source = "Microsoft, \"CreateMailslot\" (formats of names)")
  void everybody() {
    Handle here = server(app);
    Handle there = server(near);
    Handle elsewhere = server(far);
    write(app, client(app, "*"), "to all");
    assertThat(read(app, here)).isEqualTo("to all");
    assertThat(read(near, there)).isEqualTo("to all");
    isEmpty(app, here);
    isEmpty(far, elsewhere);
  }

  @Fact(
      id = "ML-403",
      says = "A domain's name is every computer in that domain",
      source = "Microsoft, \"CreateMailslot\" (formats of names)")
  void domain() {
    Handle here = server(app);
    Handle elsewhere = server(far);
    write(app, client(app, "SALES"), "to the sellers");
    assertThat(read(far, elsewhere)).isEqualTo("to the sellers");
    isEmpty(app, here);
    write(far, client(far, SystemUnderTest.DOMAIN), "to the others");
    assertThat(read(app, here)).isEqualTo("to the others");
  }

  @Fact(
      id = "ML-404",
      says = "A datagram is sent whether or not somebody is there to get it",
      source = "Microsoft, \"About Mailslots\"")
  void nobody() {
    Handle client = client(app, "*");
    write(app, client, "to nobody");
    Handle there = server(near);
    isEmpty(near, there);
    write(app, client, "to whoever came");
    assertThat(read(near, there)).isEqualTo("to whoever came");
    close(near, there);
    write(app, client, "to nobody again");
  }

  @Fact(
      id = "ML-405",
      says = "Between computers a message has at most 424 bytes; on one's own any number",
      source = "Microsoft, \"CreateMailslot\" (ERROR_BAD_NETPATH), \"About Mailslots\"")
  void size() {
    Handle here = server(app);
    Handle everybody = client(app, "*");
    write(app, everybody, "x".repeat(424));
    assertThat(read(app, here)).hasSize(424);
    refused(app, writing(everybody, "x".repeat(425)), ERROR_BAD_NETPATH);
    isEmpty(app, here);
    write(app, client(app, "."), "x".repeat(425));
    assertThat(read(app, here)).hasSize(425);
  }

  @Fact(
      id = "ML-406",
      says = "A receiver for whom a broadcast is too large does not get it; the others do",
      source = "Microsoft, \"CreateMailslot\" (nMaxMessageSize)")
  void smallMailslot() {
    Handle small = ok(app, new CreateMailslot("\\\\.\\mailslot\\mail", 4, 0, PLAIN)).value();
    Handle large = server(near);
    write(app, client(app, "*"), "12345");
    isEmpty(app, small);
    assertThat(read(near, large)).isEqualTo("12345");
  }

  @Fact(
      id = "ML-407",
      says = "One's own name is one's own computer: there the mailslot has to exist",
      source = "Microsoft, \"CreateMailslot\"")
  void ownName() {
    String name = "\\\\" + Logon.THIS_COMPUTER + "\\mailslot\\mail";
    refused(
        app,
        createFile(name, GENERIC_WRITE.mask(), FILE_SHARE_READ, OPEN_EXISTING),
        ERROR_FILE_NOT_FOUND);
    Handle here = server(app);
    write(app, client(app, Logon.THIS_COMPUTER), "to myself");
    assertThat(read(app, here)).isEqualTo("to myself");
  }

  @Fact(
      id = "ML-408",
      says = "Who reads on another computer sees one message for each broadcast, in their order",
      source = "Microsoft, \"About Mailslots\"")
  void order() {
    Handle there = server(near);
    Handle mine = client(app, "*");
    Handle theirs = client(near, "*");
    write(app, mine, "1");
    write(near, theirs, "2");
    write(app, mine, "3");
    assertThat(object(near, there).unread())
        .extracting(DataFacts::text)
        .containsExactly("1", "2", "3");
  }
}
