package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Win32Error.ERROR_BROKEN_PIPE;
import static org.handlebook.win32.Win32Error.ERROR_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_OPERATION_ABORTED;
import static org.handlebook.win32.Win32Error.ERROR_PIPE_NOT_CONNECTED;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.FileCall.CancelIoEx;
import org.handlebook.win32.FileCall.FlushFileBuffers;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.PeekedData;
import org.handlebook.win32.PipeCall.DisconnectNamedPipe;
import org.handlebook.win32.PipeCall.TransactNamedPipe;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.handlebook.win32.Win32Error;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Operations on pipes that go on while their caller does something else.
 *
 * <p>The source of all is wine kernel32/tests/pipe.c, test_blocking_rw, test_overlapped_transport
 * and test_transact.
 */
abstract class OverlappedPipeFacts extends PipeWords {

  /** Which end writes, which reads, and what fits in between. */
  private record Way(Handle writer, Handle reader, int room, boolean messages, boolean parts) {}

  private void looks(Way way, int seen, int available, int message) {
    PeekedData peeked = peek(way.reader(), 20_000);
    assertThat(peeked.lpBuffer().length()).isEqualTo(seen);
    assertThat(peeked.lpTotalBytesAvail()).isEqualTo(available);
    assertThat(peeked.lpBytesLeftThisMessage()).isEqualTo(message - seen);
  }

  private void readSome(Way way, int length) {
    if (way.parts()) {
      readPartOver(way.reader(), length);
    } else {
      assertThat(readOver(way.reader(), length)).isEqualTo(length);
    }
  }

  @TestFactory
  Stream<DynamicTest> flows() {
    return Stream.of(BYTES, MESSAGES & 4, MESSAGES)
        .flatMap(
            mode ->
                Stream.of(true, false)
                    .flatMap(
                        out ->
                            Stream.of(
                                flow("NP-114 Room and waiting", mode, out, this::roomAndWaiting),
                                flow("NP-248 Messages of nothing", mode, out, this::nothing),
                                flow("NP-249 Cancelled writes", mode, out, this::cancelled))));
  }

  private DynamicTest flow(String what, int mode, boolean out, Consumer<Way> proof) {
    return fact(
        what + ", mode " + mode + (out ? ", to the client" : ", to the server"),
        () -> {
          Both both = overlapped(mode);
          boolean messages = (mode & 4) != 0;
          boolean parts = (mode & 2) != 0;
          proof.accept(
              out
                  ? new Way(both.server(), both.client(), 5000, messages, parts)
                  : new Way(both.client(), both.server(), 6000, messages, parts));
        });
  }

  private void roomAndWaiting(Way way) {
    int room = way.room();
    boolean messages = way.messages();
    Overlapped read = readGoesOn(way.reader(), 1000);
    ok(app, new FlushFileBuffers(way.writer()));
    looks(way, 0, 0, 0);
    writeOver(way.writer(), 4000);
    if (way.parts()) {
      failed(way.reader(), read, Win32Error.ERROR_MORE_DATA);
    } else {
      assertThat(moved(way.reader(), read)).isEqualTo(1000);
    }
    looks(way, 3000, 3000, messages ? 3000 : 0);
    Overlapped write = writeGoesOn(way.writer(), room);
    looks(way, messages ? 3000 : 3000 + room, 3000 + room, messages ? 3000 : 0);
    Overlapped another = writeGoesOn(way.writer(), 1);
    ThreadRef flusher = sibling(app);
    Reply.Pending<Bool> flush = blocked(flusher, new FlushFileBuffers(way.writer()));
    writeOver(way.writer(), 0);
    assertThat(isUnderWay(write)).isTrue();
    assertThat(readOver(way.reader(), 3000)).isEqualTo(3000);
    assertThat(moved(way.writer(), write)).isEqualTo(room);
    assertThat(isUnderWay(another)).isTrue();
    looks(way, room + (messages ? 0 : 1), room + 1, messages ? room : 0);
    readSome(way, 1);
    assertThat(moved(way.writer(), another)).isEqualTo(1);
    assertThat(readOver(way.reader(), room)).isEqualTo(way.parts() ? room - 1 : room);
    assertThat(isBlocked(flush)).isEqualTo(way.parts());
    if (way.parts()) {
      assertThat(readOver(way.reader(), 1000)).isEqualTo(1);
    }
    assertThat(back(flush).value()).isTrue();
    if (messages) {
      assertThat(readOver(way.reader(), 1000)).isZero();
    }
    looks(way, 0, 0, 0);
  }

