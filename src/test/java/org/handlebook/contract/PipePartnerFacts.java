package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Constant.PIPE_ACCESS_DUPLEX;
import static org.handlebook.win32.Constant.SECURITY_CONTEXT_TRACKING;
import static org.handlebook.win32.Constant.SECURITY_IDENTIFICATION;
import static org.handlebook.win32.Constant.SECURITY_IMPERSONATION;
import static org.handlebook.win32.Constant.SECURITY_SQOS_PRESENT;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_BAD_IMPERSONATION_LEVEL;
import static org.handlebook.win32.Win32Error.ERROR_CANNOT_IMPERSONATE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_FUNCTION;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_PIPE_NOT_CONNECTED;

import java.util.Set;
import org.handlebook.system.Logon;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Handle;
import org.handlebook.win32.PipeCall.ConnectNamedPipe;
import org.handlebook.win32.PipeCall.CreateNamedPipe;
import org.handlebook.win32.PipeCall.DisconnectNamedPipe;
import org.handlebook.win32.PipeCall.GetNamedPipeClientProcessId;
import org.handlebook.win32.PipeCall.GetNamedPipeClientSessionId;
import org.handlebook.win32.PipeCall.GetNamedPipeServerProcessId;
import org.handlebook.win32.PipeCall.GetNamedPipeServerSessionId;
import org.handlebook.win32.PipeCall.ImpersonateNamedPipeClient;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SecurityCall.RevertToSelf;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.OpenEvent;

/** Who is at the other end of a pipe, and acting in its name. */
abstract class PipePartnerFacts extends PipeWords {
  private static final SecurityAttributes EVERYBODY =
      new SecurityAttributes(SecurityDescriptor.parse("D:(A;;GA;;;WD)"), false);

  private int clientId(ThreadRef thread, Handle pipe) {
    return stored(ok(thread, new GetNamedPipeClientProcessId(pipe)));
  }

  private int serverId(ThreadRef thread, Handle pipe) {
    return stored(ok(thread, new GetNamedPipeServerProcessId(pipe)));
  }

  @Fact(
      id = "NP-256",
      says = "Both ends tell who created the pipe and who opened it",
      source = "wine kernel32/tests/pipe.c, test_namedpipe_process_id")
  void processIds() {
    Handle server = server(BYTES);
    refused(app, new GetNamedPipeClientProcessId(server), ERROR_NOT_FOUND);
    assertThat(serverId(app, server)).isEqualTo(processId(app));
    ThreadRef other = system.startProcess();
    Handle client = client(other);
    assertThat(clientId(app, server)).isEqualTo(processId(other));
    assertThat(clientId(other, client)).isEqualTo(processId(other));
    assertThat(serverId(other, client)).isEqualTo(processId(app));
    close(other, client);
    assertThat(clientId(app, server)).isEqualTo(processId(other));
  }

  @Fact(
      id = "NP-257",
      says = "A handle's owner does not count, only who made and opened the pipe",
      source = "Microsoft, \"GetNamedPipeClientProcessId\"")
  void inheritedEnd() {
    Both both = connected(BYTES);
    ThreadRef child = spawn(app, false).thread();
    Handle process = openProcess(app, child);
    Handle copy = stored(ok(app, duplication(SELF, both.client(), process, 0, SAME_ACCESS)));
    assertThat(clientId(child, copy)).isEqualTo(processId(app));
  }

  @Fact(
      id = "NP-258",
      says = "When the server has closed, the client is still told of both",
      source = "wine kernel32/tests/pipe.c, test_namedpipe_process_id")
  void afterTheServer() {
    Both both = connected(BYTES);
    close(app, both.server());
    assertThat(serverId(app, both.client())).isEqualTo(processId(app));
    assertThat(clientId(app, both.client())).isEqualTo(processId(app));
  }

