package org.handlebook.c.vm;

import java.util.Arrays;

/** A FILE: what has been read ahead, and what has not been written yet. */
final class Stream {
  private static final int FULL = 4096;

  private final long handle;
  private final boolean text;
  private final boolean append;
  private byte[] input = new byte[0];
  private int next;
  private byte[] output = new byte[256];
  private int pending;
  private int keyBehind;
  private boolean buffered;
  private boolean ended;
  private boolean failed;
  private boolean closed;
  private boolean started;
  private boolean hasPairs;

  /**
   * Opens a stream.
   *
   * @param text whether the end of a line is two characters outside
   * @param buffered whether it writes when its buffer is full, rather than at once
   */
  Stream(long handle, boolean text, boolean append, boolean buffered) {
    this.handle = handle;
    this.text = text;
    this.append = append;
    this.buffered = buffered;
  }

  long handle() {
    return handle;
  }

  boolean isText() {
    return text;
  }

  boolean appends() {
    return append;
  }

  boolean isEnded() {
    return ended;
  }

  boolean hasFailed() {
    return failed;
  }

  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  void clearError() {
    ended = false;
    failed = false;
  }

  void end() {
    ended = true;
  }

  void fail() {
    failed = true;
  }

  void buffering(boolean full) {
    buffered = full;
  }

  /** Returns whether something has been written to or read from it. */
  boolean isStarted() {
    return started;
  }

  /** Returns the byte so many ahead; -1 if it has not been read yet. */
  int peek(int ahead) {
    return next + ahead < input.length ? input[next + ahead] & 0xFF : -1;
  }

  int available() {
    return input.length - next;
  }

  /** Returns how many bytes that are outside have been read ahead: an end of a line is two. */
  int ahead() {
    int ends = 0;
    for (int i = next; i < input.length && hasPairs; i++) {
      ends += input[i] == '\n' ? 1 : 0;
    }
    return available() + ends;
  }

  void skip(int count) {
    next += count;
  }

  /** Puts a byte back before what comes next. */
  void unread(int value) {
    byte[] more = new byte[available() + 1];
    more[0] = (byte) value;
    System.arraycopy(input, next, more, 1, available());
    input = more;
    next = 0;
    ended = false;
  }

  /** What has been read until now is not the key that is waited for. */
  void awaitKey() {
    keyBehind = available();
  }

  /** Returns whether the key has come; at the end none does. */
  boolean hasKey() {
    return ended || available() > keyBehind;
  }

  /** Takes the key alone: what had been read before it is still to come. */
  void takeKey() {
    if (available() > keyBehind) {
      int key = next + keyBehind;
      System.arraycopy(input, key + 1, input, key, input.length - key - 1);
      input = Arrays.copyOf(input, input.length - 1);
    }
    ended &= available() == 0;
  }

  /** Forgets what has been read ahead. */
  void dropInput() {
    input = new byte[0];
    next = 0;
  }

  /** More has been read; in text the end of a line is one character. */
  void add(byte[] bytes) {
    started = true;
    byte[] all =
        Arrays.copyOf(Arrays.copyOfRange(input, next, input.length), available() + bytes.length);
    int length = available();
    for (byte one : bytes) {
      if (text && one == 0x1A) {
        ended = true;
        break;
      } else if (text && one == '\n' && length > 0 && all[length - 1] == '\r') {
        all[length - 1] = one;
        hasPairs = true;
      } else {
        all[length++] = one;
      }
    }
    input = Arrays.copyOf(all, length);
    next = 0;
  }

  /** Takes bytes to write; returns whether they should be written now. */
  boolean write(byte[] bytes) {
    started = true;
    for (byte one : bytes) {
      if (text && one == '\n') {
        put((byte) '\r');
      }
      put(one);
    }
    return !buffered || pending >= FULL;
  }

  private void put(byte one) {
    if (pending == output.length) {
      output = Arrays.copyOf(output, 2 * pending);
    }
    output[pending++] = one;
  }

  int pending() {
    return pending;
  }

  /** Takes away what is to be written next. */
  byte[] take(int most) {
    int count = Math.min(most, pending);
    byte[] taken = Arrays.copyOf(output, count);
    System.arraycopy(output, count, output, 0, pending - count);
    pending -= count;
    return taken;
  }
}
