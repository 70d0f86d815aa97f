package org.handlebook.kernel.io.pipe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.security.Token;
import org.handlebook.kernel.status.NtStatus;
import org.jspecify.annotations.Nullable;

/**
 * What goes one way through an instance of a pipe: data that waits to be read, or reads that wait
 * for data, never both.
 *
 * <p>A write is over when what is unread, up to its own end, fits the quota; until then its data
 * can be read all the same. A write of nothing is a message in a pipe of messages, and nothing in a
 * pipe of bytes. Operations are completed when the queue is in order again, for the end of one may
 * begin the next.
 *
 * @source wine kernel32/tests/pipe.c, test_blocking_rw; reactos npfs, datasup.c, readsup.c,
 *     writesup.c
 */
final class PipeQueue {
  private final int quota;
  private final boolean ofMessages;
  private final BooleanSupplier readsMessages;
  private final List<Written> written = new ArrayList<>(0);
  private final List<Reader> readers = new ArrayList<>(0);
  private @Nullable Token writer;

  /**
   * Makes an empty queue.
   *
   * @param quota how many unread bytes keep no write waiting
   * @param ofMessages whether the pipe keeps messages apart
   * @param readsMessages whether the end that reads reads one message at a time, now
   */
  PipeQueue(int quota, boolean ofMessages, BooleanSupplier readsMessages) {
    this.quota = unsigned(quota);
    this.ofMessages = ofMessages;
    this.readsMessages = readsMessages;
  }

  /** Returns a number of bytes as calls give it, without a sign. */
  private static int unsigned(int bytes) {
    return bytes < 0 ? Integer.MAX_VALUE : bytes;
  }

  /** A read that waits. */
  private record Reader(Irp irp, int length) {}

  boolean hasData() {
    return !written.isEmpty();
  }

  boolean hasReaders() {
    return !readers.isEmpty();
  }

  /** As whom the server can act: who wrote what was read last, or null. */
  @Nullable Token writer() {
    return writer;
  }

  /** Returns what can be read, write by write. */
  List<byte[]> unread() {
    return written.stream().filter(one -> !one.isFlush()).map(Written::unread).toList();
  }

  /** Returns how many bytes can be read. */
  int available() {
    return written.stream().mapToInt(Written::left).sum();
  }

  /** Returns how much of the first message is unread; 0 in a pipe of bytes. */
  int messageLength() {
    return ofMessages && hasData() ? written.get(0).left() : 0;
  }

  /** Looks at what there is: at the first message, or at the bytes of several writes. */
  byte[] peek(int length) {
    byte[] seen = new byte[Math.min(unsigned(length), ofMessages ? messageLength() : available())];
    int filled = 0;
    for (Written one : written) {
      filled += one.look(seen, filled);
    }
    return seen;
  }

  // Reading

  /** Reads from what there is, which must be something; else {@link #await}. */
  void read(Irp irp, int bufferLength) {
    int length = unsigned(bufferLength);
    boolean message = readsMessages.getAsBoolean();
    int left = message ? messageLength() : available();
    byte[] read = new byte[Math.min(length, left)];
    List<Runnable> ends = new ArrayList<>();
    if (message) {
      take(read, 0, ends);
    } else {
      for (int filled = 0; hasData() && filled < length; ) {
        filled += take(read, filled, ends);
      }
    }
    settle(ends);
    irp.complete(message && length < left ? NtStatus.BUFFER_OVERFLOW : NtStatus.SUCCESS, read);
  }

  private int take(byte[] buffer, int place, List<Runnable> ends) {
    Written first = written.get(0);
    int taken = first.take(buffer, place);
    noteWriter(first);
    if (first.left() == 0) {
      written.remove(first);
      first.end(NtStatus.SUCCESS, ends);
      endFlushes(ends);
    }
    return taken;
  }

  private void noteWriter(Written one) {
    if (one.writer() != null) {
      writer = one.writer();
    }
  }

