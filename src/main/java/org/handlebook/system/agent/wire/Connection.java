package org.handlebook.system.agent.wire;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.handlebook.system.SystemFailure;

/** A connection with one thread of an agent: frames go each way, each with its length before it. */
public final class Connection implements AutoCloseable {
  private static final int LENGTH_BYTES = 4;
  private static final int LONGEST_FRAME = 64 << 20;

  /** A frame that has begun to arrive is here whole within this time. */
  private static final int REST_MILLIS = 5_000;

  private final Socket socket;
  private final InputStream in;

  Connection(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
    socket.setTcpNoDelay(true);
  }

  /**
   * Sends a frame; false if the other side is gone.
   *
   * <p>A frame that fits into one packet is one packet.
   */
  public boolean send(byte[] payload) {
    ByteBuffer frame =
        ByteBuffer.allocate(LENGTH_BYTES + payload.length).order(ByteOrder.LITTLE_ENDIAN);
    frame.putInt(payload.length).put(payload);
    try {
      socket.getOutputStream().write(frame.array());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** What came, or how it is that nothing did. */
  public record Received(Optional<byte[]> payload, boolean isClosed) {
    private static final Received CLOSED = new Received(Optional.empty(), true);
    private static final Received NOTHING = new Received(Optional.empty(), false);
  }

  /** Returns the next frame, if it begins to arrive within that time; 0 means that it is here. */
  public Received receive(int millis) {
    try {
      if (!begins(millis)) {
        return Received.NOTHING;
      }
      socket.setSoTimeout(REST_MILLIS);
      return new Received(Optional.of(frame()), false);
    } catch (EOFException e) {
      return Received.CLOSED;
    } catch (SocketTimeoutException e) {
      throw new SystemFailure("an agent stopped in the middle of an answer", e);
    } catch (IOException e) {
      return Received.CLOSED;
    }
  }

  /**
   * Sends a frame and returns the answer; nothing if the other side is gone.
   *
   * @throws SystemFailure if it is silent for so long
   */
  public Optional<byte[]> ask(byte[] payload, Duration patience) {
    send(payload);
    Received received = receive((int) patience.toMillis());
    if (received.payload().isEmpty() && !received.isClosed()) {
      throw new SystemFailure("an agent does not answer");
    }
    return received.payload();
  }

  /**
   * Returns the first frame of an agent that is not known yet, if it is no longer than that and is
   * here whole within that time.
   */
  Optional<byte[]> first(int longest, Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    int length = length(by(end, LENGTH_BYTES));
    return length < 0 || length > longest ? Optional.empty() : Optional.of(by(end, length));
  }

  /** So many bytes by then, however slowly they come one by one. */
  private byte[] by(long end, int count) throws IOException {
    byte[] bytes = new byte[count];
    for (int read = 0; read < count; ) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new SocketTimeoutException("only " + read + " bytes of " + count);
      }
      socket.setSoTimeout((int) Math.min(left, Integer.MAX_VALUE));
      int more = in.read(bytes, read, count - read);
      if (more < 0) {
        throw new EOFException();
      }
      read += more;
    }
    return bytes;
  }

  private static int length(byte[] header) {
    return ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }

  private boolean begins(int millis) throws IOException {
    if (millis == 0 && in.available() == 0) {
      return false;
    }
    socket.setSoTimeout(Math.max(1, millis));
    in.mark(1);
    try {
      if (in.read() < 0) {
        throw new EOFException();
      }
    } catch (SocketTimeoutException e) {
      return false;
    }
    in.reset();
    return true;
  }

  private byte[] frame() throws IOException {
    int length = length(exactly(LENGTH_BYTES));
    if (length < 0 || length > LONGEST_FRAME) {
      throw new SystemFailure("an agent announced an answer of " + length + " bytes");
    }
    return exactly(length);
  }

  private byte[] exactly(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException();
    }
    return bytes;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      // Nobody needs it any more, whatever state it is in.
      assert socket.isClosed();
    }
  }
}
