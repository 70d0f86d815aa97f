package org.handlebook.report.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.handlebook.report.run.RecordedScenario;
import org.handlebook.report.run.Recording;

/**
 * Runs of one text on several systems, scenario by scenario.
 *
 * @param systems their names, each once
 * @param rows the scenarios, by file and line
 */
public record Comparison(List<String> systems, List<Row> rows) {
  public Comparison {
    systems = List.copyOf(systems);
    rows = List.copyOf(rows);
  }

  /**
   * Puts runs side by side. A scenario that is missing in a run that did not come to its end did
   * not run there.
   *
   * @param runs each under a name of its own
   * @throws DifferentTexts when a scenario's text differs, or is missing in a run that is whole
   */
  public static Comparison of(List<Recording> runs) {
    List<SortedMap<Integer, RecordedScenario>> pairs = Pairing.of(runs);
    SameText.check(pairs, runs);
    List<Row> rows = new ArrayList<>();
    for (SortedMap<Integer, RecordedScenario> pair : pairs) {
      rows.add(row(pair, runs.size()));
    }
    return new Comparison(runs.stream().map(Recording::system).toList(), rows);
  }

  private static Row row(SortedMap<Integer, RecordedScenario> pair, int runs) {
    List<Cell> cells = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      cells.add(Cell.of(pair.get(run)));
    }
    return new Row(Pairing.first(pair), cells);
  }

  /** Returns how many scenarios came out how on a system. */
  public Map<ScenarioChange, Integer> outcomes(int system) {
    Map<ScenarioChange, Integer> counts = new EnumMap<>(ScenarioChange.class);
    rows.forEach(row -> counts.merge(row.cells().get(system).outcome(), 1, Integer::sum));
    return counts;
  }

  /** Returns the scenarios in which the systems stand to each other so. */
  public List<Row> rows(Row.Relation relation) {
    return rows.stream().filter(row -> row.relation() == relation).toList();
  }

  /**
   * Returns one word for how the systems stand to each other in each scenario in which they do not
   * say the same, by its file and line.
   */
  public Map<String, String> relations() {
    Map<String, String> relations = new HashMap<>();
    for (Row row : rows) {
      Row.Relation relation = row.relation();
      if (relation != Row.Relation.SAME) {
        relations.put(row.scenario().place().toString(), relation.style());
      }
    }
    return relations;
  }

  /** Returns whether nothing is left to look into. */
  public boolean isExplained() {
    return rows(Row.Relation.PARTS).isEmpty() && rows(Row.Relation.NOT_RUN).isEmpty();
  }
}
