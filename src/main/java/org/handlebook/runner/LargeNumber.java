package org.handlebook.runner;

import io.cucumber.core.exception.CucumberException;
import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.TestStepResult;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.handlebook.scenario.ScenarioMistake;

/** A number in a sentence that Cucumber cannot convert, as it is larger than an int can be. */
final class LargeNumber {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![A-Za-z0-9_])-?[0-9]+(?![A-Za-z0-9_])");

  private LargeNumber() {}

  /** Returns whether Cucumber could not convert what stands in a step's sentence. */
  static boolean isPerhaps(TestStepResult result) {
    return result
            .getException()
            .filter(e -> e.getType().equals(CucumberException.class.getName()))
            .isPresent()
        && result.getMessage().orElse("").contains("Could not convert arguments");
  }

  /**
   * Returns what there is to say of a sentence with such a number, instead of what Cucumber says.
   */
  static Optional<TestStepResult> told(String sentence, TestStepResult result) {
    return NUMBER
        .matcher(QUOTED.matcher(sentence).replaceAll(""))
        .results()
        .map(found -> new BigInteger(found.group()))
        .filter(number -> number.bitLength() >= Integer.SIZE)
        .findFirst()
        .map(LargeNumber::mistake)
        .map(
            mistake ->
                new TestStepResult(
                    result.getDuration(),
                    mistake.getMessage(),
                    result.getStatus(),
                    new Exception(mistake.getClass().getName(), mistake.getMessage(), null)));
  }

  private static ScenarioMistake mistake(BigInteger number) {
    return number.signum() < 0
        ? new ScenarioMistake(
            number + " is too small: write at least " + Integer.MIN_VALUE + " here.",
            "너무 작은 수다: " + number + ". 여기에는 " + Integer.MIN_VALUE + "부터 쓸 수 있다.")
        : new ScenarioMistake(
            number + " is too large: write at most " + Integer.MAX_VALUE + " here.",
            "너무 큰 수다: " + number + ". 여기에는 " + Integer.MAX_VALUE + "까지 쓸 수 있다.");
  }
}
