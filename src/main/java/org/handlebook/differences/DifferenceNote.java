package org.handlebook.differences;

import org.handlebook.record.json.JsonWriter;

/** What a step that does not hold leaves in the stream of messages, for whoever reads it. */
public final class DifferenceNote {
  private DifferenceNote() {}

  /**
   * A step does not hold, as is known.
   *
   * @param step its line
   */
  public static String known(Difference difference, int step, String said) {
    return new JsonWriter()
        .startObject()
        .field("id", difference.id())
        .field("windows", difference.windows())
        .field("here", difference.here())
        .field("source", difference.source())
        .field("step", step)
        .field("said", said)
        .endObject()
        .take();
  }

  /**
   * A step does not hold, after a known difference of the same scenario.
   *
   * @param step its line
   */
  public static String after(String id, int step, String said) {
    return new JsonWriter()
        .startObject()
        .field("after", id)
        .field("step", step)
        .field("said", said)
        .endObject()
        .take();
  }

  /**
   * A step does not hold.
   *
   * @param step its line
   */
  public static String unknown(KnownDifferences.Place scenario, int step, String said) {
    return new JsonWriter()
        .startObject()
        .field("feature", scenario.feature())
        .field("scenario", scenario.line())
        .field("step", step)
        .field("said", said)
        .endObject()
        .take();
  }

  /** Returns a difference did not occur where it was known. */
  public static String gone(Expected expected) {
    return new JsonWriter()
        .startObject()
        .field("id", expected.difference().id())
        .field("entry", expected.entry())
        .endObject()
        .take();
  }
}
