package org.handlebook.differences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where one system is known to differ, ready to be asked while scenarios run. */
public final class KnownDifferences {
  private final String system;
  private final Map<Place, List<Expected>> expected;

  /** A scenario, by the line that Cucumber knows it by: for a row of examples, the row's. */
  record Place(String feature, int line) {}

  KnownDifferences(String system, Map<Place, List<Expected>> expected) {
    this.system = system;
    this.expected = new HashMap<>(expected);
  }

  /** A system of which no difference is known. */
  public static KnownDifferences none(String system) {
    return new KnownDifferences(system, Map.of());
  }

  /** The system's stamp. */
  public String system() {
    return system;
  }

  /**
   * What is expected in a scenario.
   *
   * @param feature its file, as messages name it
   * @param line its line; for a row of examples, the row's
   */
  public List<Expected> in(String feature, int line) {
    return expected.getOrDefault(new Place(feature, line), List.of());
  }
}
