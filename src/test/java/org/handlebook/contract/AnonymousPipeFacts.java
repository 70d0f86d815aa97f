package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_BROKEN_PIPE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_FUNCTION;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_NO_DATA;

import org.handlebook.system.ObjectKind;
import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.FileCall.FlushFileBuffers;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.SetHandleInformation;
import org.handlebook.win32.PipeCall.ConnectNamedPipe;
import org.handlebook.win32.PipeCall.CreatePipe;
import org.handlebook.win32.PipeCall.GetNamedPipeInfo;
import org.handlebook.win32.PipeCall.PeekNamedPipe;
import org.handlebook.win32.PipeEnds;
import org.handlebook.win32.PipeInfo;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.handlebook.win32.ProcessCall.TerminateProcess;

/** Pipes without a name. */
abstract class AnonymousPipeFacts extends PipeWords {

  @Fact(
      id = "AP-01",
      says = "The reading end is the server's; a size of 0 is 4096 bytes",
      source = "wine kernel32/tests/pipe.c, test_CreatePipe")
  void readingEndIsServer() {
    PipeInfo info = stored(ok(app, new GetNamedPipeInfo(pipe().hReadPipe())));
    assertThat(info).isEqualTo(new PipeInfo(Constant.PIPE_SERVER_END, 4096, 4096, 1));
  }

  @Fact(
      id = "AP-02",
      says = "The writing end is the client's, of a pipe of bytes",
      source = "wine kernel32/tests/pipe.c, test_CreatePipe")
  void writingEndIsClient() {
    PipeInfo info = stored(ok(app, new GetNamedPipeInfo(pipe().hWritePipe())));
    assertThat(info).isEqualTo(new PipeInfo(0, 4096, 4096, 1));
  }

  @Fact(
      id = "AP-201",
      says = "Each end is granted what it is for, and to read and set attributes",
      source = "wine kernel32/tests/pipe.c, test_CreatePipe")
  void access() {
    PipeEnds ends = stored(quiet(app, new CreatePipe(PLAIN, 0)));
    assertThat(granted(app, ends.hReadPipe())).isEqualTo("0x120189");
    assertThat(granted(app, ends.hWritePipe())).isEqualTo("0x120196");
  }

  @Fact(
      id = "AP-202",
      says = "The attributes decide whether both ends are inheritable",
      source = "Microsoft, \"CreatePipe\"")
  void inheritable() {
    PipeEnds plain = pipe();
    PipeEnds inheritable = stored(ok(app, new CreatePipe(INHERITABLE, 0)));
    assertThat(flags(app, plain.hReadPipe())).isZero();
    assertThat(flags(app, plain.hWritePipe())).isZero();
    assertThat(flags(app, inheritable.hReadPipe())).isEqualTo(INHERIT);
    assertThat(flags(app, inheritable.hWritePipe())).isEqualTo(INHERIT);
  }

  @Fact(
      id = "AP-06",
      says = "A read takes what is there and does not wait to fill its buffer",
      source = "wine kernel32/tests/pipe.c, test_CreatePipe")
  void readsWhatIsThere() {
    PipeEnds ends = pipe();
    write(ends.hWritePipe(), "twelve bytes");
    assertThat(read(ends.hReadPipe(), 32)).isEqualTo("twelve bytes");
  }

  @Fact(
      id = "AP-08",
      says = "Bytes come out in the order they went in, in parts and across writes",
      source = "Microsoft, \"PeekNamedPipe\"; wine kernel32/tests/pipe.c")
  void order() {
    PipeEnds ends = pipe();
    write(ends.hWritePipe(), "twelve bytes");
    assertThat(read(ends.hReadPipe(), 5)).isEqualTo("twelv");
    assertThat(available(ends.hReadPipe())).isEqualTo(7);
    write(ends.hWritePipe(), " more");
    assertThat(unread(ends.hReadPipe())).containsExactly("e bytes", " more");
    assertThat(read(ends.hReadPipe())).isEqualTo("e bytes more");
  }

