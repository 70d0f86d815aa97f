package org.handlebook.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Constant.OPEN_EXISTING;
import static org.handlebook.win32.Constant.PIPE_ACCESS_DUPLEX;

import java.util.List;
import java.util.function.Function;
import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Answer.HandleOrInvalid;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.PeekedData;
import org.handlebook.win32.PipeCall.CreateNamedPipe;
import org.handlebook.win32.PipeCall.CreatePipe;
import org.handlebook.win32.PipeCall.PeekNamedPipe;
import org.handlebook.win32.PipeCall.SetNamedPipeHandleState;
import org.handlebook.win32.PipeEnds;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.Win32Error;

/** Words for what is done with pipes often. */
abstract class PipeWords extends Facts {
  static final String CHAT = "\\\\.\\pipe\\chat";
  static final int READ = AccessRight.GENERIC_READ.mask();
  static final int WRITE = AccessRight.GENERIC_WRITE.mask();
  static final int MESSAGES = Constant.PIPE_TYPE_MESSAGE | Constant.PIPE_READMODE_MESSAGE;
  static final int BYTES = Constant.PIPE_TYPE_BYTE;
  static final int OVERLAPPED = Constant.FILE_FLAG_OVERLAPPED;

  /** Both ends of an instance. */
  record Both(Handle server, Handle client) {}

  static CreateNamedPipe creation(int open, int mode, int instances, int out, int in) {
    return new CreateNamedPipe(CHAT, open, mode, instances, out, in, 0, PLAIN);
  }

  static CreateNamedPipe creation(int open, int mode, int instances) {
    return creation(open, mode, instances, 1024, 1024);
  }

  static CreateFile opening(int access, int flags) {
    return new CreateFile(CHAT, access, 0, PLAIN, OPEN_EXISTING, flags, NULL);
  }

  static CreateFile opening() {
    return opening(READ | WRITE, 0);
  }

  Handle server(ThreadRef thread, int open, int mode, int instances) {
    return ok(thread, creation(open, mode, instances)).value();
  }

  Handle server(int mode) {
    return server(app, PIPE_ACCESS_DUPLEX, mode, 1);
  }

  Handle client(ThreadRef thread) {
    return ok(thread, opening()).value();
  }

  /** A connected instance whose client reads as its server does. */
  Both connected(int mode) {
    return connected(creation(PIPE_ACCESS_DUPLEX, mode, 1), 0);
  }

  Both connected(CreateNamedPipe call, int flags) {
    Handle server = ok(app, call).value();
    HandleOrInvalid client = ok(app, opening(READ | WRITE, flags));
    int reads = call.dwPipeMode() & Constant.PIPE_READMODE_MESSAGE;
    ok(app, new SetNamedPipeHandleState(client.value(), reads, null, null));
    return new Both(server, client.value());
  }

  /** The same for overlapped operations, with room for 5000 bytes out and 6000 in. */
  Both overlapped(int mode) {
    return connected(creation(PIPE_ACCESS_DUPLEX | OVERLAPPED, mode, 1, 5000, 6000), OVERLAPPED);
  }

  PipeEnds pipe(ThreadRef thread, int size) {
    return stored(ok(thread, new CreatePipe(PLAIN, size)));
  }

  PipeEnds pipe() {
    return pipe(app, 0);
  }

  static Bytes bytes(String text) {
    return Bytes.of(text.getBytes(UTF_8));
  }

  static Bytes bytes(int length) {
    return bytes("x".repeat(length));
  }

  static String text(Bytes bytes) {
    return new String(bytes.toArray(), UTF_8);
  }

  static WriteFile writing(Handle handle, Bytes data) {
    return new WriteFile(handle, data, null);
  }

  static ReadFile reading(Handle handle, int length) {
    return new ReadFile(handle, length, null);
  }

