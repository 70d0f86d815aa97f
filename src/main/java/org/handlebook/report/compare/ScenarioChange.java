package org.handlebook.report.compare;

import org.handlebook.report.run.Status;

/** How a scenario came out on a system. */
public enum ScenarioChange {
  HOLDS('✓', "holds"),
  DIFFERS('≠', "differs (known)"),
  NOT_POSSIBLE('⊘', "not possible here"),
  DOES_NOT_HOLD('✗', "does not hold"),
  NOT_CHECKED('?', "not checked"),
  NOT_RUN('○', "did not run");

  private final char sign;
  private final String words;

  ScenarioChange(char sign, String words) {
    this.sign = sign;
    this.words = words;
  }

  static ScenarioChange of(Status ending) {
    return switch (ending) {
      case PASSED, AFTER -> HOLDS;
      case DIFFERS -> DIFFERS;
      case NOT_POSSIBLE -> NOT_POSSIBLE;
      case FAILED -> DOES_NOT_HOLD;
      case LOST -> NOT_RUN;
      case UNCHECKED, SKIPPED, PENDING, UNDEFINED, AMBIGUOUS -> NOT_CHECKED;
    };
  }

  /** Returns a sign that needs no colour. */
  public char sign() {
    return sign;
  }

  /** In a few words. */
  public String words() {
    return words;
  }

  /** Returns whether there is nothing here to look into: all is well, or known to be otherwise. */
  boolean isExplained() {
    return this == HOLDS || this == DIFFERS || this == NOT_POSSIBLE;
  }
}
