package org.handlebook.scenario;

/**
 * The scenario says something that cannot be: an unknown name, a dead process that shall act. Fails
 * the step, like any expectation.
 */
public final class ScenarioMistake extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final String english;
  private final String korean;

  public ScenarioMistake(String message) {
    super(message);
    this.english = message;
    this.korean = message;
  }

  /** Makes a mistake that is told in both languages. */
  public ScenarioMistake(String english, String korean) {
    super(english + "\n" + korean);
    this.english = english;
    this.korean = korean;
  }

  /** Returns what is wrong, in English as far as it is told there. */
  public String english() {
    return english;
  }

  /** Returns what is wrong, in Korean as far as it is told there. */
  public String korean() {
    return korean;
  }
}
