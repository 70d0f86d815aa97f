package org.handlebook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestStep;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The steps of a test case, by their ids. */
final class CaseStepsTest {
  private final CaseSteps steps =
      new CaseSteps(
          new TestCase(
              "case",
              "pickle",
              List.of(
                  new TestStep("hook", "h", null, null, null),
                  new TestStep(null, "known", "p1", List.of("d"), List.of()),
                  new TestStep(null, "unknown", "p2", List.of(), List.of())),
              null),
          new Pickle(
              "pickle",
              "a.feature",
              "s",
              "en",
              List.of(step("p1", "one"), step("p2", "two")),
              List.of(),
              List.of()));

  @Test
  void areFoundAsTheyAreWritten() {
    assertThat(steps.written("unknown")).map(PickleStep::getText).contains("two");
    assertThat(steps.written("hook")).isEmpty();
    assertThat(steps.written("nothing")).isEmpty();
  }

  @Test
  void areUndefinedWithoutADefinition() {
    assertThat(steps.isUndefined("unknown")).isTrue();
    assertThat(steps.isUndefined("known")).isFalse();
    assertThat(steps.isUndefined("hook")).isFalse();
  }

  private static PickleStep step(String id, String text) {
    return new PickleStep(null, List.of(), id, null, text);
  }
}
