package org.handlebook.report.run;

import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feature and how its rules went. */
public final class FeatureResult {
  private final String uri;
  private final String name;
  private final String language;
  private final String description;
  private final List<String> tags;
  private final List<RuleResult> rules = new ArrayList<>();
  private final Counts counts = new Counts();

  FeatureResult(String uri, Feature feature) {
    this.uri = uri;
    name = feature.getName();
    language = feature.getLanguage();
    description = feature.getDescription();
    tags = FeatureText.names(feature.getTags());
  }

  public String uri() {
    return uri;
  }

  /** Returns its name, or where it has none, its file's. */
  public String title() {
    return name.isEmpty() ? uri : name;
  }

  public String language() {
    return language;
  }

  public String description() {
    return description;
  }

  /** Returns its own tags, each with its sign. */
  public List<String> tags() {
    return tags;
  }

  public Counts counts() {
    return counts;
  }

  /** Returns its rules of which scenarios ran, as they stand in the text. */
  public List<RuleResult> rules() {
    return rules;
  }

  /**
   * Returns the place of that rule's results; the same for the same rule, also when its file is
   * read again.
   */
  RuleResult rule(@Nullable Rule rule) {
    long line = rule == null ? 0 : rule.getLocation().getLine();
    for (RuleResult known : rules) {
      if (known.line() == line) {
        return known;
      }
    }
    RuleResult made = new RuleResult(rule);
    rules.add(made);
    return made;
  }

  void add(RuleResult rule, ScenarioResult scenario) {
    rule.add(scenario);
    counts.add(scenario.ending());
  }

  void sort() {
    rules.removeIf(rule -> rule.scenarios().isEmpty());
    rules.sort(Comparator.comparingLong(RuleResult::line));
    rules.forEach(RuleResult::sort);
  }
}
