package org.handlebook.app.author.translate;

import io.cucumber.gherkin.GherkinDialect;
import io.cucumber.gherkin.GherkinDialects;
import java.util.List;
import java.util.function.Function;
import org.handlebook.text.Language;

/** Says the keywords of features in another language: of several for one thing the usual one. */
final class KeywordTranslator {
  private static final String ANY_STEP = "* ";
  private static final List<Function<GherkinDialect, List<String>>> KINDS =
      List.of(
          GherkinDialect::getFeatureKeywords,
          GherkinDialect::getBackgroundKeywords,
          GherkinDialect::getRuleKeywords,
          GherkinDialect::getScenarioOutlineKeywords,
          GherkinDialect::getScenarioKeywords,
          GherkinDialect::getExamplesKeywords,
          GherkinDialect::getGivenKeywords,
          GherkinDialect::getWhenKeywords,
          GherkinDialect::getThenKeywords,
          GherkinDialect::getAndKeywords,
          GherkinDialect::getButKeywords);
  private static final List<String> USUAL = List.of("Scenario", "Feature", "Examples");

  private final GherkinDialect from;
  private final GherkinDialect to;

  KeywordTranslator(Language from, Language to) {
    this.from = GherkinDialects.getDialect(from.code()).orElseThrow();
    this.to = GherkinDialects.getDialect(to.code()).orElseThrow();
  }

  /** Returns a keyword in the other language; one that stands for any of them stays. */
  String translate(String keyword) {
    if (keyword.equals(ANY_STEP)) {
      return keyword;
    }
    for (Function<GherkinDialect, List<String>> kind : KINDS) {
      if (kind.apply(from).contains(keyword)) {
        return usual(kind.apply(to));
      }
    }
    return keyword;
  }

  private static String usual(List<String> words) {
    return words.stream()
        .filter(USUAL::contains)
        .findFirst()
        .orElseGet(
            () ->
                words.stream()
                    .filter(word -> !word.equals(ANY_STEP))
                    .findFirst()
                    .orElse(words.get(0)));
  }
}
