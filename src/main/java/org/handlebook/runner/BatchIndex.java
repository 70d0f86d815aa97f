package org.handlebook.runner;

import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlebook.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the batch that is running; only for scenarios that did not pass are they looked
 * through.
 */
public final class BatchIndex {
  private final Map<String, Pickle> pickles = new HashMap<>();
  private final Map<String, GherkinDocument> documents = new HashMap<>();
  private final Map<String, Places> places = new HashMap<>();

  /** Forgets everything. */
  public void clear() {
    pickles.clear();
    documents.clear();
    places.clear();
  }

  /** Takes a scenario. */
  public void add(Pickle pickle) {
    pickles.put(pickle.getId(), pickle);
  }

  /** Takes a feature. */
  public void add(GherkinDocument document) {
    document.getUri().ifPresent(uri -> documents.put(uri, document));
  }

  /** Returns the scenario of that id, if there is one. */
  public @Nullable Pickle pickle(String id) {
    return pickles.get(id);
  }

  /** Returns the line that a scenario is known by: for a row of examples, the row's. */
  public long line(Pickle pickle) {
    List<String> nodes = pickle.getAstNodeIds();
    return places(pickle).line(nodes.get(nodes.size() - 1));
  }

  /** Returns the language of the scenario's feature. */
  public Language language(Pickle pickle) {
    GherkinDocument document = documents.get(pickle.getUri());
    String code =
        document == null ? "" : document.getFeature().map(Feature::getLanguage).orElse("");
    return Language.of(code);
  }

  /** Returns a step's keyword, line and text. */
  public StepText step(Pickle pickle, PickleStep step) {
    Places ofFile = places(pickle);
    String node = step.getAstNodeIds().get(0);
    return new StepText(ofFile.keyword(node) + step.getText(), step.getText(), ofFile.line(node));
  }

  private Places places(Pickle pickle) {
    return places.computeIfAbsent(pickle.getUri(), this::places);
  }

  private Places places(String uri) {
    Places found = new Places();
    GherkinDocument document = documents.get(uri);
    if (document != null) {
      document.getFeature().ifPresent(feature -> feature.getChildren().forEach(found::add));
    }
    return found;
  }

  /** The places of one file's parts, by their ids. */
  private static final class Places {
    private final Map<String, Location> locations = new HashMap<>();
    private final Map<String, String> keywords = new HashMap<>();

    long line(String node) {
      Location location = locations.get(node);
      return location == null ? 0 : location.getLine();
    }

    String keyword(String node) {
      return keywords.getOrDefault(node, "");
    }

    void add(FeatureChild child) {
      child.getBackground().ifPresent(background -> background.getSteps().forEach(this::add));
      child.getScenario().ifPresent(this::add);
      child.getRule().ifPresent(rule -> rule.getChildren().forEach(this::add));
    }

    private void add(RuleChild child) {
      child.getBackground().ifPresent(background -> background.getSteps().forEach(this::add));
      child.getScenario().ifPresent(this::add);
    }

    private void add(Scenario scenario) {
      locations.put(scenario.getId(), scenario.getLocation());
      scenario.getSteps().forEach(this::add);
      scenario
          .getExamples()
          .forEach(
              examples -> {
                for (TableRow row : examples.getTableBody()) {
                  locations.put(row.getId(), row.getLocation());
                }
              });
    }

    private void add(Step step) {
      locations.put(step.getId(), step.getLocation());
      keywords.put(step.getId(), step.getKeyword());
    }
  }
}
