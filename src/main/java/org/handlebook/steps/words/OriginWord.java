package org.handlebook.steps.words;

import java.util.Locale;
import org.handlebook.record.Terms;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.system.SystemSnapshot.Origin.How;

/** How a row came into its table, in tables. */
public final class OriginWord {
  private OriginWord() {}

  public static String english(How how) {
    return how.name().toLowerCase(Locale.ROOT);
  }

  public static How parse(String word) {
    for (How how : How.values()) {
      if (word.equals(english(how)) || word.equals(Terms.origins().get(english(how)))) {
        return how;
      }
    }
    throw new ScenarioMistake(
        "origin is created, opened, inherited or duplicated ("
            + String.join(", ", Terms.origins().values())
            + "), not \""
            + word
            + "\".");
  }
}
