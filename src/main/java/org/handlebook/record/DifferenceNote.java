package org.handlebook.record;

import org.handlebook.record.json.JsonValue;
import org.handlebook.record.json.JsonWriter;

/** What a step that does not hold, or a difference that is gone, leaves in the stream. */
public sealed interface DifferenceNote {
  /** Returns the media type of the note. */
  String mediaType();

  /** Returns the note as JSON. */
  String json();

  /**
   * A step does not hold, as is known.
   *
   * @param step its line
   */
  record Known(String id, String windows, String here, String source, int step, String said)
      implements DifferenceNote {
    @Override
    public String mediaType() {
      return MediaTypes.DIFFERENCE;
    }

    @Override
    public String json() {
      return new JsonWriter()
          .startObject()
          .field("id", id)
          .field("windows", windows)
          .field("here", here)
          .field("source", source)
          .field("step", step)
          .field("said", said)
          .endObject()
          .take();
    }
  }

  /**
   * A step does not hold, after a known difference of the same scenario.
   *
   * @param id of that difference
   * @param step its line
   */
  record After(String id, int step, String said) implements DifferenceNote {
    @Override
    public String mediaType() {
      return MediaTypes.DIFFERENCE;
    }

    @Override
    public String json() {
      return new JsonWriter()
          .startObject()
          .field("after", id)
          .field("step", step)
          .field("said", said)
          .endObject()
          .take();
    }
  }

  /**
   * A step of a real system does not hold, and nobody knows of it.
   *
   * @param scenario its line
   * @param step its line
   */
  record Unknown(String feature, int scenario, int step, String said) implements DifferenceNote {
    /** Reads what a note says. */
    public static Unknown of(String json) {
      JsonValue note = JsonValue.read(json);
      return new Unknown(
          note.get("feature").text(),
          Integer.parseInt(note.get("scenario").text()),
          Integer.parseInt(note.get("step").text()),
          note.get("said").text());
    }

    @Override
    public String mediaType() {
      return MediaTypes.UNKNOWN_DIFFERENCE;
    }

    @Override
    public String json() {
      return new JsonWriter()
          .startObject()
          .field("feature", feature)
          .field("scenario", scenario)
          .field("step", step)
          .field("said", said)
          .endObject()
          .take();
    }
  }

  /**
   * A known difference did not occur, or not as it is known.
   *
   * @param entry where it is known: {@code file:line}
   * @param said how the step failed instead; "" if it held
   */
  record Gone(String id, String entry, String said) implements DifferenceNote {
    /** Reads what a note says. */
    public static Gone of(String json) {
      JsonValue note = JsonValue.read(json);
      return new Gone(note.get("id").text(), note.get("entry").text(), note.get("said").text());
    }

    @Override
    public String mediaType() {
      return MediaTypes.GONE_DIFFERENCE;
    }

    @Override
    public String json() {
      return new JsonWriter()
          .startObject()
          .field("id", id)
          .field("entry", entry)
          .field("said", said)
          .endObject()
          .take();
    }
  }
}