  @Fact(
      id = "NP-101",
      says = "After disconnecting there is a server, and no client that is told anything",
      source = "wine kernel32/tests/pipe.c, test_namedpipe_process_id")
  void disconnected() {
    Both both = connected(BYTES);
    ok(app, new DisconnectNamedPipe(both.server()));
    assertThat(serverId(app, both.server())).isEqualTo(processId(app));
    refused(app, new GetNamedPipeClientProcessId(both.server()), ERROR_NOT_FOUND);
    refused(app, new GetNamedPipeClientProcessId(both.client()), ERROR_PIPE_NOT_CONNECTED);
    refused(app, new GetNamedPipeServerProcessId(both.client()), ERROR_PIPE_NOT_CONNECTED);
    refused(app, new GetNamedPipeServerSessionId(both.client()), ERROR_PIPE_NOT_CONNECTED);
    refused(app, new GetNamedPipeClientSessionId(both.server()), ERROR_NOT_FOUND);
  }

  @Fact(
      id = "NP-259",
      says = "Sessions are told as processes are",
      source = "wine kernel32/tests/pipe.c, test_namedpipe_session_id")
  void sessions() {
    ThreadRef service = system.startProcess(Logon.SERVICE);
    Handle server =
        ok(service, new CreateNamedPipe(CHAT, PIPE_ACCESS_DUPLEX, BYTES, 1, 0, 0, 0, EVERYBODY))
            .value();
    Handle client = client(app);
    int session = stored(ok(service, new GetNamedPipeClientSessionId(server)));
    assertThat(session).isEqualTo(Logon.DEFAULT_SESSION);
    assertThat(stored(ok(app, new GetNamedPipeServerSessionId(client)))).isZero();
  }

  @Fact(
      id = "NP-260",
      says = "Other handles have no partners",
      source = "reactos npfs; Microsoft, \"GetNamedPipeServerProcessId\"")
  void noPipe() {
    refused(app, new GetNamedPipeServerProcessId(event(app)), ERROR_INVALID_HANDLE);
    Handle file = file(app, "x.txt", READ);
    refused(app, new GetNamedPipeServerProcessId(file), ERROR_INVALID_FUNCTION);
  }

  // Impersonation

  /** A service with a pipe for everybody, and an ordinary user at its other end. */
  private record Meeting(ThreadRef service, Handle server, ThreadRef bob, Handle client) {}

  private Meeting meeting(ThreadRef service, int quality) {
    Handle server =
        ok(service, new CreateNamedPipe(CHAT, PIPE_ACCESS_DUPLEX, BYTES, 1, 99, 99, 0, EVERYBODY))
            .value();
    ThreadRef bob = system.startProcess(Logon.DEFAULT.as("Bob"));
    return new Meeting(service, server, bob, ok(bob, opening(READ | WRITE, quality)).value());
  }

  private ThreadRef service() {
    return system.startProcess(Logon.SERVICE);
  }

  /** An object that Bob may open and no service. */
  private OpenEvent bobsEvent(ThreadRef bob) {
    String only = "D:(A;;GA;;;" + system.sid("Bob") + ")";
    SecurityAttributes attributes = new SecurityAttributes(SecurityDescriptor.parse(only), false);
    ok(bob, new CreateEvent(attributes, false, false, "Global\\bobs"));
    return new OpenEvent(AccessRight.EVENT_ALL_ACCESS.mask(), false, "Global\\bobs");
  }

  @Fact(
      id = "NP-261",
      says = "Nobody acts in the name of who has written nothing that was read",
      source = "wine kernel32/tests/pipe.c, test_ImpersonateNamedPipeClient")
  void nothingRead() {
    Meeting meeting = meeting(service(), 0);
    ImpersonateNamedPipeClient act = new ImpersonateNamedPipeClient(meeting.server());
    refused(meeting.service(), act, ERROR_CANNOT_IMPERSONATE);
    write(meeting.bob(), meeting.client(), "x");
    refused(meeting.service(), act, ERROR_CANNOT_IMPERSONATE);
    read(meeting.service(), meeting.server(), 1);
    ok(meeting.service(), act);
    ok(meeting.service(), new RevertToSelf());
    ok(meeting.service(), new DisconnectNamedPipe(meeting.server()));
    refused(meeting.service(), act, ERROR_CANNOT_IMPERSONATE);
  }

