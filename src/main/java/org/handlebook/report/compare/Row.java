package org.handlebook.report.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.handlebook.report.run.RecordedScenario;

/**
 * One scenario on every system.
 *
 * @param scenario its text, from the first run that has it
 * @param cells how it came out, in the systems' order
 */
public record Row(RecordedScenario scenario, List<Cell> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** How the systems stand to each other in a scenario. */
  public enum Relation {
    /** All say the same. */
    SAME,
    /** Some differ as is known. */
    KNOWN,
    /** It holds wherever it is possible. */
    NOT_POSSIBLE,
    /** Some run did not come to it; the others do not part. */
    NOT_RUN,
    /** It holds nowhere, and everywhere in the same way. */
    FAILS,
    /** The systems part, and nobody knows why. */
    PARTS;

    /** Returns one word, for pages. */
    String style() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Returns how the systems stand to each other here. */
  public Relation relation() {
    List<Cell> told =
        cells.stream().filter(cell -> cell.outcome() != ScenarioChange.NOT_RUN).toList();
    Relation relation = relation(told);
    boolean complete = told.size() == cells.size();
    return complete || relation == Relation.PARTS ? relation : Relation.NOT_RUN;
  }

  private static Relation relation(List<Cell> told) {
    Set<List<String>> said = new HashSet<>();
    told.forEach(cell -> said.add(cell.said()));
    if (said.size() <= 1) {
      return told.stream().allMatch(cell -> cell.outcome().isExplained())
          ? Relation.SAME
          : Relation.FAILS;
    }
    if (!told.stream().allMatch(cell -> cell.outcome().isExplained())) {
      return Relation.PARTS;
    }
    return told.stream().anyMatch(cell -> cell.outcome() == ScenarioChange.DIFFERS)
        ? Relation.KNOWN
        : Relation.NOT_POSSIBLE;
  }

  /** Returns the first step about which the systems say different things that are not known. */
  public OptionalInt parting() {
    int steps = scenario.steps().size();
    return IntStream.range(0, steps).filter(this::isParting).findFirst();
  }

  private boolean isParting(int step) {
    Set<List<String>> said = new HashSet<>();
    for (Cell cell : cells) {
      if (cell.scenario() != null) {
        said.add(cell.saidAt(step));
      }
    }
    return said.size() > 1;
  }
}
