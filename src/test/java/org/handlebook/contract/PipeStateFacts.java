package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Constant.NMPWAIT_USE_DEFAULT_WAIT;
import static org.handlebook.win32.Constant.NMPWAIT_WAIT_FOREVER;
import static org.handlebook.win32.Constant.PIPE_ACCESS_DUPLEX;
import static org.handlebook.win32.Constant.PIPE_NOWAIT;
import static org.handlebook.win32.Win32Error.ERROR_BAD_PATHNAME;
import static org.handlebook.win32.Win32Error.ERROR_BAD_PIPE;
import static org.handlebook.win32.Win32Error.ERROR_BROKEN_PIPE;
import static org.handlebook.win32.Win32Error.ERROR_FILE_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_FUNCTION;
import static org.handlebook.win32.Win32Error.ERROR_IO_PENDING;
import static org.handlebook.win32.Win32Error.ERROR_NO_DATA;
import static org.handlebook.win32.Win32Error.ERROR_PIPE_BUSY;
import static org.handlebook.win32.Win32Error.ERROR_PIPE_CONNECTED;
import static org.handlebook.win32.Win32Error.ERROR_PIPE_LISTENING;
import static org.handlebook.win32.Win32Error.ERROR_PIPE_NOT_CONNECTED;
import static org.handlebook.win32.Win32Error.ERROR_SEM_TIMEOUT;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.FileCall.FlushFileBuffers;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.Handle;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.PipeCall.ConnectNamedPipe;
import org.handlebook.win32.PipeCall.CreateNamedPipe;
import org.handlebook.win32.PipeCall.DisconnectNamedPipe;
import org.handlebook.win32.PipeCall.GetNamedPipeHandleState;
import org.handlebook.win32.PipeCall.GetNamedPipeInfo;
import org.handlebook.win32.PipeCall.PeekNamedPipe;
import org.handlebook.win32.PipeCall.SetNamedPipeHandleState;
import org.handlebook.win32.PipeCall.WaitNamedPipe;
import org.handlebook.win32.Win32Error;

/** Listening, connected, closing, disconnected: what each state of a pipe refuses. */
abstract class PipeStateFacts extends PipeWords {

  private void inAllWays(Handle end, Win32Error error) {
    refused(app, reading(end, 1), error);
    refused(app, writing(end, bytes("x")), error);
  }

  // Listening

  @Fact(
      id = "NP-219",
      says = "Nothing goes through a pipe to which no client has come",
      source = "wine kernel32/tests/pipe.c, test_DisconnectNamedPipe; ntdll test_pipe_state")
  void listening() {
    Handle server = server(BYTES);
    inAllWays(server, ERROR_PIPE_LISTENING);
    refused(app, new PeekNamedPipe(server, 0), ERROR_BAD_PIPE);
    ok(app, new FlushFileBuffers(server));
  }

  @Fact(
      id = "NP-220",
      says = "ConnectNamedPipe waits for a client",
      source = "Microsoft, \"ConnectNamedPipe\"")
  void connectWaits() {
    Handle server = server(BYTES);
    ThreadRef other = system.startProcess();
    Reply.Pending<Bool> connect = blocked(app, new ConnectNamedPipe(server, null));
    assertThat(isBlocked(connect)).isTrue();
    client(other);
    assertThat(back(connect).value()).isTrue();
  }

  @Fact(
      id = "NP-221",
      says = "A client that has come before is there already, also if it has left something",
      source = "wine kernel32/tests/pipe.c, test_CreateNamedPipe; Microsoft, \"ConnectNamedPipe\"")
  void connectedBefore() {
    Both both = connected(BYTES);
    refused(app, new ConnectNamedPipe(both.server(), null), ERROR_PIPE_CONNECTED);
    close(app, both.client());
    refused(app, new ConnectNamedPipe(both.server(), null), ERROR_NO_DATA);
  }

  @Fact(
      id = "NP-15",
      says = "Clients neither connect nor disconnect",
      source = "wine kernel32/tests/pipe.c, test_CreateNamedPipe")
  void clientsDoNot() {
    Both both = connected(BYTES);
    refused(app, new ConnectNamedPipe(both.client(), null), ERROR_INVALID_FUNCTION);
    refused(app, new DisconnectNamedPipe(both.client()), ERROR_INVALID_FUNCTION);
  }

