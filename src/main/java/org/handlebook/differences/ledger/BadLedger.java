package org.handlebook.differences.ledger;

import java.util.List;

/** A ledger is not as it should be. */
public final class BadLedger extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says one line a problem: {@code file:line: what is wrong; what to write instead}.
   *
   * @param problems at least one
   */
  public BadLedger(List<String> problems) {
    super(String.join("\n", problems));
  }
}
