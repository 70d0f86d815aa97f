package org.handlebook.c.vm;

import java.util.Arrays;
import java.util.List;
import org.handlebook.c.header.Prototype;
import org.handlebook.c.header.Surface;
import org.handlebook.system.ProcessMemory;
import org.handlebook.system.marshal.AccessViolation;
import org.handlebook.system.marshal.ArgumentWords;
import org.handlebook.system.marshal.CallReader;
import org.handlebook.system.marshal.MemoryAccess;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.RawCall;
import org.handlebook.win32.UntypedCall;

/**
 * A call of Windows that a thread has come to.
 *
 * @param wide whether its text is of wide characters
 * @param words its arguments
 * @param purpose what is done with the result
 * @param detail what the purpose is about: the number of a stream
 * @param written whether the program itself writes the call
 */
@SuppressWarnings("ArrayRecordComponent") // argument words are what a call consists of
public record WindowsCall(
    Prototype function, boolean wide, long[] words, Purpose purpose, int detail, boolean written) {
  /** Returns whether it waits without a limit of time. */
  boolean waitsForever() {
    return function
        .index(Prototype.LIMIT)
        .filter(limit -> (int) words[limit] == Constant.INFINITE)
        .isPresent();
  }

  /** Returns the call as the system takes it: its words, and what they say as data. */
  public Call<?> asCall(ProcessMemory memory) {
    List<Long> values = Arrays.stream(words).boxed().toList();
    ArgumentWords said = new ArgumentWords(function, wide, values);
    if (purpose == Purpose.ASKED || Surface.HEADERS.calls().function(function.name()).isEmpty()) {
      return new UntypedCall(function.name(), said.symbol(), values, !function.mayWait());
    }
    try {
      Call<?> call = new CallReader(said, new MemoryAccess(memory)).call();
      return new RawCall<>(call, said.symbol(), values);
    } catch (AccessViolation nowhere) {
      return new UntypedCall(function.name(), said.symbol(), values, false);
    }
  }

  /** What is done with the result of a call. */
  enum Purpose {
    /** It is the value of the expression. */
    VALUE,
    /** The library function that needs it is called again, and finds it. */
    NOTED,
    /** The same, and nobody is told of the call. */
    ASKED,
    /** The library function is called again. */
    AGAIN,
    /** A stream has been filled, and the library function is called again. */
    FILL,
    /** Nothing. */
    NOTHING
  }
}
