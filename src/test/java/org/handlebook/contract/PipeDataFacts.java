package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Constant.PIPE_ACCESS_DUPLEX;
import static org.handlebook.win32.Constant.PIPE_ACCESS_OUTBOUND;
import static org.handlebook.win32.Constant.PIPE_NOWAIT;
import static org.handlebook.win32.Constant.PIPE_READMODE_MESSAGE;
import static org.handlebook.win32.Constant.PIPE_TYPE_MESSAGE;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_BAD_PIPE;
import static org.handlebook.win32.Win32Error.ERROR_FILE_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_IO_INCOMPLETE;
import static org.handlebook.win32.Win32Error.ERROR_MORE_DATA;
import static org.handlebook.win32.Win32Error.ERROR_NO_DATA;
import static org.handlebook.win32.Win32Error.ERROR_PIPE_BUSY;

import java.util.stream.Stream;
import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.PeekedData;
import org.handlebook.win32.PipeCall.CallNamedPipe;
import org.handlebook.win32.PipeCall.ConnectNamedPipe;
import org.handlebook.win32.PipeCall.SetNamedPipeHandleState;
import org.handlebook.win32.PipeCall.TransactNamedPipe;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Bytes and messages: reading, looking, writing, waiting and not waiting, talking. */
abstract class PipeDataFacts extends PipeWords {

  // Both ways

  /** wine kernel32/tests/pipe.c, test_CreateNamedPipe. */
  @TestFactory
  Stream<DynamicTest> bothWays() {
    return Stream.of(BYTES, MESSAGES)
        .map(
            mode ->
                fact(
                    "NP-234 A pipe of mode " + mode + " carries both ways",
                    () -> {
                      Both both = connected(mode);
                      write(both.server(), "Bit Bucket");
                      write(both.client(), "More bits");
                      assertThat(read(both.client())).isEqualTo("Bit Bucket");
                      assertThat(read(both.server())).isEqualTo("More bits");
                    }));
  }

  @Fact(
      id = "NP-17",
      says = "A look takes nothing; what is left of a message that is none wraps around",
      source = "wine kernel32/tests/pipe.c, test_CreateNamedPipe")
  void lookAtBytes() {
    Both both = connected(BYTES);
    write(both.server(), "0123456789");
    assertThat(peek(both.client(), 4)).isEqualTo(new PeekedData(bytes("0123"), 10, -4));
    assertThat(peek(both.client(), 0)).isEqualTo(new PeekedData(bytes(""), 10, 0));
    write(both.server(), "ab");
    assertThat(peek(both.client(), 20)).isEqualTo(new PeekedData(bytes("0123456789ab"), 12, -12));
    assertThat(read(both.client())).isEqualTo("0123456789ab");
    assertThat(peek(both.client(), 20)).isEqualTo(new PeekedData(bytes(""), 0, 0));
  }

  @Fact(
      id = "NP-235",
      says = "A look at messages shows the first one, and how much there is of all",
      source = "wine kernel32/tests/pipe.c, test_CreateNamedPipe")
  void lookAtMessages() {
    Both both = connected(MESSAGES);
    write(both.server(), "first");
    write(both.server(), "second");
    assertThat(peek(both.client(), 4)).isEqualTo(new PeekedData(bytes("firs"), 11, 1));
    assertThat(peek(both.client(), 20)).isEqualTo(new PeekedData(bytes("first"), 11, 0));
    assertThat(peek(both.client(), 0)).isEqualTo(new PeekedData(bytes(""), 11, 5));
    assertThat(unread(both.client())).containsExactly("first", "second");
  }

  // Messages

  @Fact(
      id = "NP-236",
      says = "Each read of messages brings one",
      source = "wine kernel32/tests/pipe.c, test_CreateNamedPipe")
  void oneMessage() {
    Both both = connected(MESSAGES);
    write(both.server(), "first");
    write(both.server(), "");
    write(both.server(), "second");
    assertThat(read(both.client())).isEqualTo("first");
    assertThat(read(both.client())).isEmpty();
    assertThat(read(both.client())).isEqualTo("second");
  }

