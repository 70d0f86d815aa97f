package org.handlebook.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A scenario of a report under the key that it has in every report.
 *
 * @param feature that it stands in
 */
record Keyed(ScenarioKey key, JointFeature feature, JointScenario scenario) {

  /** All scenarios, as they stand in the text. */
  static List<Keyed> of(Collection<JointFeature> features) {
    List<Keyed> all = new ArrayList<>();
    ScenarioKey.Turns turns = new ScenarioKey.Turns();
    for (JointFeature feature : features) {
      for (JointRule rule : feature.rules()) {
        for (JointScenario scenario : rule.scenarios()) {
          all.add(new Keyed(key(feature, rule, scenario.text(), turns), feature, scenario));
        }
      }
    }
    return all;
  }

  private static ScenarioKey key(
      JointFeature feature, JointRule rule, ScenarioResult text, ScenarioKey.Turns turns) {
    return turns.next(feature.text().uri(), rule.text().name(), text.name(), text.example());
  }

  /** File and line, as the page knows the scenario. */
  String place() {
    return feature.text().uri() + ':' + scenario.text().line();
  }
}
