package org.handlebook.system.agent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.WaitState;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.StateText;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.FileCall.CancelIoEx;
import org.handlebook.win32.FileCall.CancelSynchronousIo;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.FileCall.FlushFileBuffers;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.PeekedData;
import org.handlebook.win32.PipeCall.CallNamedPipe;
import org.handlebook.win32.PipeCall.ConnectNamedPipe;
import org.handlebook.win32.PipeCall.CreateNamedPipe;
import org.handlebook.win32.PipeCall.CreatePipe;
import org.handlebook.win32.PipeCall.DisconnectNamedPipe;
import org.handlebook.win32.PipeCall.GetNamedPipeClientProcessId;
import org.handlebook.win32.PipeCall.GetNamedPipeHandleState;
import org.handlebook.win32.PipeCall.GetNamedPipeInfo;
import org.handlebook.win32.PipeCall.PeekNamedPipe;
import org.handlebook.win32.PipeCall.SetNamedPipeHandleState;
import org.handlebook.win32.PipeCall.TransactNamedPipe;
import org.handlebook.win32.PipeCall.WaitNamedPipe;
import org.handlebook.win32.PipeEnds;
import org.handlebook.win32.PipeHandleState;
import org.handlebook.win32.PipeInfo;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.StartupInfo;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;
import org.handlebook.win32.ThreadCall.CreateThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pipes of a real system: bytes flow, and threads wait for them. */
class AgentPipeTest extends RealScenario {
  private static final String NAME = "\\\\.\\pipe\\chat";
  private static final int MESSAGES = Constant.PIPE_TYPE_MESSAGE | Constant.PIPE_READMODE_MESSAGE;

  private ThreadRef other;

  @BeforeEach
  void startOther() {
    other = system.startProcess();
  }

  private static Bytes bytes(String text) {
    return Bytes.of(text.getBytes(UTF_8));
  }

  private PipeEnds pipe(boolean inheritable) {
    SecurityAttributes attributes = new SecurityAttributes(null, inheritable);
    return Objects.requireNonNull(ok(app, new CreatePipe(attributes, 0)).stored());
  }

  private Handle server(int openMode, int pipeMode) {
    return ok(
            app,
            new CreateNamedPipe(
                NAME,
                Constant.PIPE_ACCESS_DUPLEX | openMode,
                pipeMode,
                Constant.PIPE_UNLIMITED_INSTANCES,
                4096,
                4096,
                2_000,
                null))
        .value();
  }

  private static CreateFile opening() {
    return new CreateFile(
        NAME,
        AccessRight.GENERIC_READ.mask() | AccessRight.GENERIC_WRITE.mask(),
        0,
        null,
        Constant.OPEN_EXISTING,
        0,
        Handle.NULL);
  }

  private Handle client() {
    return ok(other, opening()).value();
  }

  private <R extends Answer> Reply.Pending<R> blocked(ThreadRef thread, Call<R> call) {
    Reply<R> reply = system.call(thread, call);
    assertThat(reply).as("%s", call).isInstanceOf(Reply.Pending.class);
    return (Reply.Pending<R>) reply;
  }

  private <R extends Answer> Reply.Returned<R> returned(Reply<R> reply) {
    assertThat(reply).isInstanceOf(Reply.Returned.class);
    return (Reply.Returned<R>) reply;
  }

  private <R extends Answer> void assertRefused(Reply<R> reply, int error) {
    assertThat(returned(reply).answer().isRefusal()).as("%s", reply).isTrue();
    assertThat(returned(reply).lastError()).isEqualTo(error);
  }

  private void assertRead(Reply<Transferred> reply, String text) {
    assertThat(returned(reply).answer())
        .isEqualTo(new Transferred(true, text.length(), bytes(text)));
  }

  private ObjectState object(ThreadRef thread, Handle handle) {
    int id = system.snapshot().process(thread.process()).row(handle).orElseThrow().object();
    return system.snapshot().object(id).orElseThrow();
  }

