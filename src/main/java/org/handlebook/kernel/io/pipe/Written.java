package org.handlebook.kernel.io.pipe;

import java.util.Arrays;
import java.util.List;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.security.Token;
import org.handlebook.kernel.status.NtStatus;
import org.jspecify.annotations.Nullable;

/**
 * What was written into a pipe and is not read to its end; or a flush, which waits for all before
 * it to be read.
 */
final class Written {
  private final byte[] data;
  private final @Nullable Token writer;
  private final Kind kind;
  private @Nullable Irp irp;
  private int read;

  /** What it is, and whether it takes up room. */
  private enum Kind {
    WRITE,
    UNBUFFERED_WRITE,
    FLUSH
  }

  private Written(byte[] data, @Nullable Token writer, Kind kind, @Nullable Irp irp) {
    this.data = data;
    this.writer = writer;
    this.kind = kind;
    this.irp = irp;
  }

  static Written by(Irp irp, byte[] data, @Nullable Token writer) {
    return new Written(data, writer, Kind.WRITE, irp);
  }

  /** Nobody waits for this one, and it takes up no room. */
  static Written unbuffered(byte[] data, @Nullable Token writer) {
    return new Written(data, writer, Kind.UNBUFFERED_WRITE, null);
  }

  static Written flush(Irp irp) {
    return new Written(new byte[0], null, Kind.FLUSH, irp);
  }

  boolean isFlush() {
    return kind == Kind.FLUSH;
  }

  /** As whom a server that reads this can act, or null. */
  @Nullable Token writer() {
    return writer;
  }

  /** Returns how many bytes are read. */
  int read() {
    return read;
  }

  /** Returns how many bytes are unread. */
  int left() {
    return data.length - read;
  }

  /** Returns how much room it takes up. */
  int room() {
    return kind == Kind.WRITE ? left() : 0;
  }

  /** Reads into a buffer, from a place in it to its end at most; answers how many bytes. */
  int take(byte[] buffer, int place) {
    int taken = look(buffer, place);
    read += taken;
    return taken;
  }

  /** Returns the same, and all stays unread. */
  int look(byte[] buffer, int place) {
    int length = Math.min(left(), buffer.length - place);
    for (int i = 0; i < length; i++) {
      buffer[place + i] = data[read + i];
    }
    return length;
  }

  byte[] unread() {
    return Arrays.copyOfRange(data, read, data.length);
  }

  /** Nobody waits for this any more. */
  void forsake() {
    irp = null;
  }

  /** Adds to {@code ends} the end of the operation that waits for this, if one does. */
  void end(NtStatus status, List<Runnable> ends) {
    Irp ended = irp;
    if (ended != null) {
      forsake();
      ends.add(() -> ended.complete(status, status.isSuccess() ? data.length : 0));
    }
  }
}
