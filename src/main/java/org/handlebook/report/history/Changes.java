package org.handlebook.report.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.report.run.Keyed;
import org.handlebook.report.run.ScenarioKey;
import org.handlebook.report.run.Status;

/**
 * What is otherwise than in the report before.
 *
 * @param since when that was
 * @param newlyFailing what was as expected, and is not any more on one of the same systems
 * @param newlyPassing what is as expected now
 * @param added what was not there
 * @param gone what is not there any more
 * @param slower what takes clearly longer
 */
public record Changes(
    String since,
    List<Keyed> newlyFailing,
    List<Keyed> newlyPassing,
    List<Keyed> added,
    List<ScenarioKey> gone,
    Map<Keyed, Slower> slower) {

  /**
   * Holds a report against the one before; absent when there was none, or when it was of the same
   * run.
   *
   * @param everything whether this one is of all there is; otherwise nothing can be called gone
   */
  public static Optional<Changes> between(
      Results before, Results now, List<Keyed> scenarios, boolean everything) {
    if (before.isNothing() || before.run().equals(now.run())) {
      return Optional.empty();
    }
    Changes changes =
        new Changes(
            before.since(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new LinkedHashMap<>());
    Map<ScenarioKey, Slower> slower = Slower.among(before, now);
    for (Keyed scenario : scenarios) {
      Optional.ofNullable(slower.get(scenario.key()))
          .ifPresent(found -> changes.slower.put(scenario, found));
      changes.add(
          scenario, before.endings().get(scenario.key()), now.endings().get(scenario.key()));
    }
    if (everything) {
      before.endings().keySet().stream()
          .filter(key -> !now.endings().containsKey(key))
          .forEach(changes.gone::add);
    }
    return Optional.of(changes);
  }

  private void add(
      Keyed scenario,
      @org.jspecify.annotations.Nullable Map<String, Status> before,
      @org.jspecify.annotations.Nullable Map<String, Status> now) {
    if (now == null) {
      return;
    }
    if (before == null) {
      added.add(scenario);
      return;
    }
    Set<String> systems = new HashSet<>(before.keySet());
    systems.retainAll(now.keySet());
    boolean was = systems.stream().allMatch(system -> isExpected(before, system));
    boolean is = systems.stream().allMatch(system -> isExpected(now, system));
    if (was != is) {
      (is ? newlyPassing : newlyFailing).add(scenario);
    }
  }

  private static boolean isExpected(Map<String, Status> endings, String system) {
    Status ending = endings.get(system);
    return ending != null && ending.isExpected();
  }

  /** Writes them as the value of a field. */
  public void write(String field, JsonWriter json) {
    json.startObject(field).field("since", since);
    json.field("newlyFailing", places(newlyFailing));
    json.field("newlyPassing", places(newlyPassing));
    json.field("new", places(added));
    json.startArray("gone");
    for (ScenarioKey key : gone) {
      json.startObject().field("uri", key.uri()).field("name", key.name());
      json.field("example", key.example()).endObject();
    }
    json.endArray().startArray("slower");
    slower.forEach(
        (scenario, found) ->
            json.startObject()
                .field("place", scenario.place())
                .field("before", found.before())
                .endObject());
    json.endArray().endObject();
  }

  private static List<String> places(List<Keyed> scenarios) {
    return scenarios.stream().map(Keyed::place).toList();
  }
}
