package org.handlebook.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One feature in all runs that have it. */
final class JointFeature {
  private final FeatureResult text;
  private final Map<Key, JointRule> rules = new LinkedHashMap<>();

  private record Key(String name, int turn) {}

  private JointFeature(FeatureResult text) {
    this.text = text;
  }

  /** The features of all runs, by file. */
  static Collection<JointFeature> of(List<PageRun> runs) {
    Map<String, JointFeature> features = new TreeMap<>();
    for (int run = 0; run < runs.size(); run++) {
      for (FeatureResult feature : runs.get(run).book().features()) {
        features
            .computeIfAbsent(feature.uri(), absent -> new JointFeature(feature))
            .add(run, feature);
      }
    }
    return features.values();
  }

  /** Its text, as the first run has it. */
  FeatureResult text() {
    return text;
  }

  /** Its rules, as they stand in the text. */
  List<JointRule> rules() {
    List<JointRule> sorted = new ArrayList<>(rules.values());
    sorted.sort(Comparator.comparingLong(rule -> rule.text().line()));
    return sorted;
  }

  private void add(int run, FeatureResult feature) {
    ScenarioKey.Turns keys = new ScenarioKey.Turns();
    Map<String, Integer> turns = new HashMap<>();
    for (RuleResult rule : feature.rules()) {
      Key key = new Key(rule.name(), turns.merge(rule.name(), 1, Integer::sum));
      rules.computeIfAbsent(key, absent -> new JointRule(rule)).add(run, feature.uri(), rule, keys);
    }
  }
}
