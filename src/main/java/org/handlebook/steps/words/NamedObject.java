package org.handlebook.steps.words;

import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.system.SystemSnapshot.ObjectState;

/**
 * An object that a sentence names.
 *
 * @param id its id on the system
 * @param phrase the words of the sentence
 */
public record NamedObject(int id, String phrase) {
  /**
   * Returns the object as it is now.
   *
   * @param part what somebody wants to look at, such as {@code header}
   * @throws ScenarioMistake if the object is destroyed
   */
  public ObjectState state(ScenarioState scenario, String part) {
    return scenario
        .snapshot()
        .object(id)
        .orElseThrow(
            () ->
                new ScenarioMistake(
                    "There is no " + part + " to look at: " + phrase + " is destroyed."));
  }
}
