package org.handlebook.report.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.handlebook.record.json.JsonBytes;

/** Where the details of finished scenarios wait on disk until the page is put together. */
public final class StepStore implements RunModel.StepSink {
  private final ReportFile file;
  private final OutputStream out;
  private final JsonBytes json = new JsonBytes(true);
  private long written;

  /** A part of the text in the store. */
  public record Slice(long offset, int length) {
    /** The slice of what is not kept. */
    static final Slice NONE = new Slice(0, 0);
  }

  StepStore(ReportFile file) {
    this.file = file;
    this.out = new BufferedOutputStream(file.stream(), 1 << 17);
  }

  /** Keeps the scenario's steps as JSON until they are asked for. */
  @Override
  public Slice keep(ScenarioRun run) {
    json.clear();
    run.appendJson(json);
    Slice slice = new Slice(written, json.length());
    try {
      json.writeTo(out);
    } catch (IOException e) {
      throw new CannotWrite(e);
    }
    written += json.length();
    return slice;
  }

  /** Writes what was kept. */
  public void copy(Slice slice, OutputStream target) throws IOException {
    out.flush();
    byte[] bytes = new byte[slice.length()];
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      if (file.channel().read(rest, slice.offset() + rest.position()) < 0) {
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
