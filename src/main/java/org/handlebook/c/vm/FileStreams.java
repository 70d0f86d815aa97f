package org.handlebook.c.vm;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.c.front.TextBytes;
import org.handlebook.c.vm.WindowsCall.Purpose;
import org.handlebook.win32.Constant;

/** The FILEs of a process, and what it has printed. */
final class FileStreams {
  static final int IN = 0;
  static final int OUT = 1;
  static final int ERROR = 2;

  private final Machine machine;
  private final List<Stream> streams = new ArrayList<>();
  private final Map<Long, Integer> numbers = new HashMap<>();
  private final List<Long> addresses = new ArrayList<>();
  private boolean isConnected = true;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  /**
   * Opens the three streams that every program has.
   *
   * @param environment where they lead; what goes to a console is written at once
   */
  FileStreams(Machine machine, Machine.Environment environment) {
    this.machine = machine;
    streams.add(new Stream(environment.input(), true, false, false));
    streams.add(new Stream(environment.output(), true, false, !environment.isConsole()));
    streams.add(new Stream(environment.error(), true, false, false));
    addresses.addAll(List.of(0L, 0L, 0L));
  }

  /** Lets the standard streams lead where the process says when one of them is used. */
  void connectLater() {
    isConnected = false;
  }

  /** Asks the process where its standard streams lead, unless that is known. */
  void connect(NativeCall call) {
    if (isConnected) {
      return;
    }
    int[] slots = {
      Constant.STD_INPUT_HANDLE, Constant.STD_OUTPUT_HANDLE, Constant.STD_ERROR_HANDLE
    };
    for (int number = 0; number < slots.length; number++) {
      long handle = call.ask("GetStdHandle", slots[number] & 0xFFFF_FFFFL);
      streams.set(number, new Stream(Math.max(0, handle), true, false, false));
    }
    isConnected = true;
    call.forgetNoted();
  }

  /** Opens a stream; returns its FILE. */
  long add(Stream stream) {
    streams.add(stream);
    addresses.add(0L);
    return address(streams.size() - 1);
  }

  Stream get(int number) {
    return streams.get(number);
  }

  /** Returns the FILE of a stream, which takes memory when somebody asks for it. */
  long address(int number) {
    if (addresses.get(number) == 0) {
      long address = machine.heap().allocate(16, "a FILE");
      numbers.put(address, number);
      addresses.set(number, address);
    }
    return addresses.get(number);
  }

  /** Returns which stream a FILE is. */
  int number(long file) {
    Integer number = numbers.get(file);
    if (number == null || streams.get(number).isClosed()) {
      throw new Raised(
          Crash.ACCESS_VIOLATION,
          file == 0
              ? "It uses a FILE that is NULL: the file could not be opened."
              : "It uses a FILE that is not open.",
          file == 0 ? "NULL인 FILE을 쓴다. 파일을 열지 못했다." : "열려 있지 않은 FILE을 쓴다.");
    }
    return number;
  }

  List<Integer> open() {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < streams.size(); i++) {
      if (!streams.get(i).isClosed()) {
        open.add(i);
      }
    }
    return open;
  }

  /** Writes a text to a stream. */
  void write(NativeCall call, int number, String text) {
    write(call, number, TextBytes.of(text, false));
  }

  void write(NativeCall call, int number, byte[] bytes) {
    connect(call);
    if (streams.get(number).handle() == 0) {
      print(number, bytes);
    } else if (streams.get(number).write(bytes)) {
      call.flush(number);
    }
  }

  /** Returns the call that writes out the next part of a stream; empty if nothing is left. */
  Optional<WindowsCall> writeCall(int number, VmThread thread) {
    Stream stream = streams.get(number);
    byte[] part = stream.take(Machine.SCRATCH_BYTES);
    if (part.length == 0) {
      return Optional.empty();
    } else if (number == OUT || number == ERROR) {
      print(number, part);
    }
    long scratch = machine.scratch(thread);
    machine.memory().write(scratch, part);
    return Optional.of(
        machine.call(
            "WriteFile",
            new long[] {stream.handle(), scratch, part.length, scratch + Machine.SCRATCH_BYTES, 0},
            Purpose.NOTHING,
            number));
  }

  /** Returns the call that writes out a part of a stream, for a function that is called again. */
  WindowsCall writeNow(int number, VmThread thread) {
    WindowsCall call = writeCall(number, thread).orElseThrow();
    return new WindowsCall(call.function(), true, call.words(), Purpose.AGAIN, number, false);
  }

  /** Returns the call that reads more into a stream. */
  WindowsCall readCall(int number, VmThread thread) {
    long scratch = machine.scratch(thread);
    return machine.call(
        "ReadFile",
        new long[] {
          streams.get(number).handle(),
          scratch,
          Machine.SCRATCH_BYTES,
          scratch + Machine.SCRATCH_BYTES,
          0
        },
        Purpose.FILL,
        number);
  }

  /** Takes in what a call has read. */
  void filled(int number, VmThread thread, long result) {
    long scratch = machine.scratch(thread);
    long count = machine.memory().load(Kind.U32, scratch + Machine.SCRATCH_BYTES);
    if (result == 0 || count == 0) {
      streams.get(number).end();
    } else {
      streams.get(number).add(machine.memory().read(scratch, count));
    }
  }

  /** Keeps what a call that the program wrote has written to a standard handle. */
  void returned(long[] words) {
    for (int number : new int[] {OUT, ERROR}) {
      if (words[0] != 0 && words[0] == get(number).handle()) {
        print(number, machine.memory().read(words[1], words[2] & 0xFFFF_FFFFL));
        return;
      }
    }
  }

  private void print(int number, byte[] bytes) {
    printed.writeBytes(bytes);
    Machine.Environment environment = machine.environment();
    if (number == ERROR ? environment.isErrorConsole() : environment.isConsole()) {
      shown.writeBytes(bytes);
    }
  }

  /** Returns what the process has printed so far, wherever that went. */
  byte[] printed() {
    return printed.toByteArray();
  }

  /** Returns what it has printed to its console since that was asked last. */
  byte[] freshlyShown() {
    byte[] fresh = shown.toByteArray();
    shown.reset();
    return fresh;
  }
}
