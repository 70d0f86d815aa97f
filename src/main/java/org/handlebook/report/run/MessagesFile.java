package org.handlebook.report.run;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestStepResultStatus;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The record of the run: one message a line. It reaches the disk a few times a second and after
 * each step that does not pass, so that a crash loses little.
 */
public final class MessagesFile {
  private static final long FLUSH_NANOS = 200_000_000;

  private final OutputStream out;
  private final MessageJson json;
  private long lastFlush = System.nanoTime();

  public MessagesFile(ReportFile file, MessageJson json) {
    this.out = new BufferedOutputStream(file.stream(), 1 << 16);
    this.json = json;
  }

  public void write(Envelope message) throws IOException {
    json.json(message).raw('\n').writeTo(out);
    if (message.getTestStepFinished().isPresent()) {
      flushIfDue(message.getTestStepFinished().get().getTestStepResult().getStatus());
    }
  }

  public void finish() throws IOException {
    out.flush();
  }

  private void flushIfDue(TestStepResultStatus status) throws IOException {
    long now = System.nanoTime();
    boolean urgent =
        status != TestStepResultStatus.PASSED && status != TestStepResultStatus.SKIPPED;
    if (urgent || now - lastFlush > FLUSH_NANOS) {
      lastFlush = now;
      out.flush();
    }
  }
}