  @Fact(
      id = "AP-09",
      says = "What was written outlives the writing end",
      source = "wine kernel32/tests/pipe.c, test_CreatePipe")
  void restOfAClosedPipe() {
    PipeEnds ends = pipe();
    write(ends.hWritePipe(), "rest");
    close(app, ends.hWritePipe());
    assertThat(read(ends.hReadPipe())).isEqualTo("rest");
  }

  @Fact(
      id = "AP-10",
      says = "When all is read and no writing end is left, the pipe is broken",
      source = "wine kernel32/tests/pipe.c, test_CreatePipe; ntdll/tests/pipe.c")
  void broken() {
    PipeEnds ends = pipe();
    close(app, ends.hWritePipe());
    refused(app, reading(ends.hReadPipe(), 32), ERROR_BROKEN_PIPE);
    refused(app, reading(ends.hReadPipe(), 0), ERROR_BROKEN_PIPE);
    refused(app, new PeekNamedPipe(ends.hReadPipe(), 0), ERROR_BROKEN_PIPE);
  }

  @Fact(
      id = "AP-203",
      says = "A read of an empty pipe waits for a write",
      source = "Microsoft, \"Anonymous Pipe Operations\"")
  void readWaits() {
    PipeEnds ends = pipe();
    ThreadRef other = system.startProcess();
    Handle copy = give(other, ends.hWritePipe());
    Reply.Pending<Transferred> read = blocked(app, reading(ends.hReadPipe(), 32));
    assertThat(isBlocked(read)).isTrue();
    write(other, copy, "now");
    assertThat(text(back(read).buffer())).isEqualTo("now");
  }

  /** Takes a handle of the first process over into another, which may do that. */
  private Handle give(ThreadRef to, Handle handle) {
    Handle process = openProcess(to, app);
    return stored(ok(to, duplication(process, handle, SELF, 0, SAME_ACCESS)));
  }

  @Fact(
      id = "AP-204",
      says = "A read that waits ends when the last writing end does, with its process too",
      source = "wine ntdll/tests/pipe.c, read_pipe_test; Microsoft, \"Anonymous Pipe Operations\"")
  void readerLearnsOfTheEnd() {
    PipeEnds ends = stored(ok(app, new CreatePipe(INHERITABLE, 0)));
    Child child = spawn(app, true);
    close(app, ends.hWritePipe());
    Reply.Pending<Transferred> read = blocked(app, reading(ends.hReadPipe(), 32));
    system.call(child.thread(), new ExitProcess(0));
    assertThat(back(read).isRefusal()).isTrue();
    assertThat(lastError(app)).isEqualTo(ERROR_BROKEN_PIPE.code());
  }

  @Fact(
      id = "AP-205",
      says = "A forgotten copy of the writing end keeps the reader waiting",
      source = "Microsoft, \"Pipe Handle Inheritance\"")
  void forgottenEnd() {
    PipeEnds ends = stored(ok(app, new CreatePipe(INHERITABLE, 0)));
    Child child = spawn(app, true);
    system.call(child.thread(), new ExitProcess(0));
    Reply.Pending<Transferred> read = blocked(app, reading(ends.hReadPipe(), 32));
    assertThat(system.passUntilSomethingHappens()).isFalse();
    assertThat(isBlocked(read)).isTrue();
  }

  @Fact(
      id = "AP-206",
      says = "A write with no reading end left is refused",
      source = "wine kernel32/tests/pipe.c, test_CloseHandle")
  void nobodyReads() {
    PipeEnds ends = pipe();
    close(app, ends.hReadPipe());
    refused(app, writing(ends.hWritePipe(), bytes("lost")), ERROR_NO_DATA);
  }

