package org.handlebook.differences.ledger;

import java.util.List;
import java.util.Map;
import org.handlebook.differences.Difference;

/**
 * What is known of systems that are alike, as people wrote it down.
 *
 * @param file the ledger, as people name it
 * @param systems the systems' stamps
 */
public record Ledger(String file, List<String> systems, List<Entry> entries) {
  public Ledger {
    systems = List.copyOf(systems);
    entries = List.copyOf(entries);
  }

  /** Returns the entries that are about one of its systems. */
  public List<Entry> on(String system) {
    return entries.stream().filter(entry -> entry.systems().contains(system)).toList();
  }

  /**
   * A difference and where it shows.
   *
   * @param systems those of the ledger's systems that differ so
   * @param line where it begins in the ledger
   */
  public record Entry(Difference difference, List<String> systems, List<Where> where, int line) {
    public Entry {
      systems = List.copyOf(systems);
      where = List.copyOf(where);
    }
  }

  /**
   * A step that does not hold.
   *
   * @param feature its file, below the folder of features
   * @param scenario the name of its scenario: as it is written, or as a row of examples fills it
   * @param examples the rows of examples that are meant; none for all
   * @param step its sentence, likewise
   * @param occurrence which of the steps with this sentence, from 1; 0 when there is but one
   * @param answers of each system on which it does not hold, pieces of what the failure says, of
   *     which one is enough
   * @param line where the ledger says so
   */
  public record Where(
      String feature,
      String scenario,
      List<String> examples,
      String step,
      int occurrence,
      Map<String, List<String>> answers,
      int line) {
    public Where {
      examples = List.copyOf(examples);
      answers = Map.copyOf(answers);
    }
  }
}
