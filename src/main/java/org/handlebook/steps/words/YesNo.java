package org.handlebook.steps.words;

import org.handlebook.scenario.ScenarioMistake;

/** Yes and no in tables. */
public final class YesNo {
  private YesNo() {}

  public static boolean parse(String what, String text) {
    return switch (text) {
      case "yes", "예", "TRUE" -> true;
      case "no", "아니요", "아니오", "FALSE" -> false;
      default -> throw new ScenarioMistake(what + " is yes or no (예, 아니요), not \"" + text + "\".");
    };
  }

  public static String text(boolean value) {
    return value ? "yes" : "no";
  }
}
