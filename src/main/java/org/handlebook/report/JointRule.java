package org.handlebook.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One rule in all runs that have it. What is one scenario says its name and its example's values,
 * and where these stand there more than once, the turn; not its line, so that text may move.
 */
final class JointRule {
  private final RuleResult text;
  private final Map<Key, JointScenario> scenarios = new LinkedHashMap<>();

  private record Key(String name, String example, int turn) {}

  JointRule(RuleResult text) {
    this.text = text;
  }

  /** Its text, as the first run has it. */
  RuleResult text() {
    return text;
  }

  /** Its scenarios, as they stand in the text. */
  List<JointScenario> scenarios() {
    List<JointScenario> sorted = new ArrayList<>(scenarios.values());
    sorted.sort(Comparator.comparingLong(scenario -> scenario.text().line()));
    return sorted;
  }

  void add(int run, RuleResult rule) {
    Map<Key, Integer> turns = new HashMap<>();
    for (ScenarioResult scenario : rule.scenarios()) {
      Key first = new Key(scenario.name(), scenario.example(), 0);
      Key key = new Key(scenario.name(), scenario.example(), turns.merge(first, 1, Integer::sum));
      scenarios
          .computeIfAbsent(key, absent -> new JointScenario(new TreeMap<>()))
          .results()
          .put(run, scenario);
    }
  }
}
