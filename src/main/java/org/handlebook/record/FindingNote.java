package org.handlebook.record;

import org.handlebook.record.json.JsonWriter;

/**
 * What a step that does not hold asked and what it found, as data: without values that are
 * otherwise on each system, such as those of handles, so that systems which fail in the same way
 * say the same.
 *
 * @param kind of the question, such as {@code UsageCount}
 * @param asked "" where the kind says it all
 * @param found "" where it is simply not so
 */
public record FindingNote(String kind, String asked, String found) {
  /** Writes the note. */
  public String json() {
    return new JsonWriter()
        .startObject()
        .field("kind", kind)
        .field("asked", asked)
        .field("found", found)
        .endObject()
        .take();
  }
}
