package org.handlebook.report.ci;

import io.cucumber.core.plugin.JsonFormatter;
import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.Envelope;
import io.cucumber.plugin.event.EventHandler;
import io.cucumber.plugin.event.EventPublisher;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.handlebook.record.MediaTypes;

/**
 * The JSON that Cucumber wrote before it had messages, byte for byte as its own plug-in has it:
 * Jenkins' Cucumber plug-in and multiple-cucumber-html-reporter read nothing else. What Handlebook
 * notes of steps is left out, since they would offer each note for download.
 */
public final class CucumberJson {
  private final List<EventHandler<Envelope>> handlers = new ArrayList<>();

  /** Makes the report, which ends with the run. */
  public CucumberJson(OutputStream stream) {
    new JsonFormatter(stream).setEventPublisher(new Handlers());
  }

  /** Tells it of the next message. */
  public void write(Envelope message) {
    if (message.getAttachment().map(Attachment::getMediaType).filter(MediaTypes::isOwn).isEmpty()) {
      handlers.forEach(handler -> handler.receive(message));
    }
  }

  /** What the plug-in takes for a running Cucumber. */
  private final class Handlers implements EventPublisher {
    @Override
    @SuppressWarnings("unchecked") // it asks for messages alone
    public <T> void registerHandlerFor(Class<T> event, EventHandler<T> handler) {
      if (event.equals(Envelope.class)) {
        handlers.add((EventHandler<Envelope>) handler);
      }
    }

    @Override
    public <T> void removeHandlerFor(Class<T> event, EventHandler<T> handler) {
      handlers.remove(handler);
    }
  }
}
