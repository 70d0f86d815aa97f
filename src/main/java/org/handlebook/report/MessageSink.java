package org.handlebook.report;

import io.cucumber.messages.types.Envelope;

/** Takes the messages of a run, one after the other; never called concurrently. */
public interface MessageSink extends AutoCloseable {
  void accept(Envelope message);

  @Override
  void close();
}
