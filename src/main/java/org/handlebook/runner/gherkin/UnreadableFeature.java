package org.handlebook.runner.gherkin;

import java.util.List;
import org.handlebook.text.Text;

/** A feature file that cannot be run, with every problem that was found in it. */
final class UnreadableFeature extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  UnreadableFeature(List<Problem> problems) {
    super(problems.toString());
    this.problems = problems;
  }

  static UnreadableFeature because(int line, Text what, Text instead) {
    return new UnreadableFeature(List.of(new Problem(line, what, instead)));
  }

  List<Problem> problems() {
    return problems;
  }
}
