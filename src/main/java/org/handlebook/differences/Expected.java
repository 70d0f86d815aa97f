package org.handlebook.differences;

import java.util.List;

/**
 * A difference that is expected in one scenario.
 *
 * @param step the line of the step that will not hold
 * @param answers what the system answers instead: pieces of what the failure says, of which one is
 *     enough
 * @param entry where the ledger says so: {@code file:line}
 */
public record Expected(Difference difference, int step, List<String> answers, String entry) {
  public Expected {
    answers = List.copyOf(answers);
  }

  /** Returns whether that is how the step fails. */
  public boolean isSaidBy(String failure) {
    String line = inOneLine(failure);
    return answers.stream().anyMatch(answer -> line.contains(inOneLine(answer)));
  }

  private static String inOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
