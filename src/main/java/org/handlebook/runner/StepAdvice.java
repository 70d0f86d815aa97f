package org.handlebook.runner;

import java.util.List;

/** Tells what may have been meant by a step whose sentence nobody knows. */
public interface StepAdvice {
  /**
   * Returns some sentences, the likeliest first; none when nothing is like it.
   *
   * @param step without its keyword
   * @param more whether a table or a text stands under it
   */
  List<String> suggest(String step, boolean more);

  /**
   * Returns a step with what its names are in its scenario: of {@code "Child"} that it is a
   * process.
   *
   * @param step without its keyword
   * @param before the steps before it in its scenario, without their keywords
   */
  String told(String step, List<String> before);

  /**
   * Returns those sentences with names of the scenario where they leave one open.
   *
   * @param step for which they were suggested
   * @param before the steps before it in its scenario, without their keywords
   */
  List<String> named(List<String> sentences, String step, List<String> before);

  /**
   * Returns the sentences that say one after the other what a step says at once; none when it says
   * one thing.
   *
   * @param step without its keyword
   * @param before the steps before it in its scenario, without their keywords
   */
  List<String> inTurn(String step, List<String> before);
}
