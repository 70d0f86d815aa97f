package org.handlebook.differences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where one system is known to differ, ready to be asked while scenarios run. */
public final class KnownDifferences {
  private final String system;
  private final String ledgerOf;
  private final Map<Place, List<Expected>> expected;

  /**
   * A scenario.
   *
   * @param feature its file, as messages name it
   * @param line its line; for a row of examples, the row's
   */
  public record Place(String feature, int line) {}

  /**
   * Collects what is known of a system.
   *
   * @param system its stamp
   */
  public KnownDifferences(String system, Map<Place, List<Expected>> expected) {
    this(system, system, expected);
  }

  private KnownDifferences(String system, String ledgerOf, Map<Place, List<Expected>> expected) {
    this.system = system;
    this.ledgerOf = ledgerOf;
    this.expected = new HashMap<>(expected);
  }

  /** Returns the system's stamp. */
  public String system() {
    return system;
  }

  /** Returns the same, held against a system that is like it, but of which nothing is known. */
  public KnownDifferences lentTo(String another) {
    return new KnownDifferences(another, ledgerOf, expected);
  }

  /** Returns the stamp of the system that was looked at, when it is another than this. */
  public Optional<String> lender() {
    return ledgerOf.equals(system) ? Optional.empty() : Optional.of(ledgerOf);
  }

  /** Returns what is expected in a scenario. */
  public List<Expected> in(Place scenario) {
    return expected.getOrDefault(scenario, List.of());
  }
}
