package org.handlebook.report.run;

import io.cucumber.messages.types.Envelope;

/** Takes the messages of a run, one after the other. */
public interface MessageSink extends AutoCloseable {
  /** Returns one that takes no notice. */
  static MessageSink nobody() {
    return new MessageSink() {
      @Override
      public void accept(Envelope message) {}

      @Override
      public void close() {}
    };
  }

  /** Takes the next message. Called under one lock, never by two threads at a time. */
  void accept(Envelope message);

  /**
   * Says that one of several engine runs has ended: no test case is running, and the pickles
   * announced so far and not yet run never will be. A hint only, for sinks that keep something
   * until then.
   */
  default void batchEnded() {}

  /** Ends the stream. After this no message may come. */
  @Override
  void close();
}
