package org.handlebook.report.compare;

import java.util.Optional;
import org.handlebook.record.json.JsonValue;

/**
 * A difference that is known of a system, as its run found it.
 *
 * @param here what the system does, in a sentence
 */
public record KnownDifference(String id, String here) {

  /** Returns the difference that an attachment tells of; empty for what only comes after one. */
  static Optional<KnownDifference> of(String json) {
    JsonValue note = JsonValue.read(json);
    String id = note.get("id").text();
    return id.isEmpty()
        ? Optional.empty()
        : Optional.of(new KnownDifference(id, note.get("here").text()));
  }
}
