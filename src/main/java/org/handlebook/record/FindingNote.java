package org.handlebook.record;

import java.util.List;
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
public record FindingNote(String kind, String asked, String found, Place place) {
  /**
   * Where in the world what was found is not as it was asked: so a picture can mark it. Places are
   * of this run, other than what was asked and found.
   *
   * @param process which of the scenario's processes, from 1; 0 for none
   * @param object the object's id; 0 for none
   * @param handles rows of the process that there should not be, or not so
   * @param missing rows of the expected table that the process lacks, from 1
   */
  public record Place(int process, int object, List<String> handles, List<Integer> missing) {
    public Place {
      handles = List.copyOf(handles);
      missing = List.copyOf(missing);
    }
  }

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
