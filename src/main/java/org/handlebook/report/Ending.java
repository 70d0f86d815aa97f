package org.handlebook.report;

import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of a step or a scenario, the worse the later. */
public enum Ending {
  UNCHECKED(TestStepResultStatus.UNKNOWN, '–', "unchecked", "Nothing was checked."),
  PASSED(TestStepResultStatus.PASSED, '✓', "passed", "It holds."),
  SKIPPED(TestStepResultStatus.SKIPPED, '–', "skipped", "It was skipped."),
  /** The system lacks what the scenario needs. */
  NOT_POSSIBLE(
      TestStepResultStatus.SKIPPED, '⊘', "not possible here", "The system lacks what it needs."),
  /** Of a step: it does not hold, but comes after a known difference. */
  AFTER(
      TestStepResultStatus.PASSED,
      '~',
      "after a difference",
      "It does not hold, after a known difference."),
  /** The system differs, and that is known. */
  DIFFERS(
      TestStepResultStatus.SKIPPED, '≠', "differs (known)", "It does not hold, and that is known."),
  PENDING(TestStepResultStatus.PENDING, '…', "pending", "It is not written yet."),
  UNDEFINED(TestStepResultStatus.UNDEFINED, '?', "undefined", "No known sentence reads like this."),
  AMBIGUOUS(
      TestStepResultStatus.AMBIGUOUS,
      '?',
      "ambiguous",
      "More than one known sentence reads like this."),
  FAILED(TestStepResultStatus.FAILED, '✗', "failed", "It does not hold.");

  /** What a scenario throws when the system lacks what it needs. */
  private static final String LACKING = "NotPossibleHere";

  /** What a scenario throws at its end when all that differed is known. */
  private static final String KNOWN = "DiffersAsKnown";

  private final TestStepResultStatus status;
  private final char sign;
  private final String words;
  private final String meaning;

  Ending(TestStepResultStatus status, char sign, String words, String meaning) {
    this.status = status;
    this.sign = sign;
    this.words = words;
    this.meaning = meaning;
  }

  /** How a step or a hook ended, by what messages say of it. */
  public static Ending of(TestStepResult result) {
    return switch (result.getStatus()) {
      case UNKNOWN -> UNCHECKED;
      case PASSED -> PASSED;
      case SKIPPED -> ofSkipped(result.getException().map(Exception::getType).orElse(""));
      case PENDING -> PENDING;
      case UNDEFINED -> UNDEFINED;
      case AMBIGUOUS -> AMBIGUOUS;
      case FAILED -> FAILED;
    };
  }

  private static Ending ofSkipped(String exception) {
    String type = exception.substring(exception.lastIndexOf('.') + 1);
    return type.equals(KNOWN) ? DIFFERS : type.equals(LACKING) ? NOT_POSSIBLE : SKIPPED;
  }

  /** As Cucumber has it. */
  public TestStepResultStatus status() {
    return status;
  }

  /** Whether a scenario that ended so is nothing to look into: it holds, or is known not to. */
  public boolean isExpected() {
    return this == PASSED || this == DIFFERS || this == NOT_POSSIBLE;
  }

  /** In a few words. */
  public String words() {
    return words;
  }

  /** One word, for pages. */
  String style() {
    return switch (this) {
      case NOT_POSSIBLE -> "not-possible";
      case AFTER -> "after";
      case DIFFERS -> "differs";
      default -> words;
    };
  }

  /** The ending of that word of {@link #style}. */
  static Optional<Ending> ofStyle(String style) {
    return Stream.of(values()).filter(ending -> ending.style().equals(style)).findFirst();
  }

  /** One sentence, for a step that gives no reason itself. */
  String meaning() {
    return meaning;
  }

  /** A sign that needs no colour. */
  char sign() {
    return sign;
  }
}