  private ThreadRef thread(ThreadRef of) {
    return system.thread(ok(of, new CreateThread(null, 0)).lpThreadId());
  }

  @Test
  @DisplayName("CreatePipe answers two rows, and bytes come out as they went in")
  void anonymous() {
    PipeEnds ends = pipe(false);
    assertThat(object(app, ends.hReadPipe()).kind()).isEqualTo(ObjectKind.PIPE_READ_END);
    assertThat(object(app, ends.hWritePipe()).kind()).isEqualTo(ObjectKind.PIPE_WRITE_END);
    assertThat(ok(app, new WriteFile(ends.hWritePipe(), bytes("hello"), null)))
        .isEqualTo(new Transferred(true, 5, Bytes.EMPTY));
    PeekedData peeked =
        Objects.requireNonNull(ok(app, new PeekNamedPipe(ends.hReadPipe(), 3)).stored());
    assertThat(peeked.lpBuffer()).isEqualTo(bytes("hel"));
    assertThat(peeked.lpTotalBytesAvail()).isEqualTo(5);
    assertRead(system.call(app, new ReadFile(ends.hReadPipe(), 2, null)), "he");
    assertRead(system.call(app, new ReadFile(ends.hReadPipe(), 100, null)), "llo");
    ok(app, new CloseHandle(ends.hWritePipe()));
    assertRefused(system.call(app, new ReadFile(ends.hReadPipe(), 1, null)), 109 /* BROKEN_PIPE */);
  }

  @Test
  @DisplayName("A reader waits until somebody writes")
  void readerWaits() {
    PipeEnds ends = pipe(false);
    ThreadRef reader = thread(app);
    Reply.Pending<Transferred> read = blocked(reader, new ReadFile(ends.hReadPipe(), 9, null));
    assertThat(system.snapshot().waits())
        .containsExactly(
            new WaitState(reader, List.of(object(app, ends.hReadPipe()).id()), false, false));
    assertThat(system.passUntilSomethingHappens()).isFalse();
    ok(app, new WriteFile(ends.hWritePipe(), bytes("ping"), null));
    assertThat(system.isWaiting(reader)).isFalse();
    assertRead(system.await(read), "ping");
  }

  @Test
  @DisplayName("A writer that fills the buffer waits until it is read")
  void writerWaits() {
    PipeEnds ends = pipe(false);
    ThreadRef writer = thread(app);
    Bytes many = Bytes.of(new byte[100_000]);
    Reply.Pending<Transferred> write =
        blocked(writer, new WriteFile(ends.hWritePipe(), many, null));
    int read = 0;
    while (system.isWaiting(writer)) {
      read += ok(app, new ReadFile(ends.hReadPipe(), 10_000, null)).count();
    }
    assertThat(read).isBetween(10_000, 100_000);
    assertThat(returned(system.await(write)).answer().count()).isEqualTo(100_000);
  }

  @Test
  @DisplayName("A reader hears of the end when the last writer has gone, a forgotten one included")
  void lastWriter() {
    PipeEnds ends = pipe(true);
    ProcessInformation made =
        Objects.requireNonNull(
            ok(
                    app,
                    new CreateProcess(
                        null, "child.exe", null, null, true, 0, null, null, StartupInfo.EMPTY))
                .stored());
    ThreadRef child = system.firstThread(made.dwProcessId());
    assertThat(system.snapshot().process(child.process()).rows()).hasSize(2);
    Reply.Pending<Transferred> read = blocked(app, new ReadFile(ends.hReadPipe(), 9, null));
    ok(child, new WriteFile(ends.hWritePipe(), bytes("last"), null));
    assertRead(system.await(read), "last");
    ok(app, new CloseHandle(ends.hWritePipe()));
    read = blocked(app, new ReadFile(ends.hReadPipe(), 9, null));
    system.call(child, new ExitProcess(0));
    assertRefused(system.await(read), 109);
  }