  /** Writes all of a text at once. */
  void write(ThreadRef thread, Handle handle, String text) {
    Bytes data = bytes(text);
    assertThat(ok(thread, writing(handle, data)).count()).isEqualTo(data.length());
  }

  void write(Handle handle, String text) {
    write(app, handle, text);
  }

  /** Reads what there is, at most so many bytes, at once. */
  String read(ThreadRef thread, Handle handle, int length) {
    Transferred answer = ok(thread, reading(handle, length));
    assertThat(answer.count()).isEqualTo(answer.buffer().length());
    return text(answer.buffer());
  }

  String read(Handle handle, int length) {
    return read(app, handle, length);
  }

  String read(Handle handle) {
    return read(handle, 10_000);
  }

  /** Reads a part of a message, and is told that there is more. */
  String readPart(ThreadRef thread, Handle handle, int length) {
    Reply.Returned<Transferred> reply = returned(thread, reading(handle, length));
    assertThat(reply.answer().value()).isFalse();
    assertThat(reply.lastError()).isEqualTo(Win32Error.ERROR_MORE_DATA.code());
    assertThat(reply.answer().count()).isEqualTo(length);
    return text(reply.answer().buffer());
  }

  PeekedData peek(Handle handle, int length) {
    return stored(ok(app, new PeekNamedPipe(handle, length)));
  }

  int available(Handle handle) {
    return peek(handle, 0).lpTotalBytesAvail();
  }

  /** What a snapshot shows as waiting to be read. */
  List<String> unread(Handle handle) {
    return object(app, handle).unread().stream().map(PipeWords::text).toList();
  }

  // Overlapped operations

  private int structures;

  /** An OVERLAPPED with an event of its own. */
  Overlapped overlap() {
    Handle event = ok(app, new CreateEvent(PLAIN, true, false, null)).value();
    return overlap(event);
  }

  Overlapped overlap(Handle event) {
    return new Overlapped(0x1000 + 0x20L * structures++, 0, 0, event);
  }

  /** Begins an operation that goes on. */
  Overlapped goesOn(Function<Overlapped, Call<?>> call) {
    Overlapped overlapped = overlap();
    refused(app, call.apply(overlapped), Win32Error.ERROR_IO_PENDING);
    assertThat(isSignaled(app, overlapped.hEvent())).isFalse();
    return overlapped;
  }

  Overlapped readGoesOn(Handle handle, int length) {
    return goesOn(overlapped -> new ReadFile(handle, length, overlapped));
  }

  Overlapped writeGoesOn(Handle handle, int length) {
    return goesOn(overlapped -> new WriteFile(handle, bytes(length), overlapped));
  }

  /** Writes without waiting, on a handle for overlapped operations. */
  void writeOver(Handle handle, int length) {
    assertThat(ok(app, new WriteFile(handle, bytes(length), overlap())).count()).isEqualTo(length);
  }

  /** Reads without waiting, on a handle for overlapped operations. */
  int readOver(Handle handle, int length) {
    return ok(app, new ReadFile(handle, length, overlap())).count();
  }

  /** Reads a part without waiting. */
  void readPartOver(Handle handle, int length) {
    Overlapped overlapped = overlap();
    refused(app, new ReadFile(handle, length, overlapped), Win32Error.ERROR_MORE_DATA);
    assertThat(isSignaled(app, overlapped.hEvent())).isTrue();
  }

  boolean isUnderWay(Overlapped overlapped) {
    return !isSignaled(app, overlapped.hEvent());
  }

  /** How many bytes an operation has moved that is over. */
  int moved(Handle handle, Overlapped overlapped) {
    assertThat(isSignaled(app, overlapped.hEvent())).isTrue();
    return ok(app, new GetOverlappedResult(handle, overlapped, false)).count();
  }

  void failed(Handle handle, Overlapped overlapped, Win32Error error) {
    assertThat(isSignaled(app, overlapped.hEvent())).isTrue();
    refused(app, new GetOverlappedResult(handle, overlapped, false), error);
  }
}