  /** Lets a read wait for data. */
  void await(Irp irp, int length) {
    Reader reader = new Reader(irp, unsigned(length));
    readers.add(reader);
    irp.pend(() -> readers.remove(reader));
  }

  // Writing

  /**
   * Writes, waiting for room if need be.
   *
   * @param who as whom a server that reads this can act, or null
   * @param noWait rather than wait, writes only what readers wait for
   */
  void write(Irp irp, byte[] data, @Nullable Token who, boolean noWait) {
    long wanted = readers.stream().mapToLong(Reader::length).sum();
    if (noWait && ofMessages && hasReaders() && data.length - wanted > quota) {
      irp.complete(NtStatus.SUCCESS, 0);
      return;
    }
    List<Runnable> ends = new ArrayList<>();
    Written one = Written.by(irp, data, who);
    if (!feed(one, ends)) {
      one.end(NtStatus.SUCCESS, ends);
    } else if (noWait && room() + one.room() > quota) {
      ends.add(() -> irp.complete(NtStatus.SUCCESS, one.read()));
    } else {
      keep(one, irp);
    }
    settle(ends);
  }

  /** Writes without waiting for room, and takes up none. */
  void put(byte[] data, @Nullable Token who) {
    List<Runnable> ends = new ArrayList<>();
    Written one = Written.unbuffered(data, who);
    if (feed(one, ends)) {
      written.add(one);
    }
    settle(ends);
  }

  /** Waits until all that is there is read. */
  void flush(Irp irp) {
    if (hasData()) {
      keep(Written.flush(irp), irp);
    } else {
      irp.complete(NtStatus.SUCCESS);
    }
  }

  private void keep(Written one, Irp irp) {
    written.add(one);
    irp.pend(() -> forget(one));
  }

  private void forget(Written one) {
    one.forsake();
    written.remove(one);
    settle(new ArrayList<>());
  }

  /** Gives to the reads that wait; answers whether something is left to be kept. */
  private boolean feed(Written one, List<Runnable> ends) {
    boolean keeps = one.left() > 0 || ofMessages;
    while (keeps && hasReaders()) {
      Reader reader = readers.remove(0);
      byte[] part = new byte[Math.min(reader.length(), one.left())];
      one.take(part, 0);
      noteWriter(one);
      keeps = one.left() > 0;
      boolean cut = keeps && readsMessages.getAsBoolean();
      NtStatus status = cut ? NtStatus.BUFFER_OVERFLOW : NtStatus.SUCCESS;
      ends.add(() -> reader.irp().complete(status, part));
    }
    return keeps;
  }

  private int room() {
    return written.stream().mapToInt(Written::room).sum();
  }

  // Ends

  /** Ends what waits for nothing any more, and completes all operations that have ended. */
  private void settle(List<Runnable> ends) {
    endFlushes(ends);
    int unread = 0;
    for (Written one : written) {
      unread += one.room();
      if (!one.isFlush() && (unread <= quota || one.left() == 0)) {
        one.end(NtStatus.SUCCESS, ends);
      }
    }
    ends.forEach(Runnable::run);
  }

  private void endFlushes(List<Runnable> ends) {
    while (hasData() && written.get(0).isFlush()) {
      written.remove(0).end(NtStatus.SUCCESS, ends);
    }
  }

  /** Ends all operations with this status, and loses what is unread. */
  void abort(NtStatus status) {
    List<Runnable> ends = new ArrayList<>();
    written.forEach(one -> one.end(status, ends));
    written.clear();
    endReads(status, ends);
    ends.forEach(Runnable::run);
  }

  /** Ends the reads that wait. */
  void abortReads(NtStatus status) {
    List<Runnable> ends = new ArrayList<>();
    endReads(status, ends);
    ends.forEach(Runnable::run);
  }

  private void endReads(NtStatus status, List<Runnable> ends) {
    readers.forEach(reader -> ends.add(() -> reader.irp().complete(status)));
    readers.clear();
  }
}