  @Fact(
      id = "NP-222",
      says = "After a client, the pipe is busy until the server disconnects and listens again",
      source = "wine kernel32/tests/pipe.c, test_CreateNamedPipe")
  void busy() {
    Both both = connected(BYTES);
    refused(app, opening(), ERROR_PIPE_BUSY);
    close(app, both.client());
    refused(app, opening(), ERROR_PIPE_BUSY);
    ok(app, new DisconnectNamedPipe(both.server()));
    refused(app, opening(), ERROR_PIPE_BUSY);
    ThreadRef other = system.startProcess();
    Reply.Pending<Bool> connect = blocked(app, new ConnectNamedPipe(both.server(), null));
    client(other);
    assertThat(back(connect).value()).isTrue();
  }

  @Fact(
      id = "NP-223",
      says = "A server that does not wait listens, and says that nobody has come",
      source = "wine kernel32/tests/pipe.c, test_nowait")
  void connectWithoutWaiting() {
    Handle server = server(PIPE_NOWAIT);
    refused(app, new ConnectNamedPipe(server, null), ERROR_PIPE_LISTENING);
    Handle client = client(app);
    refused(app, new ConnectNamedPipe(server, null), ERROR_PIPE_CONNECTED);
    close(app, client);
    refused(app, new ConnectNamedPipe(server, null), ERROR_NO_DATA);
    ok(app, new DisconnectNamedPipe(server));
    refused(app, new ConnectNamedPipe(server, null), ERROR_PIPE_LISTENING);
    client(app);
  }