  @Fact(
      id = "NP-40",
      says = "A message that does not fit comes in parts, to whoever reads on",
      source = "wine kernel32/tests/pipe.c, test_CreateNamedPipe")
  void parts() {
    Both both = connected(MESSAGES);
    ThreadRef other = sibling(app);
    write(both.client(), "0123456789");
    write(both.client(), "next");
    assertThat(readPart(app, both.server(), 4)).isEqualTo("0123");
    assertThat(readPart(other, both.server(), 4)).isEqualTo("4567");
    assertThat(read(other, both.server(), 60)).isEqualTo("89");
    assertThat(read(both.server(), 60)).isEqualTo("next");
  }

  @Fact(
      id = "NP-237",
      says = "A read of nothing tells that there is a message, and takes none of it",
      source = "wine kernel32/tests/pipe.c, test_CloseHandle (Windows 8 and later)")
  void readOfNothing() {
    Both both = connected(MESSAGES);
    write(both.client(), "message");
    assertThat(readPart(app, both.server(), 0)).isEmpty();
    assertThat(available(both.server())).isEqualTo(7);
    write(both.server(), "bytes");
    ok(app, new SetNamedPipeHandleState(both.client(), 0, null, null));
    assertThat(read(both.client(), 0)).isEmpty();
    assertThat(available(both.client())).isEqualTo(5);
  }

  @Fact(
      id = "NP-271",
      says = "With an OVERLAPPED, a part of a message is counted only in there",
      source = "wine kernel32/tests/pipe.c, test_ReadFile, overlapped_read_sync")
  void partOverlapped() {
    Both both = connected(MESSAGES);
    write(both.client(), "message");
    Overlapped overlapped = overlap(NULL);
    Reply.Returned<Transferred> read = returned(app, new ReadFile(both.server(), 1, overlapped));
    assertThat(read.lastError()).isEqualTo(ERROR_MORE_DATA.code());
    assertThat(read.answer().count()).isZero();
    Reply.Returned<Transferred> result =
        returned(app, new GetOverlappedResult(both.server(), overlapped, false));
    assertThat(result.lastError()).isEqualTo(ERROR_MORE_DATA.code());
    assertThat(text(result.answer().buffer())).isEqualTo("m");
  }

  @Fact(id = "NP-272", says = "Lengths have no sign", source = "Microsoft, \"ReadFile\"")
  void hugeLengths() {
    Both both = connected(creation(PIPE_ACCESS_DUPLEX, MESSAGES, 1, -1, -1), 0);
    write(both.client(), "message");
    assertThat(peek(both.server(), -1).lpBuffer()).isEqualTo(bytes("message"));
    assertThat(read(both.server(), -1)).isEqualTo("message");
    ThreadRef other = sibling(app);
    Reply.Pending<Transferred> read = blocked(other, reading(both.server(), -1));
    write(both.client(), "more");
    assertThat(text(back(read).buffer())).isEqualTo("more");
  }

  @Fact(
      id = "NP-238",
      says = "A client reads bytes until it asks for messages: CreateFile asks for none",
      source = "wine kernel32/tests/pipe.c, test_CreateNamedPipe; Microsoft, \"CreateFile\"")
  void clientsReadBytes() {
    Handle server = server(MESSAGES);
    Handle client = client(app);
    write(server, "first");
    write(server, "second");
    assertThat(read(client)).isEqualTo("firstsecond");
    ok(app, new SetNamedPipeHandleState(client, PIPE_READMODE_MESSAGE, null, null));
    write(server, "first");
    write(server, "second");
    assertThat(read(client)).isEqualTo("first");
  }

