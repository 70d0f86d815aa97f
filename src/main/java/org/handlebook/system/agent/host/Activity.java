package org.handlebook.system.agent.host;

import java.util.Map;

/**
 * What the threads of a system are doing.
 *
 * @param kind what all of them are doing, taken together
 * @param turns by its name, how often each has run so far; empty unless all sleep
 */
public record Activity(Kind kind, Map<String, String> turns) {
  /** Nobody here can see them. */
  public static final Activity UNKNOWN = new Activity(Kind.UNKNOWN, Map.of());

  /** One of them runs, or would if there were a processor for it. */
  public static final Activity AT_WORK = new Activity(Kind.AT_WORK, Map.of());

  /** The ways in which threads can be found. */
  public enum Kind {
    UNKNOWN,
    AT_WORK,
    ASLEEP
  }

  /** Returns all of them sleep, after so many turns each. */
  public static Activity asleep(Map<String, String> turns) {
    return new Activity(Kind.ASLEEP, Map.copyOf(turns));
  }

  /** Returns whether they sleep, and have done nothing else since the other look. */
  public boolean isAsleepSince(Activity earlier) {
    return kind == Kind.ASLEEP && equals(earlier);
  }
}
