package org.handlebook.record;

/**
 * Numbers the formats of step traces. Of format 1, which had no number, are traces that have the
 * whole world after each change; format 2 has updates. Whoever meets another number must not guess.
 */
public final class TraceFormat {
  /** The format that is written. */
  public static final int CURRENT = 2;

  private TraceFormat() {}

  /** Returns whether traces of that format can be read; "" stands for format 1. */
  public static boolean isKnown(String format) {
    return format.isEmpty() || format.equals("1") || format.equals(Integer.toString(CURRENT));
  }
}
