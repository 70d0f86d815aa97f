package org.handlebook.c.vm;

import java.util.List;
import org.handlebook.c.front.TextBytes;
import org.handlebook.c.vm.WindowsCall.Purpose;

/** A call of a library function: its arguments, and what it can do. */
final class NativeCall {
  private final VmThread thread;
  private final long[] words;
  private final List<Long> noted;
  private int replayed;

  NativeCall(VmThread thread, long[] words, List<Long> noted) {
    this.thread = thread;
    this.words = words;
    this.noted = noted;
  }

  VmThread thread() {
    return thread;
  }

  Machine machine() {
    return thread.machine();
  }

  LibraryMemory memory() {
    return thread.machine().libraryMemory();
  }

  FileStreams streams() {
    return thread.machine().streams();
  }

  int count() {
    return words.length;
  }

  /** Returns all arguments. */
  long[] words() {
    return words.clone();
  }

  /** Returns an argument; 0 if it is not given. */
  long word(int index) {
    return index < words.length ? words[index] : 0;
  }

  int number(int index) {
    return (int) word(index);
  }

  double real(int index) {
    return Double.longBitsToDouble(word(index));
  }

  String text(int index) {
    return memory().text(word(index), false, Long.MAX_VALUE);
  }

  String wide(int index) {
    return memory().text(word(index), true, Long.MAX_VALUE);
  }

  String text(int index, boolean wide) {
    return wide ? wide(index) : text(index);
  }

  /** Stores a text with its null. */
  void store(long address, String text, boolean wide) {
    byte[] bytes = TextBytes.of(text, wide);
    memory().writeEnded(address, bytes, bytes.length, wide ? 2 : 1);
  }

  static long bits(double value) {
    return Arithmetic.bits(value);
  }

  /**
   * Makes a call of Windows and returns its result: the library function is called again for that,
   * and may have done nothing yet.
   */
  long windows(String function, long... arguments) {
    return result(Purpose.NOTED, function, arguments);
  }

  /** Asks Windows for something that the program did not ask for: nobody is told. */
  long ask(String function, long... arguments) {
    return result(Purpose.ASKED, function, arguments);
  }

  private long result(Purpose purpose, String function, long... arguments) {
    if (replayed < noted.size()) {
      return noted.get(replayed++);
    }
    throw new NeedsWindows(machine().call(function, arguments, purpose, 0));
  }

  /** Returns the result of the last call that this function needed; 0 if none was. */
  long lastNoted() {
    return noted.isEmpty() ? 0 : noted.get(noted.size() - 1);
  }

  /** Forgets the results of calls: they are kept elsewhere now. */
  void forgetNoted() {
    noted.clear();
    replayed = 0;
  }

  /** Asks for a call after those that are to be made first. */
  NeedsWindows first(String function, long... arguments) {
    return new NeedsWindows(
        thread.afterFirst(machine().call(function, arguments, Purpose.NOTED, 0)));
  }

  /** Asks for a call after those that are to be made first, and to begin anew behind it. */
  NeedsWindows firstAgain(String function, long... arguments) {
    return new NeedsWindows(
        thread.afterFirst(machine().call(function, arguments, Purpose.AGAIN, 0)));
  }

  /** The library function's value is that of a call of Windows. */
  long become(String function, long... arguments) {
    thread.afterwards(new AfterCall(machine().call(function, arguments, Purpose.VALUE, 0), 0));
    return 0;
  }

  /** A call is made when the library function has returned. */
  void later(String function, long... arguments) {
    thread.afterwards(new AfterCall(machine().call(function, arguments, Purpose.NOTHING, 0), 0));
  }

  /** What a stream holds is written out when the library function has returned. */
  void flush(int stream) {
    thread.afterwards(new AfterCall(null, stream));
  }

  /** Asks for more of a stream, and to be called again. */
  NeedsWindows fill(int stream) {
    streams().connect(this);
    return new NeedsWindows(streams().readCall(stream, thread));
  }

  long callBack(long function, long... arguments) {
    return thread.callBack(function, arguments);
  }
}
