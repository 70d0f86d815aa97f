package org.handlebook.c.write;

import java.util.Optional;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/** What a writer of calls calls things, and where it keeps what has no expression of its own. */
public interface CallVocabulary {
  /** Returns the argument, if this writer has a way of its own for it; empty for the plain way. */
  Optional<String> own(ParameterNote parameter, @Nullable Object value);

  /** Returns the name of a handle, or empty if it has none. */
  Optional<String> handle(ParameterNote parameter, Handle handle);

  /** Returns the argument for an address in a process. */
  String address(ParameterNote parameter, long address);

  /** Returns a pointer to a handle that the call may change. */
  String changing(ParameterNote parameter, String handle);

  /** Returns a pointer to a number that the call reads. */
  String pointer(ParameterNote parameter, String number);

  /** Returns a LARGE_INTEGER, or a pointer to one. */
  String large(ParameterNote parameter, long number);

  /** Returns a structure, a list, bytes or a SID. */
  String structure(ParameterNote parameter, Object value);

  /** Returns where the call stores something. */
  String output(ParameterNote parameter);

  /**
   * Returns how long something is that is no list and has no number of bytes by itself.
   *
   * @param measured what is that long
   */
  String size(ParameterNote parameter, ParameterNote measured);

  /** Returns what a new thread begins with. */
  String begin(ParameterNote parameter);
}
