package org.handlebook.steps.words;

import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.win32.AccessRight;

/** Access rights as sentences and tables say them: {@code GENERIC_READ | SYNCHRONIZE}, a mask. */
public final class RightsWords {
  /** A flag of DuplicateHandle, which people give where rights stand. */
  private static final String FLAG = "DUPLICATE_SAME_ACCESS";

  private RightsWords() {}

  /**
   * Returns the mask that access rights mean.
   *
   * @throws ScenarioMistake when one of them is not known
   */
  public static int mask(String text) {
    if (text.startsWith(FLAG)) {
      throw new ScenarioMistake(
          text
              + " is no access right but a flag: leave it out, and the duplicate may do what the original may.");
    }
    return AccessRight.parse(text)
        .orElseThrow(
            () ->
                new ScenarioMistake(
                    "\""
                        + text
                        + "\" is not known as access rights; they go by their names in winnt.h, joined with |."));
  }
}
