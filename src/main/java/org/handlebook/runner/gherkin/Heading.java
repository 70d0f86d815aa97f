package org.handlebook.runner.gherkin;

import io.cucumber.gherkin.GherkinDialect;
import java.util.List;

/** The kinds of headings in a feature file, and the words people take for them. */
enum Heading {
  FEATURE("Feature", "기능|피처|특징"),
  BACKGROUND("Background", "배경"),
  RULE("Rule", "규칙|룰"),
  SCENARIO("Scenario", "시나리오|장면"),
  OUTLINE("Scenario Outline", "시나리오 개요|시나리오 아웃라인"),
  EXAMPLES("Examples", "예|예시|예제|보기");

  private final String english;

  /** Between bars. */
  private final String korean;

  Heading(String english, String korean) {
    this.english = english;
    this.korean = korean;
  }

  /** Returns the words that open this heading in a language. */
  List<String> words(GherkinDialect dialect) {
    return switch (this) {
      case FEATURE -> dialect.getFeatureKeywords();
      case BACKGROUND -> dialect.getBackgroundKeywords();
      case RULE -> dialect.getRuleKeywords();
      case SCENARIO -> dialect.getScenarioKeywords();
      case OUTLINE -> dialect.getScenarioOutlineKeywords();
      case EXAMPLES -> dialect.getExamplesKeywords();
    };
  }

  /** Returns the word to write for this heading in a language. */
  String word(GherkinDialect dialect) {
    List<String> words = words(dialect);
    return words.contains(english) ? english : words.get(0);
  }

  /**
   * Returns whether a word means this heading in English or Korean, though perhaps not in the
   * file's language.
   */
  boolean isMeantBy(String word) {
    return english.equalsIgnoreCase(word) || isKorean(word);
  }

  boolean isKorean(String word) {
    return ("|" + korean + "|").contains("|" + word + "|");
  }
}
