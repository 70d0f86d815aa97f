package org.handlebook.differences.ledger;

import java.util.List;
import org.handlebook.differences.Difference;

/**
 * What is known of a system, as people wrote it down.
 *
 * @param file the ledger, as people name it
 * @param system the system's stamp
 */
public record Ledger(String file, String system, List<Entry> entries) {
  public Ledger {
    entries = List.copyOf(entries);
  }

  /**
   * A difference and where it shows.
   *
   * @param line where it begins in the ledger
   */
  public record Entry(Difference difference, List<Where> where, int line) {
    public Entry {
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
   * @param line where the ledger says so
   */
  public record Where(
      String feature,
      String scenario,
      List<String> examples,
      String step,
      int occurrence,
      int line) {
    public Where {
      examples = List.copyOf(examples);
    }
  }
}