  @Fact(
      id = "NP-43",
      says = "A pipe of bytes is not read by messages, from either end",
      source = "wine kernel32/tests/pipe.c, test_NamedPipeHandleState")
  void bytesStayBytes() {
    Both both = connected(BYTES);
    SetNamedPipeHandleState server =
        new SetNamedPipeHandleState(both.server(), PIPE_READMODE_MESSAGE, null, null);
    SetNamedPipeHandleState client =
        new SetNamedPipeHandleState(both.client(), PIPE_READMODE_MESSAGE, null, null);
    refused(app, server, ERROR_INVALID_PARAMETER);
    refused(app, client, ERROR_INVALID_PARAMETER);
    ok(app, new SetNamedPipeHandleState(both.client(), 0, null, null));
  }

  @Fact(
      id = "NP-239",
      says = "Unknown modes are refused, and what only remote pipes have",
      source = "Microsoft, \"SetNamedPipeHandleState\"; reactos npipe.c")
  void unknownModes() {
    Handle server = server(MESSAGES);
    refused(app, new SetNamedPipeHandleState(server, 4, null, null), ERROR_INVALID_PARAMETER);
    refused(app, new SetNamedPipeHandleState(server, null, 1, null), ERROR_INVALID_PARAMETER);
    refused(app, new SetNamedPipeHandleState(server, null, null, 1), ERROR_INVALID_PARAMETER);
    ok(app, new SetNamedPipeHandleState(server, null, null, null));
  }

  @Fact(
      id = "NP-134",
      says = "Setting how an end reads needs the right to write attributes",
      source = "Microsoft, \"SetNamedPipeHandleState\"; wine ntdll/tests/pipe.c")
  void modeNeedsRight() {
    server(app, PIPE_ACCESS_OUTBOUND, MESSAGES, 2);
    server(app, PIPE_ACCESS_OUTBOUND, MESSAGES, 2);
    Handle reader = ok(app, opening(READ, 0)).value();
    refused(
        app,
        new SetNamedPipeHandleState(reader, PIPE_READMODE_MESSAGE, null, null),
        ERROR_ACCESS_DENIED);
    Handle able = ok(app, opening(READ | 0x100, 0)).value();
    ok(app, new SetNamedPipeHandleState(able, PIPE_READMODE_MESSAGE, null, null));
  }

  // Waiting and not waiting

  @Fact(
      id = "NP-240",
      says = "A read waits for data, a write for room",
      source = "Microsoft, \"ReadFile\", \"WriteFile\"; wine kernel32/tests/pipe.c")
  void waiting() {
    Both both = connected(creation(PIPE_ACCESS_DUPLEX, MESSAGES, 1, 10, 10), 0);
    ThreadRef other = sibling(app);
    Reply.Pending<Transferred> read = blocked(other, reading(both.client(), 20));
    write(both.server(), "eleven, hm!");
    assertThat(text(back(read).buffer())).isEqualTo("eleven, hm!");
    write(both.server(), "0123456789");
    Reply.Pending<Transferred> write = blocked(app, writing(both.server(), bytes("more")));
    assertThat(read(other, both.client(), 20)).isEqualTo("0123456789");
    assertThat(back(write).count()).isEqualTo(4);
  }

  /** NP-84, NP-86; wine kernel32/tests/pipe.c, test_nowait. */
  @TestFactory
  Stream<DynamicTest> noWait() {
    return Stream.of(Constant.PIPE_TYPE_BYTE, PIPE_TYPE_MESSAGE)
        .map(type -> fact("NP-84 Not waiting, pipe type " + type, () -> withoutWaiting(type)));
  }

