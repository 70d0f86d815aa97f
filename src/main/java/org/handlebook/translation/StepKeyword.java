package org.handlebook.translation;

import org.handlebook.text.Language;

/** The words with which steps begin. */
enum StepKeyword {
  GIVEN("Given ", "조건 "),
  WHEN("When ", "만일 "),
  THEN("Then ", "그러면 "),
  AND("And ", "그리고 "),
  BUT("But ", "하지만 ");

  private final String english;
  private final String korean;

  StepKeyword(String english, String korean) {
    this.english = english;
    this.korean = korean;
  }

  /** Returns the keyword in that language; one that stands for any of them stays. */
  static String translate(String keyword, Language to) {
    for (StepKeyword known : values()) {
      if (known.english.equals(keyword) || known.korean.equals(usual(keyword))) {
        return to == Language.ENGLISH ? known.english : known.korean;
      }
    }
    return keyword;
  }

  /** Of several words with one meaning the usual one. */
  private static String usual(String keyword) {
    return switch (keyword) {
      case "먼저 " -> GIVEN.korean;
      case "만약 " -> WHEN.korean;
      case "단 " -> BUT.korean;
      default -> keyword;
    };
  }
}
