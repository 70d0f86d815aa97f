package org.handlebook.kernel.io.pipe;

import java.util.List;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.io.DeviceKind;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.security.SecurityDescriptor;
import org.handlebook.kernel.security.Token;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.jspecify.annotations.Nullable;

/** One end of an instance of a pipe. */
public abstract class PipeEnd extends FileObject {
  /** The right to create an instance of a pipe, which appending is to a file. */
  static final int CREATE_PIPE_INSTANCE = APPEND_DATA;

  private boolean readsMessages;
  private boolean noWait;

  PipeEnd(ObjectHeader header, String name, boolean synchronous) {
    super(header, name, synchronous);
  }

  @Override
  protected void secured(SecurityDescriptor descriptor) {
    if (!isDisconnected()) {
      instance().pipe().secure(descriptor);
    }
  }

  @Override
  public DeviceKind device() {
    return DeviceKind.PIPE;
  }

  /** Returns the instance, which is the server's end of it. */
  public abstract PipeServer instance();

  abstract PipeQueue incoming();

  abstract PipeQueue outgoing();

  /** As whom a server can act that reads what this thread writes, or null. */
  abstract @Nullable Token writer(Irp irp);

  /** Returns whether the server has disconnected this client. */
  public boolean isDisconnected() {
    return false;
  }

  /** Returns whether it reads one message at a time. */
  public boolean readsMessages() {
    return readsMessages;
  }

  /** Returns whether operations end at once that would wait. */
  public boolean noWait() {
    return noWait;
  }

  /** Returns what waits to be read here, write by write. */
  public List<byte[]> unread() {
    return isDisconnected() ? List.of() : incoming().unread();
  }

  /**
   * Returns how many bytes wait to be read here.
   *
   * @return {@link NtStatus#PIPE_DISCONNECTED} for a client that was disconnected
   * @source reactos npfs fileinfo.c, NpQueryStandardInfo
   */
  @Override
  public Outcome<Long> size() {
    return isDisconnected()
        ? Outcome.refused(NtStatus.PIPE_DISCONNECTED)
        : Outcome.of((long) incoming().available());
  }

  /**
   * Sets how this end reads and waits.
   *
   * @return {@link NtStatus#INVALID_PARAMETER} to read messages from a pipe of bytes, {@link
   *     NtStatus#PIPE_BUSY} to wait no more while something waits, {@link
   *     NtStatus#PIPE_DISCONNECTED} for a client that was disconnected
   */
  public NtStatus setMode(boolean toReadMessages, boolean notToWait) {
    if (isDisconnected()) {
      return NtStatus.PIPE_DISCONNECTED;
    } else if (toReadMessages && !instance().pipe().shape().ofMessages()) {
      return NtStatus.INVALID_PARAMETER;
    } else if (notToWait && !noWait && (incoming().hasReaders() || outgoing().hasData())) {
      return NtStatus.PIPE_BUSY;
    }
    readsMessages = toReadMessages;
    noWait = notToWait;
    return NtStatus.SUCCESS;
  }

  /**
   * Returns what the pipe and this end are.
   *
   * @return {@link NtStatus#PIPE_DISCONNECTED} for a client that was disconnected
   */
  public Outcome<PipeInformation> information() {
    return isDisconnected()
        ? Outcome.refused(NtStatus.PIPE_DISCONNECTED)
        : Outcome.of(PipeInformation.of(this));
  }

  @Override
  protected void read(Irp irp, int length) {
    PipeState state = instance().state();
    if (isDisconnected() || state == PipeState.DISCONNECTED) {
      irp.complete(NtStatus.PIPE_DISCONNECTED);
    } else if (state == PipeState.LISTENING) {
      irp.complete(NtStatus.PIPE_LISTENING);
    } else if (incoming().hasData()) {
      incoming().read(irp, length);
    } else if (state == PipeState.CLOSING) {
      irp.complete(NtStatus.PIPE_BROKEN);
    } else if (noWait) {
      irp.complete(NtStatus.PIPE_EMPTY);
    } else {
      incoming().await(irp, length);
    }
  }

