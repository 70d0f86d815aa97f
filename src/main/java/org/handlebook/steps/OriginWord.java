package org.handlebook.steps;

import org.handlebook.machine.WorldSnapshot.Origin.How;

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

  static String korean(How how) {
    return switch (how) {
      case CREATED -> "생성";
      case OPENED -> "열기";
      case INHERITED -> "상속";
      case DUPLICATED -> "복제";
    };
  }
}