  @Fact(
      id = "NP-75",
      says = "Clients come to the instance that has been listening longest",
      source = "wine kernel32/tests/pipe.c, test_multiple_instances")
  void order() {
    List<Handle> servers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      servers.add(server(app, PIPE_ACCESS_DUPLEX | OVERLAPPED, BYTES, 4));
    }
    close(app, client(app));
    goesOn(overlapped -> new ConnectNamedPipe(servers.get(2), overlapped));
    taken(servers.get(0));
    close(app, client(app));
    goesOn(overlapped -> new ConnectNamedPipe(servers.get(2), overlapped));
    taken(servers.get(1));
    close(app, client(app));
    taken(servers.get(2));
    ok(app, new DisconnectNamedPipe(servers.get(0)));
    ok(app, new DisconnectNamedPipe(servers.get(2)));
    goesOn(overlapped -> new ConnectNamedPipe(servers.get(2), overlapped));
    goesOn(overlapped -> new ConnectNamedPipe(servers.get(0), overlapped));
    close(app, client(app));
    taken(servers.get(3));
    close(app, client(app));
    taken(servers.get(2));
    close(app, client(app));
    taken(servers.get(0));
    refused(app, opening(), ERROR_PIPE_BUSY);
  }

  private void taken(Handle server) {
    refused(app, new ConnectNamedPipe(server, overlap()), ERROR_NO_DATA, ERROR_PIPE_CONNECTED);
  }

  @Fact(
      id = "NP-79",
      says = "An overlapped connect goes on, and signals its event when a client comes",
      source = "wine kernel32/tests/pipe.c, test_overlapped_error, create_overlapped_pipe")
  void overlappedConnect() {
    Handle server = server(app, PIPE_ACCESS_DUPLEX | OVERLAPPED, MESSAGES, 1);
    Overlapped connect = goesOn(overlapped -> new ConnectNamedPipe(server, overlapped));
    assertThat(isSignaled(app, server)).isFalse();
    client(app);
    assertThat(moved(server, connect)).isZero();
    assertThat(isSignaled(app, server)).as("NP-81").isFalse();
    Reply.Returned<Transferred> result =
        returned(app, new GetOverlappedResult(server, connect, true));
    assertThat(result.answer().value()).as("NP-80").isTrue();
    refused(app, new ConnectNamedPipe(server, overlap()), ERROR_PIPE_CONNECTED);
  }

  @Fact(
      id = "NP-224",
      says = "A connect without an OVERLAPPED waits on a server for overlapped operations too",
      source = "wine kernel32/tests/pipe.c, serverThreadMain3")
  void connectOverlappedServer() {
    Handle server = server(app, PIPE_ACCESS_DUPLEX | OVERLAPPED, BYTES, 1);
    ThreadRef other = system.startProcess();
    Reply.Pending<Bool> connect = blocked(app, new ConnectNamedPipe(server, null));
    client(other);
    assertThat(back(connect).value()).isTrue();
  }

  @Fact(
      id = "NP-225",
      says = "Who waits for a client is told when the server is disconnected or closed",
      source = "reactos npfs, statesup.c; wine kernel32/tests/pipe.c, test_wait_pipe")
  void noMoreListening() {
    Handle server = server(app, PIPE_ACCESS_DUPLEX | OVERLAPPED, BYTES, 2);
    Overlapped connect = goesOn(overlapped -> new ConnectNamedPipe(server, overlapped));
    ok(app, new DisconnectNamedPipe(server));
    failed(server, connect, ERROR_PIPE_NOT_CONNECTED);
    Handle second = server(app, PIPE_ACCESS_DUPLEX | OVERLAPPED, BYTES, 2);
    Overlapped another = goesOn(overlapped -> new ConnectNamedPipe(second, overlapped));
    close(app, second);
    failed(server, another, ERROR_BROKEN_PIPE);
  }

  // Closing

  @Fact(
      id = "NP-63",
      says = "What the server wrote can be read when it has closed; then the pipe is broken",
      source = "wine kernel32/tests/pipe.c, test_CloseHandle")
  void serverCloses() {
    Both both = connected(MESSAGES);
    write(both.server(), "Hello World!");
    close(app, both.server());
    assertThat(detail(app, both.client())).as("NP-130").isEqualTo("closing");
    assertThat(stored(ok(app, new GetNamedPipeHandleState(both.client()))).lpCurInstances())
        .as("NP-130")
        .isZero();
    assertThat(available(both.client())).isEqualTo(12);
    assertThat(read(both.client())).isEqualTo("Hello World!");
    drained(both.client());
  }

  @Fact(
      id = "NP-71",
      says = "What the client wrote can be read when it has closed; then the pipe is broken",
      source = "wine kernel32/tests/pipe.c, test_CloseHandle")
  void clientCloses() {
    Both both = connected(MESSAGES);
    write(both.client(), "Hello World!");
    close(app, both.client());
    assertThat(detail(app, both.server())).as("NP-131").isEqualTo("closing");
    assertThat(available(both.server())).isEqualTo(12);
    assertThat(read(both.server())).isEqualTo("Hello World!");
    drained(both.server());
  }

  /** NP-66, NP-67, NP-68. */
  private void drained(Handle end) {
    ok(app, new SetNamedPipeHandleState(end, 2, null, null));
    refused(app, reading(end, 0), ERROR_BROKEN_PIPE);
    refused(app, reading(end, 32), ERROR_BROKEN_PIPE);
    refused(app, new PeekNamedPipe(end, 0), ERROR_BROKEN_PIPE);
    refused(app, writing(end, bytes("x")), ERROR_NO_DATA);
    ok(app, new FlushFileBuffers(end));
    ok(app, new GetNamedPipeInfo(end));
  }

  @Fact(
      id = "NP-226",
      says = "A message of nothing outlives its writer too",
      source = "wine kernel32/tests/pipe.c, test_CloseHandle")
  void emptyMessage() {
    Both both = connected(MESSAGES);
    write(both.server(), "");
    close(app, both.server());
    assertThat(read(both.client(), 32)).isEmpty();
    refused(app, reading(both.client(), 0), ERROR_BROKEN_PIPE);
  }

  @Fact(
      id = "NP-227",
      says = "A read that waits is broken off when the other end is closed",
      source = "wine ntdll/tests/pipe.c, read_pipe_test")
  void readerLearnsOfTheEnd() {
    Both both = connected(BYTES);
    ThreadRef other = sibling(app);
    Reply.Pending<Transferred> read = blocked(app, reading(both.server(), 10));
    close(other, both.client());
    assertThat(back(read).isRefusal()).isTrue();
    assertThat(lastError(app)).isEqualTo(ERROR_BROKEN_PIPE.code());
  }

  // Disconnected

  @Fact(
      id = "NP-57",
      says = "Disconnecting throws the client out, and loses what nobody has read",
      source = "wine kernel32/tests/pipe.c, test_DisconnectNamedPipe")
  void disconnect() {
    Both both = connected(BYTES);
    write(both.client(), "Bit Bucket");
    quiet(app, new DisconnectNamedPipe(both.server()));
    inAllWays(both.client(), ERROR_PIPE_NOT_CONNECTED);
    inAllWays(both.server(), ERROR_PIPE_NOT_CONNECTED);
    refused(app, new DisconnectNamedPipe(both.server()), ERROR_PIPE_NOT_CONNECTED);
    assertThat(isSignaled(app, both.client())).isFalse();
    refused(app, new PeekNamedPipe(both.client(), 0), ERROR_PIPE_NOT_CONNECTED);
    refused(app, new PeekNamedPipe(both.server(), 0), ERROR_BAD_PIPE);
    assertThat(detail(app, both.server())).isEqualTo("disconnected");
    assertThat(detail(app, both.client())).isEqualTo("disconnected");
    assertThat(unread(both.server())).isEmpty();
  }

  @Fact(
      id = "NP-60",
      says = "A client that was disconnected is told nothing of the pipe; the server is",
      source = "wine ntdll/tests/pipe.c, test_pipe_with_data_state, test_pipe_local_info")
  void thrownOut() {
    Both both = connected(BYTES);
    ok(app, new DisconnectNamedPipe(both.server()));
    refused(app, new GetNamedPipeInfo(both.client()), ERROR_PIPE_NOT_CONNECTED);
    refused(app, new GetNamedPipeHandleState(both.client()), ERROR_PIPE_NOT_CONNECTED);
    refused(
        app, new SetNamedPipeHandleState(both.client(), 0, null, null), ERROR_PIPE_NOT_CONNECTED);
    refused(app, new FlushFileBuffers(both.client()), ERROR_PIPE_NOT_CONNECTED);
    refused(app, new DisconnectNamedPipe(both.client()), ERROR_PIPE_NOT_CONNECTED);
    refused(app, new ConnectNamedPipe(both.client(), null), ERROR_INVALID_FUNCTION);
    ok(app, new GetNamedPipeInfo(both.server()));
    ok(app, new FlushFileBuffers(both.server()));
  }

  @Fact(
      id = "NP-228",
      says = "A client that was disconnected stays so when another one comes",
      source = "reactos npfs, NpSetDisconnectedPipeState")
  void staysOut() {
    Both both = connected(creation(PIPE_ACCESS_DUPLEX | OVERLAPPED, BYTES, 1), OVERLAPPED);
    ok(app, new DisconnectNamedPipe(both.server()));
    goesOn(overlapped -> new ConnectNamedPipe(both.server(), overlapped));
    Handle second = client(app);
    refused(app, writing(both.client(), bytes("x")), ERROR_PIPE_NOT_CONNECTED);
    write(second, "new");
    close(app, both.client());
    assertThat(read(both.server())).isEqualTo("new");
  }

  @Fact(
      id = "NP-105",
      says = "Who is blocked on the other end is let go with an error",
      source = "wine kernel32/tests/pipe.c, test_overlapped_transport")
  void blockedReaderIsThrownOut() {
    Both both = connected(BYTES);
    ThreadRef other = sibling(app);
    Reply.Pending<Transferred> read = blocked(other, reading(both.client(), 10));
    ok(app, new DisconnectNamedPipe(both.server()));
    assertThat(back(read).isRefusal()).isTrue();
    assertThat(lastError(other)).isEqualTo(ERROR_PIPE_NOT_CONNECTED.code());
  }

  @Fact(
      id = "NP-229",
      says = "A synchronous end does one thing after the other, even to disconnect",
      source = "Microsoft, \"Synchronous and Asynchronous I/O\"; reactos IopAcquireFileObjectLock")
  void oneAfterTheOther() {
    Both both = connected(BYTES);
    ThreadRef reader = sibling(app);
    ThreadRef third = sibling(app);
    Reply.Pending<Transferred> read = blocked(reader, reading(both.server(), 10));
    Reply.Pending<Bool> disconnect = blocked(app, new DisconnectNamedPipe(both.server()));
    write(third, both.client(), "x");
    assertThat(back(read).count()).isEqualTo(1);
    assertThat(back(disconnect).value()).isTrue();
  }

  // WaitNamedPipe

  private static WaitNamedPipe waiting(int timeout) {
    return new WaitNamedPipe(CHAT, timeout);
  }

  @Fact(
      id = "NP-01",
      says = "Nobody waits for a pipe that is not there",
      source = "wine kernel32/tests/pipe.c, test_CreateNamedPipe, test_wait_pipe")
  void noPipe() {
    refused(app, waiting(2000), ERROR_FILE_NOT_FOUND);
    refused(app, waiting(0), ERROR_FILE_NOT_FOUND);
    refused(app, waiting(NMPWAIT_WAIT_FOREVER), ERROR_FILE_NOT_FOUND);
    refused(app, new WaitNamedPipe("chat", 0), ERROR_BAD_PATHNAME);
    assertThat(rows(app)).isEmpty();
  }

  @Fact(
      id = "NP-230",
      says = "Nobody has to wait for an instance that listens",
      source = "wine kernel32/tests/pipe.c, test_CreateNamedPipe")
  void noNeedToWait() {
    server(BYTES);
    quiet(app, waiting(2000));
    client(app);
  }

  @Fact(
      id = "NP-13",
      says = "While all instances are busy the wait times out",
      source = "wine kernel32/tests/pipe.c, test_CreateNamedPipe")
  void timesOut() {
    connected(BYTES);
    Reply.Pending<Bool> wait = blocked(app, waiting(100));
    system.pass(99);
    assertThat(isBlocked(wait)).isTrue();
    system.pass(1);
    assertThat(back(wait).value()).isFalse();
    assertThat(lastError(app)).isEqualTo(ERROR_SEM_TIMEOUT.code());
  }

  @Fact(
      id = "NP-231",
      says = "The pipe's own time-out is the server's; 0 is 50 milliseconds",
      source = "Microsoft, \"CreateNamedPipe\", \"WaitNamedPipe\"")
  void defaultTimeout() {
    connected(BYTES);
    Reply.Pending<Bool> usual = blocked(app, waiting(NMPWAIT_USE_DEFAULT_WAIT));
    system.pass(50);
    assertThat(back(usual).value()).isFalse();
    CreateNamedPipe own =
        new CreateNamedPipe(CHAT + "2", PIPE_ACCESS_DUPLEX, BYTES, 1, 0, 0, 200, PLAIN);
    ok(app, own);
    ok(app, createFile(CHAT + "2", READ, 0, 3));
    Reply.Pending<Bool> wait =
        blocked(app, new WaitNamedPipe(CHAT + "2", NMPWAIT_USE_DEFAULT_WAIT));
    system.pass(199);
    assertThat(isBlocked(wait)).isTrue();
    system.pass(1);
    assertThat(back(wait).value()).isFalse();
  }

  @Fact(
      id = "NP-232",
      says = "A new instance lets all go on that wait, and so does one that listens again",
      source = "wine kernel32/tests/pipe.c, test_wait_pipe")
  void letsGoOn() {
    Handle server = server(app, PIPE_ACCESS_DUPLEX | OVERLAPPED, BYTES, 2);
    Handle client = client(app);
    ThreadRef one = system.startProcess();
    ThreadRef two = system.startProcess();
    Reply.Pending<Bool> first = blocked(one, waiting(NMPWAIT_WAIT_FOREVER));
    Reply.Pending<Bool> second = blocked(two, waiting(1000));
    assertThat(rows(one)).hasSize(1);
    Handle another = server(app, PIPE_ACCESS_DUPLEX | OVERLAPPED, BYTES, 2);
    assertThat(back(first).value()).isTrue();
    assertThat(back(second).value()).isTrue();
    assertThat(rows(one)).isEmpty();
    close(app, another);
    close(app, client);
    ok(app, new DisconnectNamedPipe(server));
    Reply.Pending<Bool> third = blocked(one, waiting(1000));
    refused(app, new ConnectNamedPipe(server, overlap()), ERROR_IO_PENDING);
    assertThat(back(third).value()).isTrue();
  }

  @Fact(
      id = "NP-233",
      says = "Who waits is told when the pipe is gone",
      source = "reactos npfs, NpDeleteFcb")
  void pipeGoes() {
    Both both = connected(BYTES);
    ThreadRef other = system.startProcess();
    Reply.Pending<Bool> wait = blocked(other, waiting(NMPWAIT_WAIT_FOREVER));
    close(app, both.server());
    assertThat(back(wait).value()).isFalse();
    assertThat(lastError(other)).isEqualTo(ERROR_FILE_NOT_FOUND.code());
  }
}
