package org.handlebook.report;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestStepResultStatus;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The record of the run: one message a line. It reaches the disk a few times a second and after
 * each step that does not pass, so that a crash loses little.
 */
final class MessagesFile {
  private static final long FLUSH_NANOS = 200_000_000;

  private final Writer writer;
  private final MessageJson json;
  private long lastFlush = System.nanoTime();

  MessagesFile(ReportFile file, MessageJson json) {
    this.writer =
        new BufferedWriter(new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8), 1 << 16);
    this.json = json;
  }

  void write(Envelope message) throws IOException {
    writer.append(json.json(message)).write('\n');
    if (message.getTestStepFinished().isPresent()) {
      flushIfDue(message.getTestStepFinished().get().getTestStepResult().getStatus());
    }
  }

  void finish() throws IOException {
    writer.flush();
  }

  private void flushIfDue(TestStepResultStatus status) throws IOException {
    long now = System.nanoTime();
    boolean urgent =
        status != TestStepResultStatus.PASSED && status != TestStepResultStatus.SKIPPED;
    if (urgent || now - lastFlush > FLUSH_NANOS) {
      lastFlush = now;
      writer.flush();
    }
  }
}