  @Override
  protected void write(Irp irp, byte[] data) {
    PipeState state = instance().state();
    if (isDisconnected() || state == PipeState.DISCONNECTED) {
      irp.complete(NtStatus.PIPE_DISCONNECTED);
    } else if (state == PipeState.LISTENING) {
      irp.complete(NtStatus.PIPE_LISTENING);
    } else if (state == PipeState.CLOSING) {
      irp.complete(NtStatus.PIPE_CLOSING);
    } else {
      outgoing().write(irp, data, writer(irp), noWait);
    }
  }

  @Override
  protected void flush(Irp irp) {
    if (isDisconnected()) {
      irp.complete(NtStatus.PIPE_DISCONNECTED);
    } else {
      outgoing().flush(irp);
    }
  }

  /** What a look at unread data shows. */
  public static final class Peeked {
    private final byte[] data;
    private final int available;
    private final int messageLength;

    private Peeked(PipeQueue queue, int length) {
      this.data = queue.peek(length);
      this.available = queue.available();
      this.messageLength = queue.messageLength();
    }

    /** Returns as much as was asked for, of the first message or of the bytes of several writes. */
    public byte[] data() {
      return data.clone();
    }

    /** Returns how many bytes there are. */
    public int available() {
      return available;
    }

    /** Returns how much of the first message is unread; 0 in a pipe of bytes. */
    public int messageLength() {
      return messageLength;
    }
  }

  /**
   * Looks at what waits to be read, and takes nothing.
   *
   * @return {@link NtStatus#INVALID_PIPE_STATE} unless a client has come, {@link
   *     NtStatus#PIPE_BROKEN} if the other end is closed and all is read, {@link
   *     NtStatus#PIPE_DISCONNECTED} for a client that was disconnected
   */
  public Outcome<Peeked> peek(int length) {
    PipeState state = instance().state();
    if (isDisconnected()) {
      return Outcome.refused(NtStatus.PIPE_DISCONNECTED);
    } else if (state == PipeState.DISCONNECTED || state == PipeState.LISTENING) {
      return Outcome.refused(NtStatus.INVALID_PIPE_STATE);
    } else if (state == PipeState.CLOSING && !incoming().hasData()) {
      return Outcome.refused(NtStatus.PIPE_BROKEN);
    }
    return Outcome.of(new Peeked(incoming(), length));
  }

  /**
   * Writes a message without waiting for room, and waits for one that answers it. Ends with {@link
   * NtStatus#INVALID_PIPE_STATE} unless the other end is there, both may write, and this one reads
   * messages; with {@link NtStatus#PIPE_BUSY} if something waits to be read already.
   */
  public void transact(Irp irp, byte[] message, int length) {
    boolean canTalk = instance().pipe().shape().isDuplex() && readsMessages;
    if (isDisconnected()) {
      irp.complete(NtStatus.PIPE_DISCONNECTED);
    } else if (instance().state() != PipeState.CONNECTED || !canTalk) {
      irp.complete(NtStatus.INVALID_PIPE_STATE);
    } else if (incoming().hasData() || incoming().hasReaders()) {
      irp.complete(NtStatus.PIPE_BUSY);
    } else {
      incoming().await(irp, length);
      outgoing().put(message, writer(irp));
    }
  }

  /** Waits for a client; only a server can: else {@link NtStatus#ILLEGAL_FUNCTION}. */
  public void listen(Irp irp) {
    irp.complete(NtStatus.ILLEGAL_FUNCTION);
  }

  /**
   * Throws the client out; only a server can.
   *
   * @return {@link NtStatus#ILLEGAL_FUNCTION}, or {@link NtStatus#PIPE_DISCONNECTED} if there is
   *     nobody to be disconnected
   */
  public NtStatus disconnect() {
    return isDisconnected() ? NtStatus.PIPE_DISCONNECTED : NtStatus.ILLEGAL_FUNCTION;
  }

  /**
   * Lets the calling thread act as the client whose data was read last; only a server can.
   *
   * @return {@link NtStatus#ILLEGAL_FUNCTION}, or {@link NtStatus#CANNOT_IMPERSONATE} if nothing
   *     was read yet
   */
  public NtStatus impersonate(Caller caller) {
    return NtStatus.ILLEGAL_FUNCTION;
  }
}
