package org.handlebook.report.history;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a report is held against. */
@FunctionalInterface
public interface Earlier {
  /**
   * Returns what is known of the scenarios of a later run; what is known of others is kept, but
   * need not be looked into unless that was of everything.
   */
  Results of(Results later, boolean everything);

  /**
   * Returns the results that somebody has chosen, or what the last run left in a folder of reports.
   *
   * @param chosen null for the last run
   */
  static Earlier of(@Nullable Results chosen, Path folder) {
    return chosen == null
        ? (later, everything) -> Results.kept(folder, later, everything)
        : (later, everything) -> chosen;
  }
}
