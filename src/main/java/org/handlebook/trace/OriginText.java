package org.handlebook.trace;

import java.util.Locale;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot.Origin;

/** Says in words how a row came into its table. */
public final class OriginText {
  private OriginText() {}

  /**
   * Returns how and from whom: {@code created by CreateMailslot}, {@code inherited by CreateProcess
   * from "Parent"}.
   */
  public static String full(Origin origin, NameLookup names) {
    ProcessRef from = origin.from();
    return how(origin)
        + " by "
        + origin.call()
        + (from == null ? "" : " from \"" + names.process(from) + "\"");
  }

  /** Returns the word for it, one of {@code terms.txt}. */
  static String how(Origin origin) {
    return origin.how().name().toLowerCase(Locale.ROOT);
  }
}
