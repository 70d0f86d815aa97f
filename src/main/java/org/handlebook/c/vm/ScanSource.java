package org.handlebook.c.vm;

import org.handlebook.c.front.TextBytes;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that scanf reads: of a stream, from which they are taken when all is read, or a text.
 */
final class ScanSource {
  private final NativeCall call;
  private final int number;
  private final @Nullable Stream stream;
  private final byte[] text;
  private int next;

  private ScanSource(NativeCall call, int number, @Nullable Stream stream, byte[] text) {
    this.call = call;
    this.number = number;
    this.stream = stream;
    this.text = text;
  }

  static ScanSource of(NativeCall call, int stream) {
    return new ScanSource(call, stream, call.streams().get(stream), new byte[0]);
  }

  static ScanSource of(NativeCall call, String text) {
    return new ScanSource(call, 0, null, TextBytes.of(text, false));
  }

  /** Returns the next byte without taking it; -1 at the end. */
  int peek() {
    if (stream == null) {
      return next < text.length ? text[next] & 0xFF : -1;
    }
    int found = stream.peek(next);
    if (found < 0 && !stream.isEnded()) {
      throw call.fill(number);
    }
    return found;
  }

  int take() {
    int found = peek();
    if (found >= 0) {
      next++;
    }
    return found;
  }

  /** Returns how many bytes have been read. */
  int count() {
    return next;
  }

  void skipSpace() {
    while (peek() >= 0 && Character.isWhitespace(peek())) {
      next++;
    }
  }

  /** What has been read is gone from the stream. */
  void commit() {
    if (stream != null) {
      stream.skip(next);
    }
  }
}
