package org.handlebook.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.handlebook.json.JsonBytes;

/** Where the details of finished scenarios wait on disk until the page is put together. */
final class Spool {
  private final ReportFile file;
  private final OutputStream out;
  private long written;

  /** A piece of text in the spool. */
  record Piece(long offset, int length) {}

  Spool(ReportFile file) {
    this.file = file;
    this.out = new BufferedOutputStream(file.stream(), 1 << 17);
  }

  /** Keeps the JSON until it is asked for. */
  Piece keep(JsonBytes json) {
    Piece piece = new Piece(written, json.length());
    try {
      json.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the reports", e);
    }
    written += json.length();
    return piece;
  }

  /** Writes what was kept. */
  void copy(Piece piece, OutputStream target) throws IOException {
    out.flush();
    byte[] bytes = new byte[piece.length()];
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      if (file.channel().read(rest, piece.offset() + rest.position()) < 0) {
        throw new IOException("the report's temporary file was cut off");
      }
    }
    target.write(bytes);
  }

  /** Throws everything away. */
  void close() {
    file.discard();
  }
}