  private void nothing(Way way) {
    Overlapped none = readGoesOn(way.reader(), 0);
    Overlapped some = readGoesOn(way.reader(), 1000);
    writeOver(way.writer(), 1);
    if (way.parts()) {
      failed(way.reader(), none, Win32Error.ERROR_MORE_DATA);
    } else {
      assertThat(moved(way.reader(), none)).isZero();
    }
    assertThat(moved(way.reader(), some)).isEqualTo(1);
    none = readGoesOn(way.reader(), 0);
    some = readGoesOn(way.reader(), 1);
    writeOver(way.writer(), 0);
    assertThat(isUnderWay(none)).isEqualTo(!way.messages());
    assertThat(isUnderWay(some)).isTrue();
    writeOver(way.writer(), 1);
    assertThat(moved(way.reader(), some)).isEqualTo(1);
    int large = way.room() + 2000;
    Overlapped write = writeGoesOn(way.writer(), large);
    readSome(way, 1999);
    assertThat(isUnderWay(write)).isTrue();
    readSome(way, 1);
    assertThat(moved(way.writer(), write)).isEqualTo(large);
    assertThat(readOver(way.reader(), way.room() + 1)).isEqualTo(way.room());
  }

  private void cancelled(Way way) {
    int large = way.room() + 2000;
    Overlapped first = writeGoesOn(way.writer(), large);
    Overlapped second = writeGoesOn(way.writer(), 1);
    cancel(way.writer(), first);
    looks(way, 1, 1, way.messages() ? 1 : 0);
    assertThat(readOver(way.reader(), 1000)).isEqualTo(1);
    assertThat(moved(way.writer(), second)).isEqualTo(1);
    first = writeGoesOn(way.writer(), large);
    second = writeGoesOn(way.writer(), 1);
    readSome(way, 10);
    cancel(way.writer(), first);
    assertThat(readOver(way.reader(), 1000)).isEqualTo(1);
    assertThat(moved(way.writer(), second)).isEqualTo(1);
    first = writeGoesOn(way.writer(), large);
    ThreadRef flusher = sibling(app);
    Reply.Pending<Bool> flush = blocked(flusher, new FlushFileBuffers(way.writer()));
    cancel(way.writer(), first);
    looks(way, 0, 0, 0);
    assertThat(back(flush).value()).isTrue();
  }

  private void cancel(Handle handle, Overlapped overlapped) {
    ok(app, new CancelIoEx(handle, overlapped));
    failed(handle, overlapped, ERROR_OPERATION_ABORTED);
  }

  @Fact(
      id = "NP-117",
      says = "A read that is cancelled ends with an error, and another one goes on",
      source = "wine kernel32/tests/pipe.c, test_blocking_rw")
  void cancelledRead() {
    Both both = overlapped(BYTES);
    Overlapped first = readGoesOn(both.client(), 1);
    Overlapped second = readGoesOn(both.client(), 1);
    cancel(both.client(), second);
    refused(app, new CancelIoEx(both.client(), second), ERROR_NOT_FOUND);
    writeOver(both.server(), 1);
    assertThat(moved(both.client(), first)).isEqualTo(1);
  }

  @Fact(
      id = "NP-119",
      says = "Where nothing is unread, a flush comes back at once",
      source = "wine kernel32/tests/pipe.c, test_blocking_rw")
  void nothingToFlush() {
    Both both = overlapped(BYTES);
    ok(app, new FlushFileBuffers(both.server()));
    ok(app, new FlushFileBuffers(both.client()));
  }

  @Fact(
      id = "NP-250",
      says = "What goes on is broken off when the other end is closed",
      source = "wine kernel32/tests/pipe.c, test_overlapped_transport")
  void otherEndCloses() {
    Both both = overlapped(MESSAGES);
    Overlapped write = writeGoesOn(both.server(), 7000);
    ThreadRef flusher = sibling(app);
    Reply.Pending<Bool> flush = blocked(flusher, new FlushFileBuffers(both.server()));
    close(app, both.client());
    failed(both.server(), write, ERROR_BROKEN_PIPE);
    assertThat(back(flush).value()).isFalse();
    assertThat(lastError(flusher)).isEqualTo(ERROR_BROKEN_PIPE.code());
  }

