package org.handlebook.kernel.io.mailslot;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.status.NtStatus;

/**
 * The reading end of a mailslot, which is the mailslot itself: it is gone with what it holds when
 * the last handle to it is.
 *
 * <p>Messages stay whole: each read takes the oldest one, or none if its buffer is too small. It is
 * opened for overlapped operations, so several reads may wait at once; they are served in their
 * order.
 *
 * @source Microsoft, "CreateMailslot", "ReadFile"; wine kernel32/tests/mailslot.c
 */
public final class MailslotServer extends FileObject {
  /** The read time-out that lets readers wait for ever. */
  public static final int WAIT_FOREVER = -1;

  private final int maximumMessageSize;
  private final Clock clock;
  private final Runnable whenClosed;
  private final Deque<byte[]> messages = new ArrayDeque<>(0);
  private final Deque<Reader> readers = new ArrayDeque<>(0);
  private int readTimeout;
  private boolean closed;

  /** A read that waits for a message. */
  private record Reader(Irp irp, int length) {}

  MailslotServer(
      ObjectHeader header,
      String name,
      int maximumMessageSize,
      int readTimeout,
      Clock clock,
      Runnable whenClosed) {
    super(header, name, false);
    this.maximumMessageSize = maximumMessageSize;
    this.readTimeout = readTimeout;
    this.clock = clock;
    this.whenClosed = whenClosed;
  }

  /** Returns the size of the longest message, in bytes, without a sign; 0 for no limit. */
  public int maximumMessageSize() {
    return maximumMessageSize;
  }

  /** Returns how long a read waits, in milliseconds, without a sign; or {@link #WAIT_FOREVER}. */
  public int readTimeout() {
    return readTimeout;
  }

  /** Sets how long reads wait that begin from now on. */
  public void setReadTimeout(int newReadTimeout) {
    readTimeout = newReadTimeout;
  }

  /** Returns what nobody has read yet, the oldest first. */
  public List<byte[]> messages() {
    return List.copyOf(messages);
  }

  /**
   * Puts a message last.
   *
   * @return {@link NtStatus#INVALID_PARAMETER} for one that is too large, {@link
   *     NtStatus#FILE_FORCED_CLOSED} if the mailslot is gone
   */
  NtStatus accept(byte[] message) {
    if (closed) {
      return NtStatus.FILE_FORCED_CLOSED;
    }
    if (maximumMessageSize != 0
        && Integer.compareUnsigned(message.length, maximumMessageSize) > 0) {
      return NtStatus.INVALID_PARAMETER;
    }
    messages.add(message);
    while (!messages.isEmpty() && !readers.isEmpty()) {
      Reader first = readers.remove();
      take(first.irp(), first.length());
    }
    return NtStatus.SUCCESS;
  }

  /** Reads a message, or waits for one as long as the read time-out says. */
  @Override
  protected void read(Irp irp, int length) {
    if (!messages.isEmpty()) {
      take(irp, length);
    } else if (readTimeout == 0) {
      irp.complete(NtStatus.IO_TIMEOUT);
    } else {
      Reader reader = new Reader(irp, length);
      readers.add(reader);
      irp.pend(() -> readers.remove(reader), clock, timeout());
    }
  }

  private long timeout() {
    return readTimeout == WAIT_FOREVER
        ? Wait.FOREVER
        : Integer.toUnsignedLong(readTimeout) * Clock.MILLISECOND;
  }

  private void take(Irp irp, int length) {
    if (Integer.compareUnsigned(length, messages.element().length) < 0) {
      irp.complete(NtStatus.BUFFER_TOO_SMALL);
    } else {
      irp.complete(NtStatus.SUCCESS, messages.remove());
    }
  }

  @Override
  protected void cleanup() {
    closed = true;
    whenClosed.run();
    messages.clear();
    while (!readers.isEmpty()) {
      readers.remove().irp().complete(NtStatus.FILE_FORCED_CLOSED);
    }
  }
}