  private void withoutWaiting(int type) {
    Handle server =
        ok(app, creation(PIPE_ACCESS_DUPLEX | OVERLAPPED, type | PIPE_NOWAIT, 1, 512, 512)).value();
    Handle client = ok(app, opening(READ | WRITE, OVERLAPPED)).value();
    refused(app, reading(server, 10), ERROR_NO_DATA);
    assertThat(written(server, 513)).as("more than the buffer holds").isZero();
    assertThat(written(server, 512)).as("NP-86").isEqualTo(512);
    assertThat(written(server, 1)).isZero();
    readOver(client, 512);
    Overlapped large = readGoesOn(client, 32768);
    assertThat(written(server, 513)).as("to who waits for it").isEqualTo(513);
    assertThat(moved(client, large)).isEqualTo(513);
    Overlapped small = readGoesOn(client, 1);
    assertThat(written(server, 513)).as("one more than the buffer").isEqualTo(513);
    assertThat(moved(client, small)).isEqualTo(1);
    assertThat(readOver(client, 600)).isEqualTo(512);
    Overlapped last = readGoesOn(client, 1);
    boolean ofMessages = type == PIPE_TYPE_MESSAGE;
    assertThat(written(server, 514)).as("two more").isEqualTo(ofMessages ? 0 : 1);
    if (ofMessages) {
      refused(app, new GetOverlappedResult(client, last, false), ERROR_IO_INCOMPLETE);
    } else {
      assertThat(moved(client, last)).isEqualTo(1);
    }
  }

  private int written(Handle handle, int length) {
    return ok(app, new WriteFile(handle, bytes(length), overlap())).count();
  }

  @Fact(
      id = "NP-241",
      says = "An end can stop waiting when nothing of it waits",
      source = "reactos npfs, NpSetPipeInfo; Microsoft, \"SetNamedPipeHandleState\"")
  void stopsWaiting() {
    Both both = overlapped(BYTES);
    Overlapped read = readGoesOn(both.client(), 10);
    SetNamedPipeHandleState stop =
        new SetNamedPipeHandleState(both.client(), PIPE_NOWAIT, null, null);
    refused(app, stop, ERROR_PIPE_BUSY);
    writeOver(both.server(), 1);
    moved(both.client(), read);
    ok(app, stop);
    refused(app, new ReadFile(both.client(), 1, overlap()), ERROR_NO_DATA);
  }

  // Talking

  @Fact(
      id = "NP-242",
      says = "A transaction writes a message and waits for the answer",
      source = "Microsoft, \"TransactNamedPipe\"; wine kernel32/tests/pipe.c, test_transact")
  void transaction() {
    Both both = connected(MESSAGES);
    ThreadRef server = sibling(app);
    Reply.Pending<Transferred> answer =
        blocked(app, new TransactNamedPipe(both.client(), bytes("abc"), 100, null));
    assertThat(read(server, both.server(), 100)).isEqualTo("abc");
    write(server, both.server(), "test");
    assertThat(text(back(answer).buffer())).isEqualTo("test");
  }

  @Fact(
      id = "NP-243",
      says = "An answer that does not fit comes in parts",
      source = "wine kernel32/tests/pipe.c, test_transact; Microsoft, \"TransactNamedPipe\"")
  void longAnswer() {
    Both both = connected(MESSAGES);
    ThreadRef server = sibling(app);
    Reply.Pending<Transferred> answer =
        blocked(app, new TransactNamedPipe(both.client(), bytes("abc"), 6, null));
    write(server, both.server(), "0123456789");
    Transferred part = back(answer);
    assertThat(part.value()).isFalse();
    assertThat(lastError(app)).isEqualTo(ERROR_MORE_DATA.code());
    assertThat(text(part.buffer())).isEqualTo("012345");
    assertThat(read(both.client())).isEqualTo("6789");
  }

  @Fact(
      id = "NP-244",
      says = "Only ends that read messages transact, both ways, with nothing unread",
      source = "wine kernel32/tests/pipe.c, test_TransactNamedPipe; ntdll test_pipe_state")
  void transactionsRefused() {
    Both messages = connected(MESSAGES);
    write(messages.server(), "x");
    refused(app, talking(messages.client()), ERROR_PIPE_BUSY);
    read(messages.client());
    ok(app, new SetNamedPipeHandleState(messages.client(), 0, null, null));
    refused(app, talking(messages.client()), ERROR_BAD_PIPE);
    close(app, messages.client());
    refused(app, talking(messages.server()), ERROR_BAD_PIPE);
    close(app, messages.server());
    refused(app, talking(server(MESSAGES)), ERROR_BAD_PIPE);
    close(app, rows(app).get(0));
    refused(app, talking(connected(BYTES).client()), ERROR_BAD_PIPE);
  }

