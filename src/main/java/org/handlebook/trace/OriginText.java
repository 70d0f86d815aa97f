package org.handlebook.trace;

import java.util.Locale;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot.Origin;

/** Says in words how a row came into its table. */
public final class OriginText {
  private OriginText() {}

  /** In a few words: {@code created by CreateMailslot}, {@code inherited from Parent}. */
  static String brief(Origin origin, NameLookup names) {
    ProcessRef from = origin.from();
    return how(origin) + (from == null ? " by " + origin.call() : " from " + names.process(from));
  }

  /**
   * In full: {@code created by CreateMailslot}, {@code inherited by CreateProcess from "Parent"}.
   */
  public static String full(Origin origin, NameLookup names) {
    ProcessRef from = origin.from();
    return how(origin)
        + " by "
        + origin.call()
        + (from == null ? "" : " from \"" + names.process(from) + "\"");
  }

  private static String how(Origin origin) {
    return origin.how().name().toLowerCase(Locale.ROOT);
  }
}
