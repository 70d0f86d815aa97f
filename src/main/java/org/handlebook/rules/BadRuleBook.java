package org.handlebook.rules;

import java.util.List;

/** A book of rules is not as it should be. */
public final class BadRuleBook extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * With one line a problem: {@code file:line: what is wrong; what to write instead}.
   *
   * @param problems at least one
   */
  BadRuleBook(List<String> problems) {
    super(String.join("\n", problems));
  }
}