  private static TransactNamedPipe talking(Handle pipe) {
    return new TransactNamedPipe(pipe, bytes("ab"), 1, null);
  }

  private static CallNamedPipe calling(int room, int timeout) {
    return new CallNamedPipe(CHAT, bytes("req"), room, timeout);
  }

  @Fact(
      id = "NP-92",
      says = "CallNamedPipe opens, asks, reads the answer and closes",
      source = "Microsoft, \"CallNamedPipe\"")
  void call() {
    Handle server = server(MESSAGES);
    ThreadRef client = system.startProcess();
    Reply.Pending<Transferred> call = blocked(client, calling(60, Constant.NMPWAIT_WAIT_FOREVER));
    assertThat(rows(client)).hasSize(1);
    assertThat(read(server)).isEqualTo("req");
    write(server, "answer");
    Transferred answer = back(call);
    assertThat(answer.count()).isEqualTo(6);
    assertThat(text(answer.buffer())).isEqualTo("answer");
    assertThat(rows(client)).isEmpty();
    assertThat(detail(app, server)).isEqualTo("closing");
  }

  @Fact(
      id = "NP-245",
      says = "The rest of an answer that does not fit is lost",
      source = "Microsoft, \"CallNamedPipe\"")
  void callWithLittleRoom() {
    Handle server = server(MESSAGES);
    ThreadRef client = system.startProcess();
    Reply.Pending<Transferred> call = blocked(client, calling(2, Constant.NMPWAIT_NOWAIT));
    write(server, "answer");
    assertThat(text(back(call).buffer())).isEqualTo("an");
    assertThat(lastError(client)).isEqualTo(ERROR_MORE_DATA.code());
    assertThat(rows(client)).isEmpty();
  }

  @Fact(
      id = "NP-96",
      says = "A pipe of bytes, or none, cannot be called",
      source = "Microsoft, \"CallNamedPipe\"")
  void cannotBeCalled() {
    refused(app, calling(60, 0), ERROR_FILE_NOT_FOUND);
    server(BYTES);
    refused(app, calling(60, 0), ERROR_INVALID_PARAMETER);
    assertThat(rows(app)).hasSize(1);
  }

  @Fact(
      id = "NP-246",
      says = "A call waits for an instance, and gives up when the time is up",
      source = "Microsoft, \"CallNamedPipe\"; reactos npipe.c")
  void callWaits() {
    Handle server = server(app, PIPE_ACCESS_DUPLEX, MESSAGES, 2);
    client(app);
    ThreadRef client = system.startProcess();
    Reply.Pending<Transferred> call = blocked(client, calling(60, 100));
    system.pass(100);
    assertThat(back(call).value()).isFalse();
    assertThat(lastError(client)).isEqualTo(ERROR_PIPE_BUSY.code());
    Reply.Pending<Transferred> again = blocked(client, calling(60, 100));
    Handle second = server(app, PIPE_ACCESS_DUPLEX, MESSAGES, 2);
    assertThat(read(second)).isEqualTo("req");
    write(second, "late");
    assertThat(text(back(again).buffer())).isEqualTo("late");
    close(app, server);
  }

  // A chat

  @Fact(
      id = "NP-247",
      says = "Server and client in two processes talk to and fro",
      source = "Microsoft, \"Named Pipes\"")
  void chat() {
    ThreadRef clientProcess = system.startProcess();
    Handle server = server(MESSAGES);
    Reply.Pending<Bool> connect = blocked(app, new ConnectNamedPipe(server, null));
    Handle client = client(clientProcess);
    assertThat(back(connect).value()).isTrue();
    Reply.Pending<Transferred> heard = blocked(app, reading(server, 100));
    write(clientProcess, client, "hello");
    assertThat(text(back(heard).buffer())).isEqualTo("hello");
    write(server, "hello yourself");
    assertThat(read(clientProcess, client, 100)).isEqualTo("hello yourself");
  }
}
