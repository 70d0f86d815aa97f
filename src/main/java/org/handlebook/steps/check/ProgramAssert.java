package org.handlebook.steps.check;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.c.front.Diagnostic;
import org.handlebook.scenario.CPrograms;

/** Assertions on a program that a process runs. */
public final class ProgramAssert extends AbstractAssert<ProgramAssert, CPrograms> {
  private final String process;

  private ProgramAssert(CPrograms programs, String process) {
    super(programs, ProgramAssert.class);
    this.process = process;
  }

  public static ProgramAssert assertThat(CPrograms programs, String process) {
    return new ProgramAssert(programs, process);
  }

  /** Asserts that somewhere in what it has printed is that text. */
  public ProgramAssert hasPrinted(String text) {
    String printed = plain(actual.printed(process, text));
    if (!printed.contains(text)) {
      throw failure("%s", printedOtherwise(List.of(text), printed));
    }
    return this;
  }

  /** Asserts that that text is not in what it has printed so far; no time passes. */
  public ProgramAssert hasNotPrinted(String text) {
    List<String> lines = soFar().lines().filter(line -> line.contains(text)).toList();
    if (soFar().contains(text)) {
      throw failure(
          "%s",
          Failure.of("\"" + process + "\" has printed what was not expected.")
              .because("What it has printed:", lines));
    }
    return this;
  }

  private String soFar() {
    return plain(actual.printed(process, ""));
  }

  /** Asserts that it has printed nothing so far; no time passes. */
  public ProgramAssert hasPrintedNothing() {
    String printed = soFar();
    if (!printed.isEmpty()) {
      throw failure("%s", printedOtherwise(List.of("nothing"), printed));
    }
    return this;
  }

  /** Asserts that it has printed that, line by line, and nothing else. */
  public ProgramAssert hasPrintedAll(String text) {
    String printed = plain(actual.printed(process));
    if (!printed.stripTrailing().equals(text.stripTrailing())) {
      throw failure("%s", printedOtherwise(text.lines().toList(), printed));
    }
    return this;
  }

  /** Asserts that it has stopped before that line. */
  public ProgramAssert standsAt(int line) {
    int found = actual.haltedAt(process);
    if (found != line) {
      throw failure(
          "%s",
          found == 0
              ? "\"%s\" has not stopped.".formatted(process)
              : "\"%s\" stands at line %d, and not at %d.".formatted(process, found, line));
    }
    return this;
  }

  private static String plain(String printed) {
    return printed.replace("\r", "");
  }

  private Failure printedOtherwise(List<String> expected, String printed) {
    return Failure.of("\"" + process + "\" has printed something else.")
        .because("What was expected:", expected)
        .because(
            "What it has printed:",
            printed.isEmpty() ? List.of("nothing") : printed.lines().toList())
        .because("How it ended:", crash());
  }

  private List<String> crash() {
    return actual.crash(process).map(Diagnostic::toString).stream().toList();
  }
}
