package org.handlebook.report;

import io.cucumber.messages.types.TestStepResultStatus;

/** How reports call what became of a step or a scenario. */
final class StatusWords {
  private StatusWords() {}

  /** One word. */
  static String word(TestStepResultStatus status) {
    return switch (status) {
      case UNKNOWN -> "unchecked";
      case PASSED -> "passed";
      case SKIPPED -> "skipped";
      case PENDING -> "pending";
      case UNDEFINED -> "undefined";
      case AMBIGUOUS -> "ambiguous";
      case FAILED -> "failed";
    };
  }

  /** One sentence, for a step that gives no reason itself. */
  static String meaning(TestStepResultStatus status) {
    return switch (status) {
      case UNKNOWN -> "Nothing was checked.";
      case PASSED -> "It holds.";
      case SKIPPED -> "It was skipped.";
      case PENDING -> "It is not written yet.";
      case UNDEFINED -> "No known sentence reads like this.";
      case AMBIGUOUS -> "More than one known sentence reads like this.";
      case FAILED -> "It does not hold.";
    };
  }

  /** A sign that needs no colour. */
  static char sign(TestStepResultStatus status) {
    return switch (status) {
      case PASSED -> '✓';
      case FAILED -> '✗';
      case SKIPPED, UNKNOWN -> '–';
      case PENDING -> '…';
      case UNDEFINED, AMBIGUOUS -> '?';
    };
  }
}