  @Fact(
      id = "NP-251",
      says = "What goes on at both ends is broken off when the server disconnects",
      source = "wine kernel32/tests/pipe.c, test_overlapped_transport")
  void disconnected() {
    Both both = overlapped(MESSAGES);
    Overlapped one = writeGoesOn(both.client(), 7000);
    Overlapped other = writeGoesOn(both.server(), 7000);
    ThreadRef flusher = sibling(app);
    Reply.Pending<Bool> flush = blocked(flusher, new FlushFileBuffers(both.client()));
    ok(app, new DisconnectNamedPipe(both.server()));
    failed(both.client(), one, ERROR_PIPE_NOT_CONNECTED);
    failed(both.server(), other, ERROR_PIPE_NOT_CONNECTED);
    assertThat(back(flush).value()).isFalse();
    assertThat(lastError(flusher)).isEqualTo(ERROR_PIPE_NOT_CONNECTED.code());
  }

  @Fact(
      id = "NP-252",
      says = "A process that ends takes its unfinished writes along",
      source = "wine kernel32/tests/pipe.c, test_overlapped_transport")
  void writerEnds() {
    Both both = overlapped(BYTES);
    Child child = spawn(app, false);
    Handle copy =
        stored(ok(app, duplication(SELF, both.client(), child.process(), 0, SAME_ACCESS)));
    Overlapped overlapped = new Overlapped(0x10, 0, 0, NULL);
    refused(
        child.thread(),
        new WriteFile(copy, bytes(10_000), overlapped),
        Win32Error.ERROR_IO_PENDING);
    assertThat(readOver(both.server(), 10)).isEqualTo(10);
    ok(app, new TerminateProcess(child.process(), 0));
    Overlapped read = readGoesOn(both.server(), 10);
    writeOver(both.client(), 1);
    assertThat(moved(both.server(), read)).isEqualTo(1);
  }

  @Fact(
      id = "NP-253",
      says = "Without an event, the end itself is signalled; with one, it is not",
      source = "wine ntdll/tests/pipe.c, read_pipe_test, test_completion")
  void whatIsSignalled() {
    Both both = overlapped(BYTES);
    assertThat(isSignaled(app, both.client())).isTrue();
    Overlapped withEvent = readGoesOn(both.client(), 1);
    writeOver(both.server(), 1);
    assertThat(isUnderWay(withEvent)).isFalse();
    assertThat(isSignaled(app, both.client())).isFalse();
    Overlapped without = overlap(NULL);
    refused(app, new ReadFile(both.client(), 1, without), Win32Error.ERROR_IO_PENDING);
    assertThat(isSignaled(app, both.client())).isFalse();
    writeOver(both.server(), 1);
    assertThat(isSignaled(app, both.client())).isTrue();
    assertThat(ok(app, new GetOverlappedResult(both.client(), without, true)).count()).isEqualTo(1);
  }

  @Fact(
      id = "NP-254",
      says = "Transactions do not wait for room, and what they wrote stays when cancelled",
      source = "wine kernel32/tests/pipe.c, test_transact")
  void transactions() {
    Both both = overlapped(MESSAGES);
    Overlapped write = writeGoesOn(both.client(), 8000);
    Overlapped talk = talkGoesOn(both.client(), 2, 1);
    writeOver(both.server(), 1);
    assertThat(moved(both.client(), talk)).isEqualTo(1);
    assertThat(readOver(both.server(), 10_000)).isEqualTo(8000);
    assertThat(moved(both.client(), write)).isEqualTo(8000);
    assertThat(readOver(both.server(), 10_000)).isEqualTo(2);
    talk = talkGoesOn(both.client(), 3, 1);
    cancel(both.client(), talk);
    assertThat(readOver(both.server(), 10_000)).isEqualTo(3);
  }

  @Fact(
      id = "NP-255",
      says = "A transaction answers a transaction, and empty ones are messages too",
      source = "wine kernel32/tests/pipe.c, test_transact")
  void answeredByTransaction() {
    Both both = overlapped(MESSAGES);
    Overlapped one = talkGoesOn(both.client(), 3, 100);
    assertThat(readOver(both.server(), 1000)).isEqualTo(3);
    Overlapped other = talkGoesOn(both.server(), 4, 100);
    assertThat(moved(both.client(), one)).isEqualTo(4);
    writeOver(both.client(), 1);
    assertThat(moved(both.server(), other)).isEqualTo(1);
    Overlapped empty = talkGoesOn(both.client(), 0, 0);
    assertThat(readOver(both.server(), 1000)).isZero();
    writeOver(both.server(), 0);
    assertThat(moved(both.client(), empty)).isZero();
  }

  private Overlapped talkGoesOn(Handle handle, int length, int room) {
    return goesOn(overlapped -> new TransactNamedPipe(handle, bytes(length), room, overlapped));
  }
}
