package org.handlebook.report.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A scenario of a report under the key that it has in every report.
 *
 * @param feature that it stands in
 */
public record Keyed(ScenarioKey key, MergedFeature feature, MergedScenario scenario) {

  /** Returns all scenarios, as they stand in the text. */
  public static List<Keyed> of(Collection<MergedFeature> features) {
    List<Keyed> all = new ArrayList<>();
    ScenarioKey.Turns turns = new ScenarioKey.Turns();
    for (MergedFeature feature : features) {
      for (MergedRule rule : feature.rules()) {
        for (MergedScenario scenario : rule.scenarios()) {
          all.add(new Keyed(key(feature, rule, scenario.text(), turns), feature, scenario));
        }
      }
    }
    return all;
  }

  private static ScenarioKey key(
      MergedFeature feature, MergedRule rule, ScenarioResult text, ScenarioKey.Turns turns) {
    return turns.next(feature.text().uri(), rule.text().name(), text.name(), text.example());
  }

  /** Returns file and line, as the page knows the scenario. */
  public String place() {
    return feature.text().uri() + ':' + scenario.text().line();
  }
}
