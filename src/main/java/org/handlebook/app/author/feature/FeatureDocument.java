package org.handlebook.app.author.feature;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlebook.runner.gherkin.Ids;
import org.handlebook.runner.gherkin.PlainFeatureParser;
import org.handlebook.text.Language;

/**
 * A feature: its text, and what Gherkin reads in it.
 *
 * @param pickles the scenarios that it makes, a row of examples each
 */
public record FeatureDocument(
    String text, io.cucumber.messages.types.Feature feature, List<Pickle> pickles) {
  public FeatureDocument {
    pickles = List.copyOf(pickles);
  }

  /**
   * Reads a feature.
   *
   * @throws io.cucumber.core.gherkin.FeatureParserException when it cannot be run, with a line a
   *     problem
   */
  public static FeatureDocument of(URI place, byte[] bytes) throws IOException {
    Feature read =
        new PlainFeatureParser()
            .parse(place, new ByteArrayInputStream(bytes), new Ids()::generateId)
            .orElseThrow();
    List<Pickle> pickles = new ArrayList<>();
    List<io.cucumber.messages.types.Feature> features = new ArrayList<>();
    for (Object event : read.getParseEvents()) {
      if (event instanceof Envelope message) {
        message.getGherkinDocument().flatMap(d -> d.getFeature()).ifPresent(features::add);
        message.getPickle().ifPresent(pickles::add);
      }
    }
    return new FeatureDocument(new String(bytes, UTF_8), features.get(0), pickles);
  }

  /** Returns the language that it is written in. */
  public Language language() {
    return Language.of(feature.getLanguage());
  }

  /** Returns its scenarios as they are written, in their order. */
  public List<Scenario> scenarios() {
    return Stream.concat(
            feature.getChildren().stream().map(FeatureChild::getScenario),
            rules().map(RuleChild::getScenario))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns its backgrounds. */
  public List<Background> backgrounds() {
    return Stream.concat(
            feature.getChildren().stream().map(FeatureChild::getBackground),
            rules().map(RuleChild::getBackground))
        .flatMap(Optional::stream)
        .toList();
  }

  private Stream<RuleChild> rules() {
    return feature.getChildren().stream()
        .map(FeatureChild::getRule)
        .flatMap(Optional::stream)
        .flatMap(rule -> rule.getChildren().stream());
  }

  /** Returns all steps as they are written, those of backgrounds first. */
  public List<Step> steps() {
    return Stream.concat(
            backgrounds().stream().flatMap(background -> background.getSteps().stream()),
            scenarios().stream().flatMap(scenario -> scenario.getSteps().stream()))
        .toList();
  }
}
