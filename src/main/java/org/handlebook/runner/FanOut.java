package org.handlebook.runner;

import io.cucumber.messages.types.Envelope;
import org.handlebook.report.run.MessageSink;

/** Hands each message to two sinks. */
public record FanOut(MessageSink first, MessageSink second) implements MessageSink {
  @Override
  public void accept(Envelope message) {
    first.accept(message);
    second.accept(message);
  }

  @Override
  public void batchEnded() {
    first.batchEnded();
    second.batchEnded();
  }

  @Override
  public void close() {
    try (first) {
      second.close();
    }
  }
}
