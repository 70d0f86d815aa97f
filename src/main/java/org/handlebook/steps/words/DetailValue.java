package org.handlebook.steps.words;

/** What a value in a table of details may be, before any step has read it. */
public final class DetailValue {
  private DetailValue() {}

  /**
   * Reads a value as a step would.
   *
   * @param key in English
   * @param kind as the index of sentences names it
   * @throws org.handlebook.scenario.ScenarioMistake if it is none
   */
  public static void check(String key, String kind, String value) {
    switch (kind) {
      case "flag" -> YesNo.parse(key, value);
      case "number" -> Quantity.parse(key, value);
      case "access" -> RightsWords.mask(value);
      default -> word(key, value);
    }
  }

  private static void word(String key, String value) {
    switch (key) {
      case "access" -> RightsWords.mask(value);
      case "protection" -> ProtectionWord.parse(value);
      case "sharing" -> Sharing.parse(value);
      case "disposition" -> DispositionWord.parse(value);
      case "impersonation" -> ImpersonationWord.parse(value);
      default -> {}
    }
  }
}
