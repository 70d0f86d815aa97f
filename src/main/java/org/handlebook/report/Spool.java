package org.handlebook.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Where the details of finished scenarios wait on disk until the page is put together. */
final class Spool implements AutoCloseable {
  private static final int BUFFER = 1 << 18;

  private final ReportFile file;
  private final byte[] buffer = new byte[BUFFER];
  private int buffered;
  private long written;

  /** A piece of text in the spool. */
  record Piece(long offset, int length) {}

  Spool(ReportFile file) {
    this.file = file;
  }

  /** Keeps the text until it is asked for. */
  Piece keep(StringBuilder text) {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    Piece piece = new Piece(written + buffered, bytes.length);
    try {
      append(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the reports", e);
    }
    return piece;
  }

  /** Writes what was kept. */
  void copy(Piece piece, OutputStream out) throws IOException {
    flush();
    byte[] bytes = new byte[piece.length()];
    ByteBuffer target = ByteBuffer.wrap(bytes);
    while (target.hasRemaining()) {
      if (file.channel().read(target, piece.offset() + target.position()) < 0) {
        throw new IOException("the report's temporary file was cut off");
      }
    }
    out.write(bytes);
  }

  /** Throws everything away. */
  @Override
  public void close() throws IOException {
    file.close();
  }

  private void append(byte[] bytes) throws IOException {
    if (bytes.length > BUFFER - buffered) {
      flush();
    }
    if (bytes.length > BUFFER) {
      writeAll(ByteBuffer.wrap(bytes));
    } else {
      System.arraycopy(bytes, 0, buffer, buffered, bytes.length);
      buffered += bytes.length;
    }
  }

  private void flush() throws IOException {
    writeAll(ByteBuffer.wrap(buffer, 0, buffered));
    buffered = 0;
  }

  private void writeAll(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      written += file.channel().write(bytes, written);
    }
  }
}
