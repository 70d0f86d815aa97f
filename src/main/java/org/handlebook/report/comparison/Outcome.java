package org.handlebook.report.comparison;

import org.handlebook.report.RecordedScenario;
import org.handlebook.report.RecordedStep;

/** How a scenario came out on a system. */
public enum Outcome {
  HOLDS('✓', "holds"),
  DIFFERS('≠', "differs (known)"),
  NOT_POSSIBLE('–', "not possible here"),
  DOES_NOT_HOLD('✗', "does not hold"),
  NOT_CHECKED('?', "not checked"),
  NOT_RUN('○', "did not run");

  /** What a scenario throws at its end when all that differed is known. */
  private static final String KNOWN = "DiffersAsKnown";

  /** What a scenario throws when the system lacks what it needs. */
  private static final String LACKING = "NotPossibleHere";

  private final char sign;
  private final String words;

  Outcome(char sign, String words) {
    this.sign = sign;
    this.words = words;
  }

  static Outcome of(RecordedScenario scenario) {
    return switch (scenario.status()) {
      case PASSED -> HOLDS;
      case FAILED -> DOES_NOT_HOLD;
      case SKIPPED -> ofSkipped(scenario);
      case UNKNOWN, PENDING, UNDEFINED, AMBIGUOUS -> NOT_CHECKED;
    };
  }

  private static Outcome ofSkipped(RecordedScenario scenario) {
    for (RecordedStep step : scenario.steps()) {
      if (step.exception().endsWith(KNOWN)) {
        return DIFFERS;
      }
      if (step.exception().endsWith(LACKING)) {
        return NOT_POSSIBLE;
      }
    }
    return NOT_CHECKED;
  }

  /** A sign that needs no colour. */
  public char sign() {
    return sign;
  }

  /** In a few words. */
  public String words() {
    return words;
  }

  /** Whether there is nothing here to look into: all is well, or known to be otherwise. */
  boolean isExplained() {
    return this == HOLDS || this == DIFFERS || this == NOT_POSSIBLE;
  }
}
