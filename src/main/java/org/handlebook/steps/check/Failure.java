package org.handlebook.steps.check;

import java.util.List;
import org.handlebook.scenario.ActorCall;

/** Puts together the text of a failure: what was expected and found, then the reasons, indented. */
final class Failure {
  static final String NOT_INHERITED = "Who has no row for it, and why:";

  private final StringBuilder text;

  private Failure(String expectation) {
    this.text = new StringBuilder(expectation);
  }

  static Failure of(String expectation) {
    return new Failure(expectation);
  }

  /** Says that a call did not do what was expected of it. */
  static Failure of(ActorCall call, String expectation) {
    return of("Expected the call of "
            + call.actor()
            + " "
            + expectation
            + ", but "
            + call.outcome()
            + ".")
        .because(call.c() + ", " + call.record().step())
        .because(call.why().replace("\n", "\n  "));
  }

  /** Says that a call came back with something else than was expected. */
  static Failure of(ActorCall call, String expectation, String found) {
    return of("Expected the call of "
            + call.actor()
            + " "
            + expectation
            + ", but it was "
            + found
            + ".")
        .because(call.c() + ", " + call.record().step());
  }

  /** Returns a heading and its lines; nothing if there are none. */
  Failure because(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      text.append("\n  ").append(heading);
      lines.forEach(line -> text.append("\n    ").append(line));
    }
    return this;
  }

  /** Returns a line of its own; nothing if it is empty. */
  Failure because(String line) {
    if (!line.isEmpty()) {
      text.append("\n  ").append(line);
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
