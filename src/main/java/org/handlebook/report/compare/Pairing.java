package org.handlebook.report.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handlebook.report.run.RecordedScenario;
import org.handlebook.report.run.Recording;

/**
 * Finds what is one scenario in several runs: the same text in the same file, and where it stands
 * there more than once, the same turn. Lines do not count, so that text may move.
 */
final class Pairing {
  private final Map<Key, SortedMap<Integer, RecordedScenario>> found = new LinkedHashMap<>();

  private record Key(String uri, String text, int turn) {}

  private Pairing() {}

  /** Returns each scenario, by the numbers of the runs that have it; by file and line. */
  static List<SortedMap<Integer, RecordedScenario>> of(List<Recording> runs) {
    Pairing pairing = new Pairing();
    for (int run = 0; run < runs.size(); run++) {
      pairing.add(run, runs.get(run).scenarios());
    }
    List<SortedMap<Integer, RecordedScenario>> pairs = new ArrayList<>(pairing.found.values());
    pairs.sort(Comparator.comparing(pair -> first(pair).place()));
    return pairs;
  }

  /** Returns the scenario as the first run has it. */
  static RecordedScenario first(SortedMap<Integer, RecordedScenario> pair) {
    return pair.values().iterator().next();
  }

  private void add(int run, List<RecordedScenario> scenarios) {
    Map<Key, Integer> turns = new HashMap<>();
    for (RecordedScenario scenario : scenarios) {
      String uri = scenario.place().uri();
      int turn = turns.merge(new Key(uri, scenario.text(), 0), 1, Integer::sum);
      found
          .computeIfAbsent(new Key(uri, scenario.text(), turn), key -> new TreeMap<>())
          .put(run, scenario);
    }
  }
}
