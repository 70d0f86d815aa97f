package org.handlebook.record;

import java.util.Locale;

/** Names what can happen inside a call, as the field {@code what} of a milestone says it. */
public enum MilestoneWord {
  ALLOCATED,
  INITIALIZED,
  COUNTED,
  DESTROYED,
  TABLE_CREATED,
  ROW_ENTERED,
  ROW_REMOVED;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Returns the word in the record, such as {@code row-entered}. */
  public String word() {
    return word;
  }
}