  @Fact(
      id = "AP-207",
      says = "A write that does not fit waits until enough is read",
      source = "wine kernel32/tests/pipe.c, test_blocking_rw; Microsoft, \"WriteFile\"")
  void fullBuffer() {
    PipeEnds ends = pipe(app, 10);
    ThreadRef reader = sibling(app);
    write(ends.hWritePipe(), "0123456789");
    Reply.Pending<Transferred> write = blocked(app, writing(ends.hWritePipe(), bytes("abc")));
    assertThat(read(reader, ends.hReadPipe(), 2)).isEqualTo("01");
    assertThat(isBlocked(write)).isTrue();
    assertThat(read(reader, ends.hReadPipe(), 1)).isEqualTo("2");
    assertThat(back(write).count()).isEqualTo(3);
    assertThat(read(reader, ends.hReadPipe(), 32)).isEqualTo("3456789abc");
  }

  @Fact(
      id = "AP-208",
      says = "A write larger than the buffer waits, and what is read ends it",
      source = "wine kernel32/tests/pipe.c, test_blocking_rw")
  void largeWrite() {
    PipeEnds ends = pipe(app, 10);
    ThreadRef reader = sibling(app);
    Reply.Pending<Transferred> write = blocked(app, writing(ends.hWritePipe(), bytes(25)));
    assertThat(read(reader, ends.hReadPipe(), 14)).hasSize(14);
    assertThat(isBlocked(write)).isTrue();
    assertThat(read(reader, ends.hReadPipe(), 1)).hasSize(1);
    assertThat(back(write).count()).isEqualTo(25);
  }

  @Fact(
      id = "AP-209",
      says = "A write that waits is refused when the reading end is closed",
      source = "wine kernel32/tests/pipe.c, test_overlapped_transport")
  void writerLearnsOfTheEnd() {
    PipeEnds ends = pipe(app, 10);
    ThreadRef reader = sibling(app);
    Reply.Pending<Transferred> write = blocked(app, writing(ends.hWritePipe(), bytes(25)));
    close(reader, ends.hReadPipe());
    assertThat(back(write).isRefusal()).isTrue();
    assertThat(lastError(app)).isEqualTo(ERROR_BROKEN_PIPE.code());
  }

  @Fact(
      id = "AP-14",
      says = "Any other size is taken as it is",
      source = "wine kernel32/tests/pipe.c, test_CreatePipe")
  void size() {
    PipeEnds ends = pipe(app, 1);
    PipeInfo reading = stored(ok(app, new GetNamedPipeInfo(ends.hReadPipe())));
    PipeInfo writing = stored(ok(app, new GetNamedPipeInfo(ends.hWritePipe())));
    assertThat(reading).isEqualTo(new PipeInfo(Constant.PIPE_SERVER_END, 1, 1, 1));
    assertThat(writing).isEqualTo(new PipeInfo(0, 1, 1, 1));
  }

  @Fact(
      id = "AP-210",
      says = "A chunk of 32768 bytes goes through a buffer that has room for it",
      source = "wine kernel32/tests/pipe.c, test_CreatePipe")
  void bigChunk() {
    PipeEnds ends = pipe(app, 32768 + 24);
    assertThat(ok(app, writing(ends.hWritePipe(), bytes(32768))).count()).isEqualTo(32768);
    close(app, ends.hWritePipe());
    assertThat(read(ends.hReadPipe(), 32768)).hasSize(32768);
    refused(app, reading(ends.hReadPipe(), 32), ERROR_BROKEN_PIPE);
  }

