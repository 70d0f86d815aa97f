package org.handlebook.report.run;

import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlebook.text.Language;
import org.handlebook.text.Text;
import org.jspecify.annotations.Nullable;

/** What became of a step or a scenario, the worse the later. */
public enum Status {
  UNCHECKED(TestStepResultStatus.UNKNOWN, '–', "Nothing was checked."),
  PASSED(TestStepResultStatus.PASSED, '✓', "It holds."),
  SKIPPED(TestStepResultStatus.SKIPPED, '–', "It was skipped."),
  /** The system lacks what the scenario needs. */
  NOT_POSSIBLE(TestStepResultStatus.SKIPPED, '⊘', "The system lacks what it needs."),
  /** Of a step: it does not hold, but comes after a known difference. */
  AFTER(TestStepResultStatus.PASSED, '~', "It does not hold, after a known difference."),
  /** The system differs, and that is known. */
  DIFFERS(TestStepResultStatus.SKIPPED, '≠', "It does not hold, and that is known."),
  PENDING(TestStepResultStatus.PENDING, '…', "It is not written yet."),
  UNDEFINED(TestStepResultStatus.UNDEFINED, '?', "No known sentence reads like this."),
  AMBIGUOUS(TestStepResultStatus.AMBIGUOUS, '?', "More than one known sentence reads like this."),
  /** It began, or was to begin, and nobody told how it ended. */
  LOST(TestStepResultStatus.UNKNOWN, '?', "How it ended is not told."),
  FAILED(TestStepResultStatus.FAILED, '✗', "It does not hold.");

  /** What a scenario throws when the system lacks what it needs. */
  private static final String LACKING = "NotPossibleHere";

  /** What a scenario throws at its end when all that differed is known. */
  private static final String KNOWN = "DiffersAsKnown";

  private final TestStepResultStatus status;
  private final char sign;
  private final String meaning;

  Status(TestStepResultStatus status, char sign, String meaning) {
    this.status = status;
    this.sign = sign;
    this.meaning = meaning;
  }

  /** Returns how a step or a hook ended, by what messages say of it. */
  public static Status of(TestStepResult result) {
    return switch (result.getStatus()) {
      case UNKNOWN -> LOST;
      case PASSED -> PASSED;
      case SKIPPED -> ofSkipped(result.getException().map(Exception::getType).orElse(""));
      case PENDING -> PENDING;
      case UNDEFINED -> UNDEFINED;
      case AMBIGUOUS -> AMBIGUOUS;
      case FAILED -> FAILED;
    };
  }

  /**
   * Returns what a step or hook adds to the ending of its scenario, which is that of the worst of
   * them: a hook that did its work says nothing, and a sentence that nobody knows counts even where
   * nobody came to it.
   *
   * @param result null when nobody told
   */
  public static Status of(TestStep step, @Nullable TestStepResult result) {
    Status told = result == null ? LOST : of(result);
    if (step.getPickleStepId().isEmpty()) {
      return told == PASSED ? UNCHECKED : told;
    }
    return isUnknown(step) && told.compareTo(UNDEFINED) < 0 ? UNDEFINED : told;
  }

  /** Returns whether nobody knows the sentence of a step. */
  public static boolean isUnknown(TestStep step) {
    return step.getPickleStepId().isPresent()
        && step.getStepDefinitionIds().filter(List::isEmpty).isPresent()
        && step.getStepMatchArgumentsLists().filter(List::isEmpty).isPresent();
  }

  /** Returns this or the other, whichever is worse. */
  public Status orWorse(Status other) {
    return other.compareTo(this) > 0 ? other : this;
  }

  private static Status ofSkipped(String exception) {
    String type = exception.substring(exception.lastIndexOf('.') + 1);
    return type.equals(KNOWN) ? DIFFERS : type.equals(LACKING) ? NOT_POSSIBLE : SKIPPED;
  }

  /** Returns the status as Cucumber has it. */
  public TestStepResultStatus status() {
    return status;
  }

  /**
   * Returns whether a scenario that ended so is nothing to look into: it holds, or is known not to.
   */
  public boolean isExpected() {
    return this == PASSED || this == DIFFERS || this == NOT_POSSIBLE;
  }

  /** Returns the status in a few words. */
  public String words(Language language) {
    return Text.of(Status.class, "status." + style()).in(language);
  }

  /** Returns one word, for pages. */
  public String style() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the ending of that word of {@link #style}. */
  public static Optional<Status> ofStyle(String style) {
    return Stream.of(values()).filter(ending -> ending.style().equals(style)).findFirst();
  }

  /** Returns one sentence, for a step that gives no reason itself. */
  String meaning() {
    return meaning;
  }

  /** Returns a sign that needs no colour. */
  public char sign() {
    return sign;
  }
}