  @Test
  @DisplayName("A server waits for a client, and they talk both ways")
  void named() {
    Handle server = server(0, 0);
    assertThat(object(app, server).kind()).isEqualTo(ObjectKind.NAMED_PIPE);
    assertThat(object(app, server).name()).isEqualTo("chat");
    assertThat(StateText.english(object(app, server).state())).isEqualTo("listening");
    Reply.Pending<Bool> connect = blocked(app, new ConnectNamedPipe(server, null));
    assertThat(StateText.english(object(app, server).state())).isEqualTo("listening");
    Handle client = client();
    assertThat(StateText.english(object(other, client).state())).isEqualTo("connected");
    assertThat(object(other, client).kind()).isEqualTo(ObjectKind.NAMED_PIPE_CLIENT);
    assertThat(returned(system.await(connect)).answer()).isEqualTo(Bool.TRUE);
    ok(other, new WriteFile(client, bytes("hi"), null));
    assertThat(object(app, server).unread()).containsExactly(bytes("hi"));
    assertRead(system.call(app, new ReadFile(server, 9, null)), "hi");
    ok(app, new WriteFile(server, bytes("you"), null));
    assertRead(system.call(other, new ReadFile(client, 9, null)), "you");
    assertThat(ok(app, new GetNamedPipeClientProcessId(server)).stored())
        .isEqualTo(system.snapshot().process(other.process()).id());
    ok(app, new WriteFile(server, bytes("unread"), null));
    Reply.Pending<Bool> flush = blocked(app, new FlushFileBuffers(server));
    assertRead(system.call(other, new ReadFile(client, 9, null)), "unread");
    assertThat(returned(system.await(flush)).answer()).isEqualTo(Bool.TRUE);
    ok(app, new DisconnectNamedPipe(server));
    assertThat(StateText.english(object(app, server).state())).isEqualTo("disconnected");
    assertThat(StateText.english(object(other, client).state())).isEqualTo("disconnected");
    assertRefused(system.call(other, new ReadFile(client, 9, null)), 233);
  }

  @Test
  @DisplayName("A message that is too long for the buffer comes in parts")
  void messages() {
    Handle server = server(0, MESSAGES);
    Handle client = client();
    assertRefused(system.call(app, new ConnectNamedPipe(server, null)), 535);
    ok(other, new WriteFile(client, bytes("message"), null));
    Reply<Transferred> part = system.call(app, new ReadFile(server, 4, null));
    assertRefused(part, 234);
    assertThat(returned(part).answer()).isEqualTo(new Transferred(false, 4, bytes("mess")));
    assertRead(system.call(app, new ReadFile(server, 4, null)), "age");
    PipeInfo info = Objects.requireNonNull(ok(app, new GetNamedPipeInfo(server)).stored());
    assertThat(info.lpFlags()).isEqualTo(Constant.PIPE_SERVER_END | Constant.PIPE_TYPE_MESSAGE);
    assertThat(info.lpOutBufferSize()).isEqualTo(4096);
    ok(other, new SetNamedPipeHandleState(client, Constant.PIPE_READMODE_MESSAGE, null, null));
    assertThat(ok(other, new GetNamedPipeHandleState(client)).stored())
        .isEqualTo(new PipeHandleState(Constant.PIPE_READMODE_MESSAGE, 1));
    Reply.Pending<Transferred> ask =
        blocked(other, new TransactNamedPipe(client, bytes("why"), 20, null));
    assertRead(system.call(app, new ReadFile(server, 20, null)), "why");
    ok(app, new WriteFile(server, bytes("because"), null));
    assertRead(system.await(ask), "because");
  }

