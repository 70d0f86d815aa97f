package org.handlebook.differences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where one system is known to differ, ready to be asked while scenarios run. */
public final class KnownDifferences {
  private final String system;
  private final Map<Place, List<Expected>> expected;

  /**
   * A scenario.
   *
   * @param feature its file, as messages name it
   * @param line its line; for a row of examples, the row's
   */
  public record Place(String feature, int line) {}

  /**
   * What is known of a system.
   *
   * @param system its stamp
   */
  public KnownDifferences(String system, Map<Place, List<Expected>> expected) {
    this.system = system;
    this.expected = new HashMap<>(expected);
  }

  /** Returns the system's stamp. */
  public String system() {
    return system;
  }

  /** Returns what is expected in a scenario. */
  public List<Expected> in(Place scenario) {
    return expected.getOrDefault(scenario, List.of());
  }
}
