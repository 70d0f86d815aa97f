package org.handlebook.record;

import java.util.Set;

/**
 * Numbers the formats of step traces. Of format 1, which had no number, are traces that have the
 * whole world after each change; format 2 has updates. Both tell the state of an object as an
 * English text, {@code detail}; format 3 has its {@code state}, with a type and fields. Up to there
 * the {@code origin} of a row is an English text; format 4 has its word, and the call that it came
 * {@code by}. Whoever meets another number must not guess.
 */
public final class TraceFormat {
  /** The format that is written. */
  public static final int CURRENT = 4;

  private static final Set<String> KNOWN = Set.of("", "1", "2", "3", Integer.toString(CURRENT));

  private TraceFormat() {}

  /** Returns whether traces of that format can be read; "" stands for format 1. */
  public static boolean isKnown(String format) {
    return KNOWN.contains(format);
  }
}
