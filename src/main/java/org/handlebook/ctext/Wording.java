package org.handlebook.ctext;

import java.util.Optional;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/** What a writer of calls calls things, and where it keeps what has no expression of its own. */
public interface Wording {
  /** The argument, if this writer has a way of its own for it; empty for the plain way. */
  Optional<String> own(Parameter parameter, @Nullable Object value);

  /** The name of a handle, or empty if it has none. */
  Optional<String> handle(Parameter parameter, Handle handle);

  /** The argument for an address in a process. */
  String address(Parameter parameter, long address);

  /** A pointer to a handle that the call may change. */
  String changing(Parameter parameter, String handle);

  /** A pointer to a number that the call reads. */
  String pointer(Parameter parameter, String number);

  /** A LARGE_INTEGER, or a pointer to one. */
  String large(Parameter parameter, long number);

  /** A structure, a list, bytes or a SID. */
  String structure(Parameter parameter, Object value);

  /** Where the call stores something. */
  String output(Parameter parameter);

  /**
   * How long something is that is no list and has no number of bytes by itself.
   *
   * @param measured what is that long
   */
  String size(Parameter parameter, Parameter measured);

  /** What a new thread begins with. */
  String begin(Parameter parameter);
}
