package org.handlebook.scenario;

/**
 * The scenario says something that cannot be: an unknown name, a dead process that shall act. Fails
 * the step, like any expectation.
 */
public final class ScenarioMistake extends AssertionError {
  private static final long serialVersionUID = 1L;

  public ScenarioMistake(String message) {
    super(message);
  }

  /** Makes a mistake that is told in both languages. */
  public ScenarioMistake(String english, String korean) {
    super(english + "\n" + korean);
  }
}
