package org.handlebook.report.compare;

import java.util.Locale;
import org.handlebook.report.run.Status;
import org.handlebook.text.Language;
import org.handlebook.text.Text;

/** How a scenario came out on a system. */
public enum ScenarioChange {
  HOLDS('✓'),
  DIFFERS('≠'),
  NOT_POSSIBLE('⊘'),
  DOES_NOT_HOLD('✗'),
  NOT_CHECKED('?'),
  NOT_RUN('○');

  private final char sign;

  ScenarioChange(char sign) {
    this.sign = sign;
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

  /** Returns what has changed, in a few words. */
  public String words(Language language) {
    return Text.of(ScenarioChange.class, "change." + key()).in(language);
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns whether there is nothing here to look into: all is well, or known to be otherwise. */
  boolean isExplained() {
    return this == HOLDS || this == DIFFERS || this == NOT_POSSIBLE;
  }
}
