package org.handlebook.report;

import io.cucumber.messages.types.Envelope;

/** Makes one stream of several. */
public final class StreamJoiner implements MessageSink {
  private final MessageSink delegate;

  public StreamJoiner(MessageSink delegate) {
    this.delegate = delegate;
  }

  @Override
  public void accept(Envelope message) {
    delegate.accept(message);
  }

  @Override
  public void close() {
    delegate.close();
  }
}
