package org.handlebook.report.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One feature in all runs that have it. */
public final class MergedFeature {
  private final FeatureResult text;
  private final Map<Key, MergedRule> rules = new LinkedHashMap<>();

  private record Key(String name, int turn) {}

  private MergedFeature(FeatureResult text) {
    this.text = text;
  }

  /** Returns the features of all runs, by file. */
  public static Collection<MergedFeature> of(List<RecordedRun> runs) {
    Map<String, MergedFeature> features = new TreeMap<>();
    for (int run = 0; run < runs.size(); run++) {
      for (FeatureResult feature : runs.get(run).model().features()) {
        features
            .computeIfAbsent(feature.uri(), absent -> new MergedFeature(feature))
            .add(run, feature);
      }
    }
    return features.values();
  }

  /** Returns its text, as the first run has it. */
  public FeatureResult text() {
    return text;
  }

  /** Returns its rules, as they stand in the text. */
  public List<MergedRule> rules() {
    List<MergedRule> sorted = new ArrayList<>(rules.values());
    sorted.sort(Comparator.comparingLong(rule -> rule.text().line()));
    return sorted;
  }

  private void add(int run, FeatureResult feature) {
    ScenarioKey.Turns keys = new ScenarioKey.Turns();
    Map<String, Integer> turns = new HashMap<>();
    for (RuleResult rule : feature.rules()) {
      Key key = new Key(rule.name(), turns.merge(rule.name(), 1, Integer::sum));
      rules
          .computeIfAbsent(key, absent -> new MergedRule(rule))
          .add(run, feature.uri(), rule, keys);
    }
  }
}
