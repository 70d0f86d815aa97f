package org.handlebook.record;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Names what a step can change, as the field {@code what} of a change says it. */
public enum ChangeWord {
  ROW_ADDED,
  ROW_REMOVED,
  ROW_CHANGED,
  VIEW_MAPPED,
  VIEW_UNMAPPED,
  OBJECT_CREATED,
  OBJECT_DESTROYED,
  COUNT,
  STATE,
  WAIT_BEGAN,
  WAIT_ENDED,
  PROCESS_STARTED,
  PROCESS_ENDED;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Returns the word in the record, such as {@code row-added}. */
  public String word() {
    return word;
  }

  /** Returns the change of that word, if there is one. */
  public static Optional<ChangeWord> of(String word) {
    return Stream.of(values()).filter(change -> change.word.equals(word)).findFirst();
  }
}
