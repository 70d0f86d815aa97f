package org.handlebook.steps.check;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.system.Reply;
import org.handlebook.win32.Answer.EnvironmentBlock;

/** Assertions on the environment block of a process. */
public final class EnvironmentAssert extends AbstractAssert<EnvironmentAssert, List<String>> {
  private final String process;

  private EnvironmentAssert(String process, List<String> strings) {
    super(strings, EnvironmentAssert.class);
    this.process = process;
  }

  /** Looks at the copy of its block that a process got. */
  public static EnvironmentAssert assertThat(String process, Reply<EnvironmentBlock> reply) {
    return new EnvironmentAssert(
        process,
        reply instanceof Reply.Returned<EnvironmentBlock> returned
            ? returned.answer().strings()
            : List.of());
  }

  /** Asserts that exactly those strings are in it, in any order. */
  public EnvironmentAssert hasExactly(List<String> expected) {
    List<String> missing = expected.stream().filter(string -> !actual.contains(string)).toList();
    List<String> more = actual.stream().filter(string -> !expected.contains(string)).toList();
    if (!missing.isEmpty() || !more.isEmpty()) {
      throw failure(
          "%s",
          Failure.of("Expected the environment of \"" + process + "\" to be another.")
              .because("What is missing:", missing)
              .because("What nobody expected:", more));
    }
    return this;
  }
}
