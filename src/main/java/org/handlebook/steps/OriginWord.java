package org.handlebook.steps;

import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.system.SystemSnapshot.Origin.How;

/** How a row came into its table, in tables. */
final class OriginWord {
  private OriginWord() {}

  static String english(How how) {
    return switch (how) {
      case CREATED -> "created";
      case OPENED -> "opened";
      case INHERITED -> "inherited";
      case DUPLICATED -> "duplicated";
    };
  }

  static How parse(String word) {
    for (How how : How.values()) {
      if (word.equals(english(how)) || word.equals(korean(how))) {
        return how;
      }
    }
    throw new ScenarioMistake(
        "origin is created, opened, inherited or duplicated (생성, 열기, 상속, 복제), not \""
            + word
            + "\".");
  }

  static String korean(How how) {
    return switch (how) {
      case CREATED -> "생성";
      case OPENED -> "열기";
      case INHERITED -> "상속";
      case DUPLICATED -> "복제";
    };
  }
}
