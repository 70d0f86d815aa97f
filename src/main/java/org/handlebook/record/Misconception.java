package org.handlebook.record;

import org.handlebook.record.json.JsonValue;
import org.handlebook.record.json.JsonWriter;

/**
 * What is often believed where a step does not hold, and what is so, in both languages.
 *
 * @param rule the rule that settles it
 */
public record Misconception(String id, String rule, String en, String ko) {
  /** Reads what a note says. */
  public static Misconception of(String json) {
    JsonValue note = JsonValue.read(json);
    return new Misconception(
        note.get("id").text(),
        note.get("rule").text(),
        note.get("en").text(),
        note.get("ko").text());
  }

  /** Writes the note. */
  public String json() {
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
