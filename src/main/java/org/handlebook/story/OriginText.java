package org.handlebook.story;

import java.util.Locale;
import org.handlebook.machine.WorldSnapshot.Origin;

/** Says in words how a row came into its table. */
public final class OriginText {
  private OriginText() {}

  /** {@code created by CreateMailslot}; for a copy, the process it came from is said elsewhere. */
  public static String of(Origin origin) {
    return origin.how().name().toLowerCase(Locale.ROOT) + " by " + origin.call();
  }
}
