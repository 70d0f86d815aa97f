package org.handlebook.differential;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The snippets that scenarios have, each by its scenario's name. */
final class FeatureSnippets {
  private FeatureSnippets() {}

  static List<Snippet> all(Path feature) throws IOException {
    return GherkinParser.builder()
        .build()
        .parse(feature)
        .map(Envelope::getGherkinDocument)
        .flatMap(Optional::stream)
        .map(GherkinDocument::getFeature)
        .flatMap(Optional::stream)
        .flatMap(whole -> whole.getChildren().stream())
        .map(FeatureChild::getRule)
        .flatMap(Optional::stream)
        .flatMap(rule -> rule.getChildren().stream())
        .map(RuleChild::getScenario)
        .flatMap(Optional::stream)
        .flatMap(FeatureSnippets::of)
        .toList();
  }

  private static Stream<Snippet> of(Scenario scenario) {
    return scenario.getSteps().stream()
        .map(Step::getDocString)
        .flatMap(Optional::stream)
        .map(code -> code.getContent() + "\n")
        .map(code -> new Snippet(scenario.getName(), code, Map.of(), Set.of()));
  }
}
