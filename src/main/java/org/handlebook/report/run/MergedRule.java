package org.handlebook.report.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One rule in all runs that have it; which scenarios are the same {@link ScenarioKey} says. */
public final class MergedRule {
  private final RuleResult text;
  private final Map<ScenarioKey, MergedScenario> scenarios = new LinkedHashMap<>();

  MergedRule(RuleResult text) {
    this.text = text;
  }

  /** Returns its text, as the first run has it. */
  public RuleResult text() {
    return text;
  }

  /** Returns its scenarios, as they stand in the text. */
  public List<MergedScenario> scenarios() {
    List<MergedScenario> sorted = new ArrayList<>(scenarios.values());
    sorted.sort(Comparator.comparingLong(scenario -> scenario.text().line()));
    return sorted;
  }

  /**
   * Adds what a run says of the rule.
   *
   * @param turns of that run
   */
  void add(int run, String uri, RuleResult rule, ScenarioKey.Turns turns) {
    for (ScenarioResult scenario : rule.scenarios()) {
      ScenarioKey key = turns.next(uri, rule.name(), scenario.name(), scenario.example());
      scenarios
          .computeIfAbsent(key, absent -> new MergedScenario(new TreeMap<>()))
          .results()
          .put(run, scenario);
    }
  }
}
