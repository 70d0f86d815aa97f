package org.handlebook.report.run;

import io.cucumber.messages.types.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a feature and how its scenarios went; the scenarios that stand outside of rules make
 * one without a name.
 */
public final class RuleResult {
  private final String name;
  private final String description;
  private final long line;
  private final List<String> tags;
  private final List<ScenarioResult> scenarios = new ArrayList<>();

  RuleResult(@Nullable Rule rule) {
    name = rule == null ? "" : rule.getName();
    description = rule == null ? "" : rule.getDescription();
    line = rule == null ? 0 : rule.getLocation().getLine();
    tags = rule == null ? List.of() : FeatureText.names(rule.getTags());
  }

  public String name() {
    return name;
  }

  public String description() {
    return description;
  }

  public long line() {
    return line;
  }

  /** Returns its tags, each with its sign. */
  public List<String> tags() {
    return tags;
  }

  /** Returns its scenarios that ran, as they stand in the text. */
  public List<ScenarioResult> scenarios() {
    return scenarios;
  }

  void add(ScenarioResult scenario) {
    scenarios.add(scenario);
  }

  void sort() {
    scenarios.sort(Comparator.comparingLong(ScenarioResult::line));
  }
}