  @Fact(
      id = "NP-262",
      says = "A thread that impersonates may what the client may, until it reverts",
      source = "Microsoft, \"ImpersonateNamedPipeClient\", \"RevertToSelf\"")
  void impersonates() {
    Meeting meeting = meeting(service(), 0);
    OpenEvent open = bobsEvent(meeting.bob());
    refused(meeting.service(), open, ERROR_ACCESS_DENIED);
    write(meeting.bob(), meeting.client(), "x");
    read(meeting.service(), meeting.server(), 1);
    quiet(meeting.service(), new ImpersonateNamedPipeClient(meeting.server()));
    ok(meeting.service(), open);
    refused(sibling(meeting.service()), open, ERROR_ACCESS_DENIED);
    quiet(meeting.service(), new RevertToSelf());
    refused(meeting.service(), open, ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "NP-263",
      says = "The client can outlive being impersonated, not the other way round",
      source = "wine kernel32/tests/pipe.c, test_ImpersonateNamedPipeClient")
  void clientLeaves() {
    Meeting meeting = meeting(service(), 0);
    write(meeting.bob(), meeting.client(), "x");
    read(meeting.service(), meeting.server(), 1);
    close(meeting.bob(), meeting.client());
    ok(meeting.service(), new ImpersonateNamedPipeClient(meeting.server()));
  }

  @Fact(
      id = "NP-264",
      says = "A client that lets itself only be identified opens nothing",
      source = "Microsoft, \"Impersonation Levels\"")
  void identification() {
    Meeting meeting =
        meeting(
            service(), SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION | SECURITY_CONTEXT_TRACKING);
    OpenEvent open = bobsEvent(meeting.bob());
    write(meeting.bob(), meeting.client(), "x");
    read(meeting.service(), meeting.server(), 1);
    ok(meeting.service(), new ImpersonateNamedPipeClient(meeting.server()));
    refused(meeting.service(), open, ERROR_BAD_IMPERSONATION_LEVEL);
  }

  @Fact(
      id = "NP-265",
      says = "A client that is not tracked can be impersonated as it opened the pipe",
      source = "reactos npfs, NpInitializeSecurity; wine kernel32/tests/pipe.c")
  void untracked() {
    Meeting meeting = meeting(service(), SECURITY_SQOS_PRESENT | SECURITY_IMPERSONATION);
    OpenEvent open = bobsEvent(meeting.bob());
    ok(meeting.service(), new ImpersonateNamedPipeClient(meeting.server()));
    ok(meeting.service(), open);
  }

  @Fact(
      id = "NP-266",
      says = "Without the privilege, another user's client is only identified; one's own is not",
      source = "Microsoft, \"ImpersonateNamedPipeClient\"")
  void privilege() {
    Meeting meeting = meeting(app, 0);
    OpenEvent open = bobsEvent(meeting.bob());
    write(meeting.bob(), meeting.client(), "x");
    read(app, meeting.server(), 1);
    ok(app, new ImpersonateNamedPipeClient(meeting.server()));
    refused(app, open, ERROR_BAD_IMPERSONATION_LEVEL);
    ok(app, new RevertToSelf());
    ThreadRef able =
        system.startProcess(Logon.DEFAULT.withPrivileges(Set.of("SeImpersonatePrivilege")));
    close(app, meeting.server());
    close(meeting.bob(), meeting.client());
    Meeting another = meeting(able, 0);
    write(another.bob(), another.client(), "x");
    read(able, another.server(), 1);
    ok(able, new ImpersonateNamedPipeClient(another.server()));
    ok(able, open);
  }

  @Fact(
      id = "NP-267",
      says = "One's own user is impersonated without a privilege",
      source = "Microsoft, \"ImpersonateNamedPipeClient\"")
  void oneself() {
    Both both = connected(BYTES);
    write(both.client(), "x");
    read(both.server());
    ok(app, new ImpersonateNamedPipeClient(both.server()));
    event(app);
    ok(app, new RevertToSelf());
  }

  @Fact(
      id = "NP-268",
      says = "Only servers impersonate",
      source = "Microsoft, \"ImpersonateNamedPipeClient\"; reactos npfs, NpImpersonate")
  void onlyServers() {
    Both both = connected(BYTES);
    write(both.server(), "x");
    read(both.client());
    refused(app, new ImpersonateNamedPipeClient(both.client()), ERROR_INVALID_FUNCTION);
    refused(app, new ConnectNamedPipe(both.client(), null), ERROR_INVALID_FUNCTION);
    Handle file = ok(app, createFile("f.txt", READ, 0, 4)).value();
    refused(app, new ImpersonateNamedPipeClient(file), ERROR_INVALID_FUNCTION);
  }
}
