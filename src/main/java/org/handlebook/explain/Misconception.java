package org.handlebook.explain;

import org.handlebook.record.json.JsonWriter;

/**
 * What is often believed, and what is so, in both languages.
 *
 * @param rule the rule that settles it
 */
public record Misconception(String id, String rule, String en, String ko) {
  /** The media type of a misconception in a stream. */
  public static final String MEDIA_TYPE = "application/vnd.handlebook.misconception+json";

  /** As JSON, for messages. */
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
