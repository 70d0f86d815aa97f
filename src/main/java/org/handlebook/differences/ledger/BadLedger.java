package org.handlebook.differences.ledger;

import java.util.List;
import org.handlebook.text.Text;
import org.handlebook.yaml.BadFile;

/** A ledger is not as it should be. */
public final class BadLedger extends BadFile {
  private static final long serialVersionUID = 1L;

  /**
   * Says so with one line a problem.
   *
   * @param problems at least one
   */
  public BadLedger(List<Text> problems) {
    super(problems);
  }
}
