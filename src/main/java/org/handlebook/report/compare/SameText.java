package org.handlebook.report.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.handlebook.report.run.RecordedScenario;
import org.handlebook.report.run.Recording;

/** Sees to it that runs which are compared are of one text. */
final class SameText {
  private final List<Recording> runs;

  /** The scenarios that a run has, and not every other. */
  private final Set<Named> apart = new HashSet<>();

  private record Named(int run, String uri, String name) {
    static Named of(int run, RecordedScenario scenario) {
      return new Named(run, scenario.place().uri(), scenario.name());
    }
  }

  private SameText(List<Recording> runs) {
    this.runs = runs;
  }

  /**
   * Looks at all scenarios.
   *
   * @throws DifferentTexts when a scenario's text differs, or is missing in a run that is whole
   */
  static void check(List<SortedMap<Integer, RecordedScenario>> pairs, List<Recording> runs) {
    List<SortedMap<Integer, RecordedScenario>> lacking = new ArrayList<>(pairs);
    lacking.removeIf(pair -> pair.size() == runs.size());
    SameText text = new SameText(runs);
    for (SortedMap<Integer, RecordedScenario> pair : lacking) {
      pair.forEach((run, scenario) -> text.apart.add(Named.of(run, scenario)));
    }
    List<String> told = text.told(lacking);
    if (!told.isEmpty()) {
      throw new DifferentTexts(told);
    }
  }

  private List<String> told(List<SortedMap<Integer, RecordedScenario>> lacking) {
    Map<Named, String> told = new LinkedHashMap<>();
    for (SortedMap<Integer, RecordedScenario> pair : lacking) {
      RecordedScenario scenario = Pairing.first(pair);
      reason(pair)
          .map(why -> scenario.place() + "  " + scenario.name() + ": " + why)
          .ifPresent(line -> told.putIfAbsent(Named.of(0, scenario), line));
    }
    return List.copyOf(told.values());
  }

  private Optional<String> reason(SortedMap<Integer, RecordedScenario> pair) {
    boolean missing = false;
    for (int run = 0; run < runs.size(); run++) {
      if (!pair.containsKey(run)) {
        if (apart.contains(Named.of(run, Pairing.first(pair)))) {
          return Optional.of("its text differs on " + runs.get(run).system());
        }
        missing |= runs.get(run).whole();
      }
    }
    return missing ? Optional.of("only on " + systems(pair.keySet())) : Optional.empty();
  }

  private String systems(Set<Integer> numbers) {
    List<String> systems = new ArrayList<>();
    numbers.forEach(run -> systems.add(runs.get(run).system()));
    return String.join(", ", systems);
  }
}
