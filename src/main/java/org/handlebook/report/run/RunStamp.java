package org.handlebook.report.run;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.AttachmentContentEncoding;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestRunStarted;
import java.util.Optional;
import org.handlebook.record.MediaTypes;
import org.handlebook.record.json.JsonValue;
import org.handlebook.record.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * On which system a run happened. A stream says so once, right after its start, as an attachment of
 * the run: for tools that do not know it, an attachment like others.
 *
 * @param system the system's stamp, such as {@code model} or {@code wine-8.0}
 * @param shard which part of its scenarios the run had, such as {@code 2/4}; null when it was all
 * @param everything whether its scenarios were all that the project has
 * @param run tells the run from others; the parts of one run say the same; null when nobody says
 * @param version of the Handlebook that ran; null when nobody says
 * @param folder where the project lies in its repository, with a slash at its end; null when it is
 *     the repository, or nobody says
 */
public record RunStamp(
    String system,
    @Nullable String shard,
    boolean everything,
    @Nullable String run,
    @Nullable String version,
    @Nullable String folder) {
  /** The id of a run whose start has none, so that the stamp can name it. */
  private static final String RUN = "run";

  /** Makes the stamp of a run of some scenarios. */
  public RunStamp(String system) {
    this(system, null, false, null, null, null);
  }

  /** Returns whether no scenario of the project was left out. */
  boolean isOfEverything() {
    return everything && shard == null;
  }

  /** Returns the start, with an id that the stamp can name. */
  public static TestRunStarted withId(TestRunStarted start) {
    return new TestRunStarted(start.getTimestamp(), start.getId().orElse(RUN));
  }

  /** Returns the stamp of the run that this start, with its id, began. */
  Envelope message(TestRunStarted start) {
    JsonWriter body = new JsonWriter().startObject().field("system", system);
    optional("shard", shard, body);
    if (everything) {
      body.field("everything", true);
    }
    optional("run", run, body);
    optional("version", version, body);
    optional("folder", folder, body);
    return attached(body.endObject().take(), MediaTypes.RUN, start);
  }

  /** Returns a message that attaches a text to the run that this start, with its id, began. */
  static Envelope attached(String body, String mediaType, TestRunStarted start) {
    return Envelope.of(
        new Attachment(
            body,
            AttachmentContentEncoding.IDENTITY,
            null,
            mediaType,
            null,
            null,
            null,
            null,
            start.getId().orElse(RUN),
            null,
            start.getTimestamp()));
  }

  /** Returns the stamp that an attachment is, if it is one. */
  public static Optional<RunStamp> of(Attachment attachment) {
    if (!attachment.getMediaType().equals(MediaTypes.RUN)) {
      return Optional.empty();
    }
    JsonValue body = JsonValue.read(attachment.getBody());
    String shard = body.get("shard").text();
    boolean everything = Boolean.parseBoolean(body.get("everything").text());
    String run = body.get("run").text();
    String version = body.get("version").text();
    String folder = body.get("folder").text();
    return Optional.of(body.get("system").text())
        .filter(system -> !system.isBlank())
        .map(
            system ->
                new RunStamp(
                    system, given(shard), everything, given(run), given(version), given(folder)));
  }

  private static void optional(String field, @Nullable String text, JsonWriter body) {
    if (text != null) {
      body.field(field, text);
    }
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }
}