  @Fact(
      id = "AP-17",
      says = "One way only: the writing end does not read, nor the reading end write",
      source = "wine kernel32/tests/pipe.c, test_CreatePipe (the access of both)")
  void oneWay() {
    PipeEnds ends = pipe();
    refused(app, reading(ends.hWritePipe(), 1), ERROR_ACCESS_DENIED);
    refused(app, writing(ends.hReadPipe(), bytes("x")), ERROR_ACCESS_DENIED);
    refused(app, new PeekNamedPipe(ends.hWritePipe(), 0), ERROR_ACCESS_DENIED);
    refused(app, new FlushFileBuffers(ends.hReadPipe()), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "AP-19",
      says = "The two ends are two objects, each with one handle",
      source = "rprichard/win32-console-docs, Test_CompareObjectHandles")
  void twoObjects() {
    PipeEnds ends = pipe();
    assertThat(isSameObject(app, ends.hReadPipe(), app, ends.hWritePipe())).isFalse();
    assertThat(handleCount(app, ends.hReadPipe())).isEqualTo(1);
    assertThat(handleCount(app, ends.hWritePipe())).isEqualTo(1);
    assertThat(object(app, ends.hReadPipe()).type()).isEqualTo("File");
    assertThat(object(app, ends.hReadPipe()).kind()).isEqualTo(ObjectKind.PIPE_READ_END);
    assertThat(object(app, ends.hWritePipe()).kind()).isEqualTo(ObjectKind.PIPE_WRITE_END);
    assertThat(object(app, ends.hReadPipe()).name()).isEmpty();
  }

  @Fact(
      id = "AP-20",
      says = "A duplicate of one end counts for that end alone",
      source = "reactos kmtests ObHandle.c, TestDuplicate")
  void duplicate() {
    PipeEnds ends = pipe();
    Handle copy = copy(app, ends.hWritePipe());
    assertThat(handleCount(app, ends.hWritePipe())).isEqualTo(2);
    assertThat(handleCount(app, ends.hReadPipe())).isEqualTo(1);
    close(app, ends.hWritePipe());
    write(copy, "still open");
    assertThat(read(ends.hReadPipe())).isEqualTo("still open");
  }

  @Fact(
      id = "AP-23",
      says = "A write of nothing leaves nothing in a pipe of bytes",
      source = "wine kernel32/tests/pipe.c, test_blocking_rw")
  void nothingWritten() {
    PipeEnds ends = pipe();
    write(ends.hWritePipe(), "");
    assertThat(available(ends.hReadPipe())).isZero();
    blocked(app, reading(ends.hReadPipe(), 1));
  }

  @Fact(
      id = "AP-211",
      says = "A flush waits until all is read",
      source = "wine ntdll/tests/pipe.c, test_blocking; Microsoft, \"FlushFileBuffers\"")
  void flush() {
    PipeEnds ends = pipe();
    ThreadRef reader = sibling(app);
    ok(app, new FlushFileBuffers(ends.hWritePipe()));
    write(ends.hWritePipe(), "ab");
    Reply.Pending<Bool> flush = blocked(app, new FlushFileBuffers(ends.hWritePipe()));
    read(reader, ends.hReadPipe(), 1);
    assertThat(isBlocked(flush)).isTrue();
    read(reader, ends.hReadPipe(), 1);
    assertThat(back(flush).value()).isTrue();
  }

  @Fact(
      id = "AP-212",
      says = "A child ends the pipe's two ends with itself, however it ends",
      source = "Microsoft, \"Terminating a Process\"")
  void terminatedWriter() {
    PipeEnds ends = stored(ok(app, new CreatePipe(PLAIN, 0)));
    ok(app, new SetHandleInformation(ends.hWritePipe(), INHERIT, INHERIT));
    Child child = spawn(app, true);
    close(app, ends.hWritePipe());
    write(child.thread(), ends.hWritePipe(), "last words");
    ok(app, new TerminateProcess(child.process(), 1));
    assertThat(read(ends.hReadPipe())).isEqualTo("last words");
    refused(app, reading(ends.hReadPipe(), 1), ERROR_BROKEN_PIPE);
  }

  @Fact(
      id = "AP-213",
      says = "What is for pipes is not for other files, and not for other objects",
      source = "Microsoft, \"[MS-FSA] FSCTL_PIPE_PEEK\"; reactos npipe.c")
  void noPipe() {
    Handle file = file(app, "x.txt", READ | WRITE);
    refused(app, new PeekNamedPipe(file, 0), ERROR_INVALID_FUNCTION);
    refused(app, new ConnectNamedPipe(file, null), ERROR_INVALID_FUNCTION);
    refused(app, new PeekNamedPipe(event(app), 0), ERROR_INVALID_HANDLE);
    refused(app, new PeekNamedPipe(GARBAGE, 0), ERROR_INVALID_HANDLE);
    refused(app, new GetNamedPipeInfo(NULL), ERROR_INVALID_HANDLE);
  }
}
