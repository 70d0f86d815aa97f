package org.handlebook.report.run;

import io.cucumber.messages.types.Attachment;
import java.util.Optional;
import org.handlebook.record.json.JsonValue;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.translation.Language;

/**
 * What somebody may have believed who wrote a step that does not hold.
 *
 * @param rule the rule that settles it
 */
public record Misconception(String id, String rule, String en, String ko) {
  /** The media type of such a message. */
  static final String MEDIA_TYPE = "application/vnd.handlebook.misconception+json";

  /** What a message tells, if it tells of a misconception. */
  public static Optional<Misconception> of(Attachment message) {
    if (!message.getMediaType().equals(MEDIA_TYPE)) {
      return Optional.empty();
    }
    JsonValue told = JsonValue.read(message.getBody());
    return Optional.of(
        new Misconception(
            told.get("id").text(),
            told.get("rule").text(),
            told.get("en").text(),
            told.get("ko").text()));
  }

  /** For a person who reads that language. */
  public String text(Language language) {
    return language == Language.KOREAN
        ? "흔한 오해(" + id + "): " + ko + " 규칙 " + rule + " 참고."
        : "A common misconception (" + id + "): " + en + " See rule " + rule + ".";
  }

  String json() {
    return new JsonWriter()
        .startObject()
        .field("id", id)
        .field("rule", rule)
        .field("en", en)
        .field("ko", ko)
        .endObject()
        .take();
  }
}
