package org.handlebook.report;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.AttachmentContentEncoding;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestRunStarted;
import java.util.Optional;
import org.handlebook.json.JsonValue;
import org.handlebook.json.JsonWriter;

/**
 * On which system a run happened. A stream says so once, right after its start, as an attachment of
 * the run: for tools that do not know it, an attachment like others.
 *
 * @param system the system's stamp, such as {@code model} or {@code wine-8.0}
 */
public record RunStamp(String system) {
  /** The media type of the stamp. */
  public static final String MEDIA_TYPE = "application/vnd.handlebook.run+json";

  /** The id of a run whose start has none, so that the stamp can name it. */
  private static final String RUN = "run";

  /** The start, with an id that the stamp can name. */
  static TestRunStarted withId(TestRunStarted start) {
    return new TestRunStarted(start.getTimestamp(), start.getId().orElse(RUN));
  }

  /** The stamp of the run that this start, with its id, began. */
  Envelope message(TestRunStarted start) {
    String body = new JsonWriter().startObject().field("system", system).endObject().take();
    return Envelope.of(
        new Attachment(
            body,
            AttachmentContentEncoding.IDENTITY,
            null,
            MEDIA_TYPE,
            null,
            null,
            null,
            null,
            start.getId().orElse(RUN),
            null,
            start.getTimestamp()));
  }

  /** The stamp that an attachment is, if it is one. */
  static Optional<RunStamp> of(Attachment attachment) {
    return attachment.getMediaType().equals(MEDIA_TYPE)
        ? Optional.of(JsonValue.read(attachment.getBody()).get("system").text())
            .filter(system -> !system.isBlank())
            .map(RunStamp::new)
        : Optional.empty();
  }
}
