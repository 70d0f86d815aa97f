package org.handlebook.kernel.io.console;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.status.NtStatus;

/**
 * A window with a keyboard and a screen, which the processes that have it share.
 *
 * <p>Lines are typed: a read takes from one line only, and waits while none is there. Whatever is
 * written is appended to the screen.
 */
final class Console {
  private final Deque<byte[]> typed = new ArrayDeque<>(0);
  private final Deque<Reader> readers = new ArrayDeque<>(0);
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream(0);

  /** A read that waits for a line. */
  private record Reader(Irp irp, int length) {}

  /** Returns what has been typed and not read. */
  byte[] typed() {
    ByteArrayOutputStream all = new ByteArrayOutputStream(0);
    typed.forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** Returns all that was ever written. */
  byte[] screen() {
    return screen.toByteArray();
  }

  /** Somebody types a line; an empty one is the end of the input, for one reader. */
  void type(byte[] line) {
    typed.add(line.clone());
    while (!typed.isEmpty() && !readers.isEmpty()) {
      Reader first = readers.remove();
      take(first.irp(), first.length());
    }
  }

  void read(Irp irp, int length) {
    if (typed.isEmpty()) {
      Reader reader = new Reader(irp, length);
      readers.add(reader);
      irp.pend(() -> readers.remove(reader));
    } else {
      take(irp, length);
    }
  }

  private void take(Irp irp, int length) {
    byte[] line = typed.remove();
    if (line.length > length) {
      typed.addFirst(Arrays.copyOfRange(line, length, line.length));
    }
    irp.complete(NtStatus.SUCCESS, Arrays.copyOf(line, Math.min(length, line.length)));
  }

  void write(Irp irp, byte[] text) {
    screen.writeBytes(text);
    irp.complete(NtStatus.SUCCESS, text.length);
  }
}
