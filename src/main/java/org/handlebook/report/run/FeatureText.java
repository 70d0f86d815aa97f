package org.handlebook.report.run;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What pickles leave out of a feature's text: keywords, lines and rules; kept while the feature
 * runs.
 */
final class FeatureText {
  private final FeatureResult result;
  private final Map<String, RuleResult> rules = new HashMap<>();
  private final Map<String, Step> steps = new HashMap<>();
  private final Map<String, Long> lines = new HashMap<>();
  private final Map<String, TableRow> rows = new HashMap<>();
  private final Map<String, List<String>> columns = new HashMap<>();
  private final Map<String, List<String>> tags = new HashMap<>();
  private int waiting;

  FeatureText(Feature feature, FeatureResult result) {
    this.result = result;
    for (FeatureChild child : feature.getChildren()) {
      child.getBackground().ifPresent(this::background);
      child.getScenario().ifPresent(scenario -> scenario(scenario, null));
      child.getRule().ifPresent(this::rule);
    }
  }

  static List<String> names(List<Tag> tags) {
    List<String> names = new ArrayList<>(tags.size());
    for (Tag tag : tags) {
      names.add(tag.getName());
    }
    return names;
  }

  FeatureResult result() {
    return result;
  }

  /** Returns the rule that the pickle's scenario stands in. */
  RuleResult ruleOf(Pickle pickle) {
    RuleResult rule = rules.get(pickle.getAstNodeIds().get(0));
    return rule == null ? result.rule(null) : rule;
  }

  /** Returns the line of the pickle's scenario, or of its row of examples. */
  long lineOf(Pickle pickle) {
    List<String> nodes = pickle.getAstNodeIds();
    TableRow row = rows.get(nodes.get(nodes.size() - 1));
    return row != null ? row.getLocation().getLine() : lines.getOrDefault(nodes.get(0), 0L);
  }

  /** Returns the values of the pickle's row of examples; empty when it has none. */
  String exampleOf(Pickle pickle) {
    List<String> nodes = pickle.getAstNodeIds();
    TableRow row = rows.get(nodes.get(nodes.size() - 1));
    if (row == null) {
      return "";
    }
    StringJoiner values = new StringJoiner(" · ");
    for (TableCell cell : row.getCells()) {
      values.add(cell.getValue());
    }
    return values.toString();
  }

  /**
   * Returns the head of the table in which the pickle's row of examples stands; empty when it has
   * none.
   */
  List<String> columnsOf(Pickle pickle) {
    List<String> nodes = pickle.getAstNodeIds();
    return columns.getOrDefault(nodes.get(nodes.size() - 1), List.of());
  }

  /** Returns the tags of the pickle's scenario, or of its examples and their scenario. */
  List<String> tagsOf(Pickle pickle) {
    List<String> nodes = pickle.getAstNodeIds();
    return tags.getOrDefault(nodes.get(nodes.size() - 1), List.of());
  }

  /** Returns the step as it is written, if the text is known. */
  Optional<Step> written(PickleStep step) {
    return Optional.ofNullable(steps.get(step.getAstNodeIds().get(0)));
  }

  void pickleAnnounced() {
    waiting++;
  }

  /** Returns whether this was the last of the pickles that were announced. */
  boolean lastPickleTaken() {
    return --waiting == 0;
  }

  private void rule(Rule rule) {
    for (RuleChild child : rule.getChildren()) {
      child.getBackground().ifPresent(this::background);
      child.getScenario().ifPresent(scenario -> scenario(scenario, rule));
    }
  }

  private void background(Background background) {
    steps(background.getSteps());
  }

  private void scenario(Scenario scenario, @Nullable Rule rule) {
    rules.put(scenario.getId(), result.rule(rule));
    lines.put(scenario.getId(), scenario.getLocation().getLine());
    steps(scenario.getSteps());
    List<String> own = names(scenario.getTags());
    tags.put(scenario.getId(), own);
    for (Examples examples : scenario.getExamples()) {
      examples(examples, own);
    }
  }

  private void examples(Examples examples, List<String> own) {
    List<String> all = own;
    if (!examples.getTags().isEmpty()) {
      all = new ArrayList<>(own);
      all.addAll(names(examples.getTags()));
    }
    List<String> head =
        examples.getTableHeader().stream()
            .flatMap(row -> row.getCells().stream())
            .map(TableCell::getValue)
            .toList();
    for (TableRow row : examples.getTableBody()) {
      rows.put(row.getId(), row);
      columns.put(row.getId(), head);
      tags.put(row.getId(), all);
    }
  }

  private void steps(List<Step> written) {
    for (Step step : written) {
      steps.put(step.getId(), step);
    }
  }
}
