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
 * @param place where in the world that is
 */
public record FindingNote(String kind, String asked, String found, FindingPlace place) {
  /** Writes the note. */
  public String json() {
    JsonWriter out =
        new JsonWriter()
            .startObject()
            .field("kind", kind)
            .field("asked", asked)
            .field("found", found);
    if (place.process() > 0) {
      out.field("process", place.process());
    }
    if (place.object() > 0) {
      out.field("object", place.object());
    }
    if (!place.handles().isEmpty()) {
      out.field("handles", place.handles());
    }
    if (!place.missing().isEmpty()) {
      out.startArray("missing");
      place.missing().forEach(out::element);
      out.endArray();
    }
    return out.endObject().take();
  }
}
