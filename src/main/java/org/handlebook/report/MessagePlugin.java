package org.handlebook.report;

import io.cucumber.messages.types.Envelope;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;

/** Hands the messages of Cucumber to the sink of the run. */
public final class MessagePlugin implements ConcurrentEventListener {
  @Override
  public void setEventPublisher(EventPublisher publisher) {
    RunScope.current()
        .ifPresent(sink -> publisher.registerHandlerFor(Envelope.class, sink::accept));
  }
}