  @Test
  @DisplayName("CallNamedPipe opens, writes, waits for the answer and closes")
  void exchange() {
    Handle server = server(0, MESSAGES);
    Reply.Pending<Transferred> call =
        blocked(other, new CallNamedPipe(NAME, bytes("why"), 20, Constant.NMPWAIT_WAIT_FOREVER));
    assertRead(system.call(app, new ReadFile(server, 20, null)), "why");
    ok(app, new WriteFile(server, bytes("because"), null));
    assertRead(system.await(call), "because");
  }

  @Test
  @DisplayName("WaitNamedPipe waits as long as it is told, or as the pipe says")
  void waitForInstance() {
    Handle server = server(0, 0);
    client();
    assertRefused(system.call(other, opening()), 231);
    Reply.Pending<Bool> wait =
        blocked(other, new WaitNamedPipe(NAME, Constant.NMPWAIT_USE_DEFAULT_WAIT));
    system.pass(1_000);
    assertThat(system.isWaiting(other)).isTrue();
    system.pass(1_000);
    assertRefused(system.await(wait), 121);
    wait = blocked(other, new WaitNamedPipe(NAME, Constant.NMPWAIT_WAIT_FOREVER));
    ok(app, new DisconnectNamedPipe(server));
    Reply.Pending<Bool> connect = blocked(app, new ConnectNamedPipe(server, null));
    assertThat(StateText.english(object(app, server).state())).isEqualTo("listening");
    assertThat(returned(system.await(wait)).answer()).isEqualTo(Bool.TRUE);
    ok(other, opening());
    assertThat(returned(system.await(connect)).answer()).isEqualTo(Bool.TRUE);
  }

  @Test
  @DisplayName("An overlapped operation goes on, signals its event, and can be broken off")
  void overlapped() {
    Handle server = server(Constant.FILE_FLAG_OVERLAPPED, 0);
    Handle event = ok(app, new CreateEvent(null, true, false, null)).value();
    Overlapped connect = new Overlapped(1, 0, 0, event);
    assertRefused(system.call(app, new ConnectNamedPipe(server, connect)), 997);
    assertRefused(system.call(app, new GetOverlappedResult(server, connect, false)), 996);
    Handle client = client();
    ok(app, new WaitForSingleObject(event, Constant.INFINITE));
    ok(app, new GetOverlappedResult(server, connect, false));
    Overlapped read = new Overlapped(2, 0, 0, event);
    assertRefused(system.call(app, new ReadFile(server, 10, read)), 997);
    Reply.Pending<Transferred> result = blocked(app, new GetOverlappedResult(server, read, true));
    ok(other, new WriteFile(client, bytes("late"), null));
    assertRead(system.await(result), "late");
    assertRefused(system.call(app, new ReadFile(server, 10, read)), 997);
    ok(app, new CancelIoEx(server, read));
    assertRefused(system.call(app, new GetOverlappedResult(server, read, true)), 995);
    assertRefused(system.call(app, new CancelIoEx(server, read)), 1168);
  }

  @Test
  @DisplayName("A pipe of one scenario is not there in the next, though somebody waited for it")
  void leftOver() {
    Handle server = server(Constant.FILE_FLAG_FIRST_PIPE_INSTANCE, 0);
    blocked(app, new ConnectNamedPipe(server, null));
    system.close();
    open();
    startOther();
    assertRefused(system.call(other, opening()), 2);
    blocked(app, new ConnectNamedPipe(server(Constant.FILE_FLAG_FIRST_PIPE_INSTANCE, 0), null));
  }

  @Test
  @DisplayName("A blocked operation can be broken off from another thread")
  void cancelled() {
    PipeEnds ends = pipe(false);
    Answer.CreatedThread made = ok(app, new CreateThread(null, 0));
    ThreadRef reader = system.thread(made.lpThreadId());
    assertRefused(system.call(app, new CancelSynchronousIo(made.value())), 1168);
    Reply.Pending<Transferred> read = blocked(reader, new ReadFile(ends.hReadPipe(), 9, null));
    ok(app, new CancelSynchronousIo(made.value()));
    assertRefused(system.await(read), 995);
  }
}
