package org.handlebook.c.vm;

import org.handlebook.c.header.Prototype;

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

  /** What is done with the result of a call. */
  enum Purpose {
    /** It is the value of the expression. */
    VALUE,
    /** The library function that needs it is called again, and finds it. */
    NOTED,
    /** The library function is called again. */
    AGAIN,
    /** A stream has been filled, and the library function is called again. */
    FILL,
    /** Nothing. */
    NOTHING
  }
}
